package id.tanggap.complaint.handover;

import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a case over to the Ombudsman: when the last rung of a ladder is reached or an authority has missed a deadline,
 * and never without the reporter's consent. The case goes on meanwhile. Rule: docs/rules.md §6.
 */
@Service
@Transactional
public class OmbudsmanHandover {

    /** Code of the agency that receives hand-overs. */
    public static final String OMBUDSMAN = "ombudsman-ri";

    private final Handovers handovers;
    private final Complaints complaints;
    private final Conversation conversation;
    private final CaseClocks clocks;
    private final ComplaintWorkflow workflow;
    private final Clock clock;

    OmbudsmanHandover(
            Handovers handovers,
            Complaints complaints,
            Conversation conversation,
            CaseClocks clocks,
            ComplaintWorkflow workflow,
            Clock clock) {
        this.handovers = handovers;
        this.complaints = complaints;
        this.conversation = conversation;
        this.clocks = clocks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Asks the reporter for consent, once in the life of a case and not if the reporter has said yes or no before. */
    public void ask(TrackingNumber trackingNumber) {
        Complaint complaint = complaints.toChange(trackingNumber);
        if (handovers.findByTrackingNumber(trackingNumber).isPresent()) {
            return;
        }
        Handover handover = new Handover(trackingNumber);
        handover.ask(clock.instant());
        handovers.save(handover);
        conversation.bySystem(complaint, EntryKind.HANDOVER_ASKED, OMBUDSMAN);
    }

    /**
     * The reporter says yes, and the case is handed over at once; or no, which may be taken back later. A yes that is
     * said twice counts once. The caller has checked the receipt.
     *
     * @param withIdentity whether the reporter was shown that the identity goes along; it does not go if the reporter is
     *     anonymous now
     * @throws IllegalTransition if no deadline was missed, the case is over, or it was handed over before the no
     */
    public void answer(TrackingNumber trackingNumber, boolean consent, boolean withIdentity) {
        Complaint complaint = complaints.toChange(trackingNumber);
        Handover handover =
                handovers.findByTrackingNumber(trackingNumber).orElseGet(() -> new Handover(trackingNumber));
        if (handover.isHandedOver()) {
            if (consent) {
                return;
            }
            throw new IllegalTransition("keepFromOmbudsman", complaint.status());
        }
        if (!isOffered(complaint)) {
            throw new IllegalTransition("handOver", complaint.status());
        }
        Instant now = clock.instant();
        if (!consent) {
            handover.refuse(now);
            handovers.save(handover);
            return;
        }
        handover.consent(withIdentity && !complaint.anonymous(), now);
        handovers.save(handover);
        conversation.byReporter(complaint, EntryKind.HANDED_OVER, Audience.PUBLIC, null);
        workflow.handedOver(trackingNumber);
    }

    /**
     * The Ombudsman accepts the case.
     *
     * @param note what the Ombudsman will do, in words for the reporter
     */
    public void accept(TrackingNumber trackingNumber, Officer officer, String note) {
        requireText(note, "note", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        Handover handover = handovers
                .findByTrackingNumber(trackingNumber)
                .filter(Handover::isHandedOver)
                .orElseThrow(() -> new IllegalStateException("Case " + trackingNumber + " was not handed over"));
        handover.accept(officer.username(), clock.instant());
        conversation.byOfficer(complaint, EntryKind.HANDOVER_ACCEPTED, officer, OMBUDSMAN, Audience.REPORTER, note);
    }

    /** Whether it was handed over and the Ombudsman has yet to accept it. */
    @Transactional(readOnly = true)
    public boolean isWaitingForOmbudsman(TrackingNumber trackingNumber) {
        return find(trackingNumber)
                .filter(handover ->
                        handover.isHandedOver() && handover.acceptedAt().isEmpty())
                .isPresent();
    }

    /** What is on record about a hand-over of the case; empty when it was never spoken of. */
    @Transactional(readOnly = true)
    public Optional<Handover> find(TrackingNumber trackingNumber) {
        return handovers.findByTrackingNumber(trackingNumber);
    }

    /** Whether the reporter may have the case handed over: it is open, and an authority has missed a deadline. */
    public boolean isOffered(Complaint complaint) {
        Instant now = clock.instant();
        return !complaint.status().isFinal()
                && clocks.of(complaint.trackingNumber()).stream()
                        .anyMatch(reading -> reading.kind().hasLadder()
                                && reading.lateDays(now).isPresent());
    }
}
