package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.RETURN_DECISION;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Receivers;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which unit works on the case, and who is right when a unit says "not mine". The clocks of the follow-up do not stop
 * meanwhile. Rule: docs/rules.md §4.
 */
@Service
@Transactional
public class Disposition {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Receivers receivers;
    private final CaseClocks clocks;
    private final ComplaintWorkflow workflow;
    private final Clock clock;

    Disposition(
            Complaints complaints,
            Conversation conversation,
            Receivers receivers,
            CaseClocks clocks,
            ComplaintWorkflow workflow,
            Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.receivers = receivers;
        this.clocks = clocks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Gives the case to a unit of the coordinating agency. */
    public void dispose(TrackingNumber trackingNumber, Officer officer, String unit, String note) {
        allowText(note, "note");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.disposeTo(receivers.unit(complaint, unit, "unit"), clock.instant());
        conversation.byOfficer(complaint, EntryKind.DISPOSED, officer, unit, Audience.OFFICERS, note);
    }

    /** The unit is right: the case goes to a better one, the one it named unless another is chosen. */
    public Complaint upholdReturn(TrackingNumber trackingNumber, Officer officer, String unit, String reason) {
        allowText(reason, "reason");
        Complaint complaint = complaints.toChange(trackingNumber);
        String chosen = unit == null || unit.isBlank() ? complaint.returnTo() : unit;
        String returning = complaint.unit();
        String better = receivers.unit(complaint, chosen, "unit");
        if (better.equals(returning)) {
            throw new InvalidInput("unit", "return.same.unit");
        }
        complaint.upholdReturn(better, clock.instant());
        clocks.meet(trackingNumber, RETURN_DECISION);
        conversation.byOfficer(complaint, EntryKind.RETURN_UPHELD, officer, better, Audience.OFFICERS, reason);
        return complaint;
    }

    /** The unit is wrong: the case stays with it. */
    public void refuseReturn(TrackingNumber trackingNumber, Officer officer, String reason) {
        requireText(reason, "reason", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.refuseReturn();
        clocks.meet(trackingNumber, RETURN_DECISION);
        conversation.byOfficer(
                complaint, EntryKind.RETURN_REFUSED, officer, complaint.unit(), Audience.OFFICERS, reason);
    }

    /**
     * Takes the case from the unit that has it and gives it to another, as an answer to an escalation.
     *
     * @throws IllegalTransition if no unit works on the case now
     */
    public void reassign(TrackingNumber trackingNumber, Officer officer, String unit, String note) {
        allowText(note, "note");
        Complaint complaint = complaints.toChange(trackingNumber);
        String chosen = receivers.unit(complaint, unit, "unit");
        if (complaint.unit() == null || complaint.isReturnPending()) {
            throw new IllegalTransition("reassign", complaint.status());
        }
        if (chosen.equals(complaint.unit())) {
            throw new InvalidInput("unit", "reassign.same.unit");
        }
        complaint.disposeTo(chosen, clock.instant());
        conversation.byOfficer(complaint, EntryKind.REASSIGNED, officer, chosen, Audience.OFFICERS, note);
        workflow.caseReassigned(trackingNumber, chosen);
    }
}
