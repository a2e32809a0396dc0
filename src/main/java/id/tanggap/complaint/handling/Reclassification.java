package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Receivers;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.Languages;
import id.tanggap.language.Statement;
import id.tanggap.language.Words;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the class of a report that is being handled. The clocks go on from the same start under the limits of the
 * new class; a deadline that has passed stays passed, and no rung is taken back. Rule: docs/rules.md §2, §6.
 */
@Service
@Transactional
public class Reclassification {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Viewers viewers;
    private final Receivers receivers;
    private final CaseClocks clocks;
    private final ComplaintWorkflow workflow;
    private final Words words;

    Reclassification(
            Complaints complaints,
            Conversation conversation,
            Viewers viewers,
            Receivers receivers,
            CaseClocks clocks,
            ComplaintWorkflow workflow,
            Words words) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.viewers = viewers;
        this.receivers = receivers;
        this.clocks = clocks;
        this.workflow = workflow;
        this.words = words;
    }

    /** Whether the officer may change the class of this case now. */
    public boolean isOffered(Officer officer, Complaint complaint) {
        boolean handled = complaint.status() == Status.FORWARDED || complaint.status() == Status.IN_PROGRESS;
        return handled && viewers.mayReclassify(officer, complaint);
    }

    /**
     * Changes the class.
     *
     * @param reason for the reporter and everybody who reads the file
     * @throws AccessDeniedException if the officer is no admin of the agency that coordinates the case
     * @throws InvalidInput without a reason, without a class or when it has this class already
     */
    public void reclassify(TrackingNumber trackingNumber, Officer officer, ComplaintClass to, String reason) {
        Complaint complaint = complaints.toChange(trackingNumber);
        if (!viewers.mayReclassify(officer, complaint)) {
            throw new AccessDeniedException("Not the officer's to classify");
        }
        receivers.coordinating(complaint.instansi(), "class");
        require(to != null, "class", "required");
        String because = Statement.required("reason", reason);
        ComplaintClass from = complaint.complaintClass();
        require(to != from, "class", "class.same");
        String told = name(from) + " \u2192 " + name(to) + ". " + because;
        allowText(told, "reason");
        complaint.reclassify(to);
        clocks.reproject(trackingNumber, FIRST_FOLLOW_UP, to.name(), complaint.instansi());
        clocks.reproject(trackingNumber, COMPLETION, to.name(), complaint.instansi());
        workflow.caseReclassified(trackingNumber, to.name());
        conversation.byOfficer(
                complaint, EntryKind.RECLASSIFIED, officer, complaint.instansi(), Audience.REPORTER, told);
    }

    private String name(ComplaintClass complaintClass) {
        return words.of("officialClass", complaintClass, Languages.OF_OFFICERS);
    }
}
