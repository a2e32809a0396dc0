package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.DISPUTE_REVIEW;
import static id.tanggap.clock.ClockKind.REPORTER_REPLY;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.audit.Entry;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Grounds;
import id.tanggap.complaint.CaseMoved;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Outcome;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.Verdict;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The reporter's verdict on the end of a case, whoever closed it. "Not solved" brings the case back: once by right, then
 * through a review by somebody above the unit that answered. What a review has upheld stays closed; the verdict is
 * counted all the same. The caller has checked the receipt. Rule: docs/rules.md §3, the verdict.
 */
@Service
@Transactional
public class Verdicts {

    private final Complaints complaints;
    private final Conversation conversation;
    private final ReporterActs acts;
    private final ReopeningRight right;
    private final CaseClocks clocks;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Verdicts(
            Complaints complaints,
            Conversation conversation,
            ReporterActs acts,
            ReopeningRight right,
            CaseClocks clocks,
            Clock clock,
            ApplicationEventPublisher events) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.acts = acts;
        this.right = right;
        this.clocks = clocks;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes the verdict. On an answer whose case is open it is the reporter's reply: a confirmation or a dispute.
     *
     * @param rating 1 to 5, or null; stars are given once
     * @param comment what is missing; null unless the case is unsolved
     * @throws IllegalTransition if the case is neither answered nor closed, or was judged before
     */
    public void give(TrackingNumber trackingNumber, Outcome outcome, Integer rating, String comment) {
        require(outcome != null, "outcome", "required");
        require(rating == null || rating >= 1 && rating <= 5, "rating", "rating.range");
        if (outcome == Outcome.UNSOLVED) {
            requireText(comment, "comment", "required");
        }
        allowText(comment, "comment");
        Complaint complaint = complaints.toChange(trackingNumber);
        if (complaint.status() == Status.ANSWERED) {
            reply(trackingNumber, outcome, rating, comment);
        } else if (!isSaidAgain(complaint, outcome)) {
            judge(complaint, outcome, rating, comment);
        }
    }

    private void reply(TrackingNumber trackingNumber, Outcome outcome, Integer rating, String comment) {
        if (outcome == Outcome.UNSOLVED) {
            acts.dispute(trackingNumber, comment);
        } else {
            acts.confirm(trackingNumber, outcome, rating, comment);
        }
    }

    private static boolean isSaidAgain(Complaint complaint, Outcome outcome) {
        return complaint.verdict() != null && complaint.verdict().outcome() == outcome;
    }

    private void judge(Complaint complaint, Outcome outcome, Integer rating, String comment) {
        complaint.judge(new Verdict(outcome, clock.instant(), complaint.rating() == null ? rating : null));
        conversation.byReporter(complaint, outcome.entry(), Audience.PUBLIC, comment);
        if (outcome == Outcome.UNSOLVED) {
            bringBack(complaint);
        }
    }

    private void bringBack(Complaint complaint) {
        boolean byRight = right.isHeld(complaint);
        if (!byRight && complaint.endedBy() == Party.OFFICER) {
            return; // A review has upheld this end.
        }
        TrackingNumber number = complaint.trackingNumber();
        clocks.meetAfterEnd(number, REPORTER_REPLY);
        if (byRight) {
            complaint.reopenByRight();
            clocks.reopen(number, COMPLETION, REPORTER_REPLY, new Grounds("AWAITING_REPORTER", Entry.SYSTEM));
            conversation.bySystem(complaint, EntryKind.REOPENED_BY_RIGHT, complaint.unit());
        } else {
            complaint.disputeClosure();
            clocks.start(number, DISPUTE_REVIEW, complaint.classCode(), complaint.instansi());
            conversation.bySystem(complaint, EntryKind.CLOSURE_DISPUTED, complaint.instansi());
        }
        events.publishEvent(new CaseMoved(number));
    }
}
