package id.tanggap.complaint;

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
    DISPUTED,
    REOPENED,
    ANSWER_UPHELD,
    CLOSED_IN_SILENCE,
    RESCUED,
    HANDED_ON,
    TAKEN_OVER,
    ESCALATED,
    ESCALATION_NOTED,
    HANDOVER_ASKED,
    HANDED_OVER,
    HANDOVER_ACCEPTED,
    WITHDRAWN;

    /** Whether a unit tells the reporter with it what it does or did. */
    public boolean isReply() {
        return this == PROGRESS || this == ANSWERED;
    }
}
