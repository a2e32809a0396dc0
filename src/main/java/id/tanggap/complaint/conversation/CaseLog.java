package id.tanggap.complaint.conversation;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.CaseStanding;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other rooms may read of a case and add to its conversation without moving it. */
@Service
@Transactional
public class CaseLog {

    private final Complaints complaints;
    private final Conversation conversation;

    CaseLog(Complaints complaints, Conversation conversation) {
        this.complaints = complaints;
        this.conversation = conversation;
    }

    /** @throws UnknownComplaint if there is none */
    @Transactional(readOnly = true)
    public Complaint read(TrackingNumber trackingNumber) {
        return complaints.toRead(trackingNumber);
    }

    @Transactional(readOnly = true)
    public Optional<Complaint> find(TrackingNumber trackingNumber) {
        return complaints.findByTrackingNumber(trackingNumber);
    }

    /** Those of these that there are. */
    @Transactional(readOnly = true)
    public List<Complaint> read(Collection<TrackingNumber> trackingNumbers) {
        return trackingNumbers.isEmpty() ? List.of() : complaints.findByTrackingNumberIn(trackingNumbers);
    }

    /** Where those of these stand that there are. */
    @Transactional(readOnly = true)
    public List<CaseStanding> standings(Collection<TrackingNumber> trackingNumbers) {
        return complaints.standings(trackingNumbers);
    }

    /** What was done so far to those of these that there are. */
    @Transactional(readOnly = true)
    public List<LatestActs> latestActs(Collection<TrackingNumber> trackingNumbers) {
        return conversation.latestActs(trackingNumbers);
    }

    /** A page of the numbers of all cases, in order. @param last the last one that was seen */
    @Transactional(readOnly = true)
    public List<TrackingNumber> numbersAfter(TrackingNumber last, int atMost) {
        return complaints.after(last, Limit.of(atMost));
    }

    /** Locks these cases until the caller's transaction ends. */
    public void lock(Collection<TrackingNumber> trackingNumbers) {
        complaints.lockAll(trackingNumbers);
    }

    /**
     * The case, locked until the caller's transaction ends.
     *
     * @throws UnknownComplaint if there is none
     */
    public Complaint lock(TrackingNumber trackingNumber) {
        return complaints.toChange(trackingNumber);
    }

    /** Id of what was written last to the conversation of a case, as views of the case give it with each event. */
    @Transactional(readOnly = true)
    public Long latestEntry(TrackingNumber trackingNumber) {
        return conversation.latest(trackingNumber);
    }

    /** Tells everybody that the case had lost its way for a while, and goes on as it stands. */
    public void noteRescue(Complaint complaint) {
        conversation.bySystem(complaint, EntryKind.RESCUED, complaint.holder());
    }

    /**
     * Tells that there is something to see. Several files in a row are told once.
     *
     * @param officer null when the reporter shows it
     */
    public void noteEvidence(Complaint complaint, Officer officer) {
        if (conversation.isLatest(complaint, EntryKind.EVIDENCE_ADDED, officer)) {
            return;
        }
        if (officer == null) {
            conversation.byReporter(complaint, EntryKind.EVIDENCE_ADDED, Audience.PUBLIC, null);
        } else {
            conversation.byOfficer(
                    complaint, EntryKind.EVIDENCE_ADDED, officer, complaint.holder(), Audience.PUBLIC, null);
        }
    }

    /** @param told group ids of the superiors who were told, separated by commas */
    public void noteEscalation(Complaint complaint, String told) {
        conversation.escalated(complaint, told);
    }

    /** Asks the holder to act, for officers alone to read. */
    public void noteDirective(Complaint complaint, Officer officer, String words) {
        conversation.byOfficer(complaint, EntryKind.DIRECTED, officer, complaint.holder(), Audience.OFFICERS, words);
    }

    /** @throws InvalidInput if the note is too long */
    public void noteResponse(TrackingNumber trackingNumber, Officer officer, String note) {
        InvalidInput.allowText(note, "note");
        Complaint complaint = complaints.toChange(trackingNumber);
        conversation.byOfficer(
                complaint, EntryKind.ESCALATION_NOTED, officer, complaint.holder(), Audience.OFFICERS, note);
    }
}
