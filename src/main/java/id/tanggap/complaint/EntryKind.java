package id.tanggap.complaint;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a conversation entry tells; the words are in the text bundle under {@code entry.<name>}. */
public enum EntryKind {
    FILED,
    COMPLETION_REQUESTED,
    COMPLETED,
    FORWARDED,
    TRANSFERRED,
    ARCHIVED,
    MERGED,
    REVIVED,
    ARCHIVE_CONTESTED,
    RECLASSIFIED,
    DISPOSED,
    REASSIGNED,
    PROGRESS,
    EXTENDED,
    ANSWERED,
    RETURNED,
    RETURN_UPHELD,
    RETURN_REFUSED,
    PROTECTION_ADDED,
    PROTECTION_CHANGED,
    REPLIED,
    EVIDENCE_ADDED,
    CONFIRMED,
    CONFIRMED_PARTLY,
    DISPUTED,
    REOPENED,
    ANSWER_UPHELD,
    CLOSED_IN_SILENCE,
    FOUND_SOLVED,
    FOUND_PARTLY_SOLVED,
    FOUND_UNSOLVED,
    REOPENED_BY_RIGHT,
    CLOSURE_DISPUTED,
    RESCUED,
    HANDED_ON,
    TAKEN_OVER,
    ESCALATED,
    ESCALATION_NOTED,
    /** An overseer asks the holder to act. */
    DIRECTED,
    HANDOVER_ASKED,
    HANDED_OVER,
    HANDOVER_ACCEPTED,
    WITHDRAWN;

    private static final Set<EntryKind> PASSING_ON = EnumSet.of(TRANSFERRED, REASSIGNED, RETURNED, TAKEN_OVER);

    private static final Set<EntryKind> HANDLING = EnumSet.of(
            COMPLETION_REQUESTED,
            FORWARDED,
            TRANSFERRED,
            ARCHIVED,
            MERGED,
            DISPOSED,
            REASSIGNED,
            PROGRESS,
            EXTENDED,
            ANSWERED,
            RETURNED,
            RETURN_UPHELD,
            RETURN_REFUSED,
            REOPENED,
            ANSWER_UPHELD,
            TAKEN_OVER);

    /** What officers do with a case because they hold it; to look, to remind and to show something is none of it. */
    public static Set<EntryKind> handling() {
        return Collections.unmodifiableSet(HANDLING);
    }

    /** By which somebody says that the case is somebody else's. */
    public static Set<EntryKind> passingOn() {
        return Collections.unmodifiableSet(PASSING_ON);
    }

    /** Whether a unit tells the reporter with it what it does or did. */
    public boolean isReply() {
        return this == PROGRESS || this == ANSWERED;
    }
}
