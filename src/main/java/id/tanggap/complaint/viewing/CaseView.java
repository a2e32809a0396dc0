package id.tanggap.complaint.viewing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Outcome;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Priority;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.viewing.EvidenceFiles.EvidenceFile;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A case as one viewer may see it: what the viewer may not see is null, words are in the viewer's language, numbers of
 * persons are masked. Public page, reporter's page, API, case file and Tasklist forms all show this one view; in the
 * JSON of the API its groups lie side by side.
 *
 * @param instansi code of the coordinating agency; dates are told in its zone. Null when the content is not visible
 * @param contentVisible false when the viewer may know nothing but that the case exists and its public status: then no
 *     group but the standing is there, and of that the status alone
 * @param attachments files that show what was reported and what was done; null when the content is not visible
 * @param actions what the reporter may do now; empty for everybody else
 * @param mergedInto the report that is handled in place of this one; null when there is none to tell of
 * @param handover where a hand-over to the Ombudsman stands; null when there is nothing to tell
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        TrackingNumber trackingNumber,
        String instansi,
        @JsonUnwrapped Standing standing,
        boolean contentVisible,
        @JsonUnwrapped Content content,
        @JsonUnwrapped Marks marks,
        @JsonUnwrapped Origin origin,
        List<Deadline> deadlines,
        List<Event> timeline,
        List<EvidenceFile> attachments,
        List<ReporterAction> actions,
        Parent mergedInto,
        Handover handover) {

    /** All that may be known of a case whose content is not the viewer's to read. */
    static CaseView ofExistence(TrackingNumber trackingNumber, Status status, String statusWord) {
        Standing standing = new Standing(status, statusWord, null, null, null, null, null, null);
        return new CaseView(
                trackingNumber,
                null,
                standing,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null);
    }

    /**
     * Where the case stands.
     *
     * @param nextStep a sentence: what happens next, and until when
     * @param rating stars of the reporter; null if none were given
     * @param verdict what the reporter says of the end; null until something was said
     * @param endedBy who ended it; null while it is open
     * @param reopenUntil last day on which the reporter can have the closed case reopened by right; null without the right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Standing(
            Status status,
            String statusWord,
            Holder holder,
            String nextStep,
            Integer rating,
            Outcome verdict,
            Party endedBy,
            LocalDate reopenUntil) {}

    /** What was reported. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Content(
            String title,
            String text,
            Named complaintClass,
            Named category,
            Named district,
            String address,
            Double latitude,
            Double longitude,
            LocalDate occurredOn,
            String channel) {

        @Override
        public String toString() {
            return "Content[…]"; // what a citizen wrote never reaches a log
        }
    }

    /** How the case is to be handled. */
    public record Marks(Priority priority, boolean anonymous, boolean confidential) {}

    /**
     * From whom the case came, and when.
     *
     * @param reporterName null when the viewer may not know who reported
     * @param filedOn the day in words
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Origin(String reporterName, Instant filedAt, String filedOn) {

        @Override
        public String toString() {
            return "Origin[…]"; // who a reporter is never reaches a log
        }
    }

    /** A code and its name in the viewer's language. */
    public record Named(String code, String name) {}

    /** Who must act next; the code is null when it is the reporter, or nobody because the case is over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Holder(String code, String name) {}

    /** The report into which this one was merged, and where that stands. */
    public record Parent(TrackingNumber trackingNumber, Status status, String statusWord) {}

    /**
     * A clock of the case.
     *
     * @param due last day, in the zone of the agency
     * @param dueAt the moment after which it is late
     * @param dueDay the last day in words
     * @param countdown how many working days are left, or by how many it is or was late; null when it was met in time
     * @param explanation why this date
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Deadline(
            ClockKind kind,
            String name,
            LocalDate due,
            String dueDay,
            Instant dueAt,
            DeadlineState state,
            String stateWord,
            String countdown,
            String explanation) {

        /** Whether it is still to be met. */
        @JsonIgnore
        public boolean isOpen() {
            return state == DeadlineState.RUNNING || isOverdue();
        }

        @JsonIgnore
        public boolean isOverdue() {
            return state == DeadlineState.OVERDUE;
        }
    }

    /** Where a clock stands. */
    public enum DeadlineState {
        RUNNING,
        OVERDUE,
        PAUSED,
        MET,
        MET_LATE,
        /** The case ended while the clock ran. */
        ENDED
    }

    /**
     * Something that happened.
     *
     * @param id of the entry in the conversation
     * @param when date and time in the zone of the agency, in words
     * @param text what was written; null where the viewer may not read it or nothing was
     * @param internal whether what was written is for officers only
     * @param otherCase tracking number of the other report that it is about; null when it is about this one alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Event(
            @JsonIgnore Long id,
            Instant at,
            String when,
            EntryKind kind,
            Party author,
            String who,
            String what,
            String text,
            boolean internal,
            TrackingNumber otherCase) {}

    /** What a reporter can do with the own report; the names are those of the API's resources. */
    public enum ReporterAction {
        COMPLETION,
        REPLIES,
        CONFIRMATION,
        DISPUTE,
        VERDICT,
        OBJECTION,
        WITHDRAWAL,
        HANDOVER
    }

    /**
     * A hand-over to the Ombudsman.
     *
     * @param text a sentence: what is offered, asked or done
     * @param scope exactly what the reporter consents to hand over; null when it is done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Handover(HandoverState state, String text, String scope) {}

    /** Where a hand-over stands. */
    public enum HandoverState {
        /** An authority has missed a deadline; the reporter may wish it. */
        OFFERED,
        /** The ladder has reached its end; the reporter is asked for consent. */
        ASKED,
        /** The reporter said no, and may think again. */
        REFUSED,
        HANDED_OVER,
        /** The Ombudsman has accepted it. */
        ACCEPTED
    }

    @Override
    public String toString() {
        return "CaseView[" + trackingNumber + "]"; // what a citizen wrote never reaches a log
    }
}
