package id.tanggap.complaint.handling;

import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Relieves a holder who is not there of a case: an admin takes it back to the own desk, or gives it to another unit. Clocks
 * run on. Rule: docs/rules.md §6.
 */
@Service
@Transactional
public class Relief {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Viewers viewers;
    private final Agencies agencies;
    private final Disposition disposition;
    private final Closing closing;
    private final HandingOver handingOver;

    Relief(
            Complaints complaints,
            Conversation conversation,
            Viewers viewers,
            Agencies agencies,
            Disposition disposition,
            Closing closing,
            HandingOver handingOver) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.viewers = viewers;
        this.agencies = agencies;
        this.disposition = disposition;
        this.closing = closing;
        this.handingOver = handingOver;
    }

    /**
     * The admin of the coordinating agency takes the case back from its unit, the national admin from the agency itself. A
     * dispute that waits for the unit is granted; then its reporter reads the note as the reason.
     *
     * @throws AccessDeniedException if the case is not the officer's to see
     * @throws InvalidInput if the officer is no admin, or has the case on the own desk already
     */
    public void takeOver(TrackingNumber trackingNumber, Officer admin, String note) {
        allowText(note, "note");
        Complaint complaint = admitted(trackingNumber, admin);
        String desk = desk(admin, complaint);
        String before = complaint.holder();
        require(!desk.equals(before), "decision", "takeOver.held");
        if (complaint.status() == Status.DISPUTED) {
            closing.reopen(trackingNumber, admin, note);
        }
        handingOver.recall(complaint, desk);
        conversation.byOfficer(complaint, EntryKind.TAKEN_OVER, admin, desk, Audience.OFFICERS, note);
        handingOver.moved(complaint, admin.username(), before);
    }

    /**
     * Gives the case to a unit of its instansi, wherever it waits now.
     *
     * @throws AccessDeniedException if the case is not the officer's to see
     * @throws InvalidInput if the unit may not have it, and while there is nothing that a unit could do
     */
    public void reassign(TrackingNumber trackingNumber, Officer officer, String unit, String note) {
        Complaint complaint = admitted(trackingNumber, officer);
        require(
                complaint.status() == Status.FORWARDED || complaint.status() == Status.IN_PROGRESS,
                "decision",
                "reassign.not.handled");
        if (complaint.unit() != null && !complaint.isReturnPending()) {
            disposition.reassign(trackingNumber, officer, unit, note);
            return;
        }
        String before = complaint.holder();
        if (complaint.isReturnPending()) {
            disposition.upholdReturn(trackingNumber, officer, unit, note);
        } else {
            disposition.dispose(trackingNumber, officer, unit, note);
        }
        handingOver.moved(complaint, officer.username(), before);
    }

    private Complaint admitted(TrackingNumber trackingNumber, Officer officer) {
        Complaint complaint = complaints.toChange(trackingNumber);
        if (!viewers.mayOpen(officer, complaint)) {
            throw new AccessDeniedException("Not the officer's case");
        }
        return complaint;
    }

    private String desk(Officer admin, Complaint complaint) {
        String national = agencies.national().code();
        boolean ofInstansi = admin.has(Role.ADMIN, complaint.instansi());
        require(ofInstansi || admin.has(Role.ADMIN, national), "decision", "takeOver.not.admin");
        return ofInstansi ? complaint.instansi() : national;
    }
}
