package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.VERIFICATION;

import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.conversation.CaseActed;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings duplicates back to life whose parent will not be handled, because it was withdrawn or archived: each waits for
 * verification again, as when it was merged. The duplicates of a duplicate stay merged into it. Rule: docs/rules.md §3,
 * duplicates.
 */
@Component
class Revival {

    private final Complaints complaints;
    private final Conversation conversation;
    private final CaseClocks clocks;
    private final ComplaintWorkflow workflow;

    Revival(Complaints complaints, Conversation conversation, CaseClocks clocks, ComplaintWorkflow workflow) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.clocks = clocks;
        this.workflow = workflow;
    }

    /** In the transaction that ends the parent, and under its lock: nobody merges into it meanwhile. */
    @EventListener
    void on(CaseActed parent) {
        if (parent.kind() == EntryKind.ARCHIVED || parent.kind() == EntryKind.WITHDRAWN) {
            List<TrackingNumber> duplicates = complaints.duplicatesOf(parent.trackingNumber());
            complaints.lockAll(duplicates);
            duplicates.forEach(number -> revive(number, parent.trackingNumber()));
        }
    }

    private void revive(TrackingNumber number, TrackingNumber parent) {
        Complaint complaint = complaints.toChange(number);
        complaint.revive();
        clocks.start(number, VERIFICATION, complaint.classCode(), complaint.instansi());
        conversation.revived(complaint, parent);
        workflow.start(complaint);
    }
}
