package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.VERIFICATION;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reporter's objection to the archive: the national admin verifies the report anew, as one that came in there. What the
 * national admin has archived, and what was looked at twice, stays archived. The caller has checked the receipt.
 * Rule: docs/rules.md §3, archived.
 */
@Service
@Transactional
public class ArchiveObjections {

    private final Complaints complaints;
    private final Conversation conversation;
    private final CaseClocks clocks;
    private final Agencies agencies;
    private final ComplaintWorkflow workflow;

    ArchiveObjections(
            Complaints complaints,
            Conversation conversation,
            CaseClocks clocks,
            Agencies agencies,
            ComplaintWorkflow workflow) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.clocks = clocks;
        this.agencies = agencies;
        this.workflow = workflow;
    }

    /** Whether somebody is left to whom the reporter can object. */
    public boolean isOpen(Complaint complaint) {
        return complaint.isArchiveContestable() && !complaint.instansi().equals(senior());
    }

    /** @throws IllegalTransition if there is nothing to object to, or nobody above whoever archived it */
    public void object(TrackingNumber trackingNumber, String reason) {
        requireText(reason, "reason", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        if (!isOpen(complaint)) {
            throw new IllegalTransition("contestArchive", complaint.status());
        }
        complaint.contestArchive(senior());
        clocks.start(trackingNumber, VERIFICATION, complaint.classCode(), complaint.instansi());
        conversation.byReporter(complaint, EntryKind.ARCHIVE_CONTESTED, Audience.PUBLIC, reason);
        workflow.start(complaint);
    }

    private String senior() {
        return agencies.national().code();
    }
}
