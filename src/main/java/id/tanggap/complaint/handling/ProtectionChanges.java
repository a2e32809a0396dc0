package id.tanggap.complaint.handling;

import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what protects a reporter. An officer only ever adds protection, with a reason that the reporter reads; the
 * reporter alone takes it away. Every change is told in the conversation and noted in the journal.
 * Rule: docs/rules.md §5.
 */
@Service
@Transactional
public class ProtectionChanges {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Journal journal;

    ProtectionChanges(Complaints complaints, Conversation conversation, Journal journal) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.journal = journal;
    }

    /**
     * Adds what an officer finds missing. A flag that is null, or as it is already, stays.
     *
     * @param reason for the reporter; needed only when something is added
     * @throws InvalidInput if a flag would be taken away, or the reason is missing
     */
    public void add(
            TrackingNumber trackingNumber, Officer officer, Boolean anonymous, Boolean confidential, String reason) {
        Complaint complaint = complaints.toChange(trackingNumber);
        Protection wanted = complaint.protection().with(anonymous, confidential);
        require(wanted.anonymous() || !complaint.anonymous(), "anonymous", "protection.reporters");
        require(wanted.confidential() || !complaint.confidential(), "confidential", "protection.reporters");
        if (wanted.equals(complaint.protection())) {
            return;
        }
        requireText(reason, "note", "protection.reason");
        complaint.protect(wanted);
        conversation.byOfficer(
                complaint, EntryKind.PROTECTION_ADDED, officer, complaint.instansi(), Audience.REPORTER, reason);
        note(complaint, officer.username());
    }

    /** Does as the reporter wishes, at any time: a flag that is null stays. */
    public void change(TrackingNumber trackingNumber, Boolean anonymous, Boolean confidential) {
        Complaint complaint = complaints.toChange(trackingNumber);
        Protection wanted = complaint.protection().with(anonymous, confidential);
        if (wanted.equals(complaint.protection())) {
            return;
        }
        complaint.protect(wanted);
        conversation.byReporter(complaint, EntryKind.PROTECTION_CHANGED, Audience.REPORTER, null);
        note(complaint, "reporter");
    }

    private void note(Complaint complaint, String actor) {
        journal.note(
                Deed.PROTECTION_CHANGED,
                actor,
                complaint.instansi(),
                complaint.trackingNumber().value(),
                "anonymous=" + complaint.anonymous() + " confidential=" + complaint.confidential());
    }
}
