package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.DISPUTE_REVIEW;
import static id.tanggap.clock.ClockKind.REPORTER_COMPLETION;
import static id.tanggap.clock.ClockKind.REPORTER_REPLY;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Outcome;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Verdict;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the reporter does with the own report. The caller has checked the receipt. Each act moves the case and its
 * process in one transaction; an act that comes too late throws {@link IllegalTransition} and changes nothing.
 */
@Service
@Transactional
public class ReporterActs {

    private final Complaints complaints;
    private final Conversation conversation;
    private final CaseClocks clocks;
    private final ComplaintWorkflow workflow;
    private final Clock clock;

    ReporterActs(
            Complaints complaints,
            Conversation conversation,
            CaseClocks clocks,
            ComplaintWorkflow workflow,
            Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.clocks = clocks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Completes the report as the verifier asked. */
    public void complete(TrackingNumber trackingNumber, String text) {
        requireText(text, "text", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.complete();
        conversation.byReporter(complaint, EntryKind.COMPLETED, Audience.PUBLIC, text);
        clocks.meet(trackingNumber, REPORTER_COMPLETION);
        clocks.resume(trackingNumber, VERIFICATION);
        workflow.reporterCompleted(trackingNumber);
    }

    /** Adds to the conversation; moves nothing and restarts no clock. */
    public void reply(TrackingNumber trackingNumber, String text) {
        requireText(text, "text", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.expectOpen("reply");
        conversation.byReporter(complaint, EntryKind.REPLIED, Audience.PUBLIC, text);
    }

    /** Accepts the answer in full, with stars from 1 to 5. */
    public void confirm(TrackingNumber trackingNumber, int rating, String comment) {
        confirm(trackingNumber, Outcome.SOLVED, rating, comment);
    }

    /**
     * Accepts the answer, in full or in part; the case is closed by the reporter. Said twice with the same rating, it
     * counts once.
     *
     * @param rating 1 to 5, or null
     */
    public void confirm(TrackingNumber trackingNumber, Outcome outcome, Integer rating, String comment) {
        require(rating == null || rating >= 1 && rating <= 5, "rating", "rating.range");
        Complaint complaint = complaints.toChange(trackingNumber);
        if (complaint.endedBy() == Party.REPORTER && Objects.equals(rating, complaint.rating())) {
            return;
        }
        complaint.confirm(new Verdict(outcome, clock.instant(), rating));
        allowText(comment, "comment");
        EntryKind kind = outcome == Outcome.PARTLY ? EntryKind.CONFIRMED_PARTLY : EntryKind.CONFIRMED;
        conversation.byReporter(complaint, kind, Audience.PUBLIC, comment);
        clocks.meet(trackingNumber, REPORTER_REPLY);
        clocks.stop(trackingNumber);
        workflow.reporterConfirmed(trackingNumber);
    }

    /** Rejects the answer; a senior reviews it. */
    public void dispute(TrackingNumber trackingNumber, String reason) {
        requireText(reason, "reason", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.dispute();
        conversation.byReporter(complaint, EntryKind.DISPUTED, Audience.PUBLIC, reason);
        clocks.meet(trackingNumber, REPORTER_REPLY);
        clocks.start(trackingNumber, DISPUTE_REVIEW, complaint.classCode(), complaint.instansi());
        workflow.reporterDisputed(trackingNumber);
    }

    /** Takes the report back. */
    public void withdraw(TrackingNumber trackingNumber, String reason) {
        requireText(reason, "reason", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.withdraw(clock.instant());
        conversation.byReporter(complaint, EntryKind.WITHDRAWN, Audience.PUBLIC, reason);
        clocks.stop(trackingNumber);
        workflow.reportWithdrawn(trackingNumber);
    }
}
