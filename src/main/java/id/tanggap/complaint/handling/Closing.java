package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.DISPUTE_REVIEW;
import static id.tanggap.clock.ClockKind.REPORTER_REPLY;
import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Grounds;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an answered case ends without the reporter, or goes on after a dispute. Rule: docs/rules.md §2, §3. */
@Service
@Transactional
public class Closing {

    private final Complaints complaints;
    private final Conversation conversation;
    private final CaseClocks clocks;
    private final Viewers viewers;
    private final Clock clock;

    Closing(Complaints complaints, Conversation conversation, CaseClocks clocks, Viewers viewers, Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.clocks = clocks;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** The dispute is right: the unit works on, and only the time until the reporter disputed does not count. */
    public void reopen(TrackingNumber trackingNumber, Officer officer, String reason) {
        requireText(reason, "reason", "required");
        Complaint complaint = toReview(trackingNumber, officer);
        grant(complaint, officer.username());
        conversation.byOfficer(complaint, EntryKind.REOPENED, officer, complaint.unit(), Audience.REPORTER, reason);
    }

    /** @param by who decided so, by account */
    void grant(Complaint complaint, String by) {
        complaint.reopen();
        clocks.reopen(complaint.trackingNumber(), COMPLETION, REPORTER_REPLY, new Grounds("AWAITING_REPORTER", by));
        // Last: it ends the ladder of the review, whose timers could no longer be set anew with the others.
        clocks.meet(complaint.trackingNumber(), DISPUTE_REVIEW);
    }

    /** The answer stands; the case is closed by an officer. */
    public void upholdAnswer(TrackingNumber trackingNumber, Officer officer, String reason) {
        requireText(reason, "reason", "required");
        Complaint complaint = toReview(trackingNumber, officer);
        complaint.upholdAnswer(clock.instant());
        clocks.meet(trackingNumber, DISPUTE_REVIEW);
        clocks.stop(trackingNumber);
        conversation.byOfficer(
                complaint, EntryKind.ANSWER_UPHELD, officer, complaint.unit(), Audience.REPORTER, reason);
    }

    private Complaint toReview(TrackingNumber trackingNumber, Officer officer) {
        Complaint complaint = complaints.toChange(trackingNumber);
        require(viewers.mayReview(officer, complaint), "decision", "review.own");
        return complaint;
    }

    /**
     * Closes a case whose reporter did not reply in time.
     *
     * @return false if it is not (yet) time: the clock was projected anew, or the reporter has replied meanwhile
     */
    public boolean closeInSilence(TrackingNumber trackingNumber) {
        Complaint complaint = complaints.toChange(trackingNumber);
        if (complaint.status() != Status.ANSWERED || !clocks.isOverdue(trackingNumber, REPORTER_REPLY)) {
            return false;
        }
        complaint.closeInSilence(clock.instant());
        clocks.stop(trackingNumber);
        conversation.bySystem(complaint, EntryKind.CLOSED_IN_SILENCE, null);
        return true;
    }
}
