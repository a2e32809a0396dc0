package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.clock.ClockKind.REPORTER_COMPLETION;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Grounds;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Receivers;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.VerifiedFacts;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a verifier decides: is the report complete, is it ours, is it new? Rule: docs/rules.md §2, §3, §4. */
@Service
@Transactional
public class Verification {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Agencies agencies;
    private final Receivers receivers;
    private final CaseClocks clocks;
    private final Clock clock;

    Verification(
            Complaints complaints,
            Conversation conversation,
            Agencies agencies,
            Receivers receivers,
            CaseClocks clocks,
            Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.agencies = agencies;
        this.receivers = receivers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * Passes the verified report to the agency in charge: the verification clock is met, those of the follow-up start.
     *
     * @throws InvalidInput if class, category or agency is missing or unknown
     */
    public Complaint forward(TrackingNumber trackingNumber, Officer officer, VerifiedFacts facts, String note) {
        allowText(note, "note");
        Complaint complaint = complaints.toChange(trackingNumber);
        require(facts.complaintClass() != null, "class", "required");
        receivers.category(facts.category(), complaint.category(), "category");
        // Without a unit to dispose to, the report would lie there for good: say with the national admin.
        require(!agencies.unitsOf(instansi(facts.instansi())).isEmpty(), "instansi", "unknown.instansi");

        require(
                facts.reportedUnit() == null || agencies.isUnitOf(facts.reportedUnit(), facts.instansi()),
                "reportedUnit",
                "unknown.unit");

        complaint.forward(facts);
        clocks.meet(trackingNumber, VERIFICATION);
        String complaintClass = facts.complaintClass().name();
        follow(trackingNumber, FIRST_FOLLOW_UP, complaintClass, facts.instansi());
        follow(trackingNumber, COMPLETION, complaintClass, facts.instansi());
        conversation.byOfficer(complaint, EntryKind.FORWARDED, officer, facts.instansi(), Audience.OFFICERS, note);
        return complaint;
    }

    /**
     * Asks the reporter for what is missing; the verification clock pauses while the reporter has the word.
     *
     * @param request what is missing, in words for the reporter
     */
    public void requestCompletion(TrackingNumber trackingNumber, Officer officer, String request) {
        requireText(request, "note", "completion.request.required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.requestCompletion();
        clocks.pause(trackingNumber, VERIFICATION, new Grounds("AWAITING_REPORTER", officer.username()));
        clocks.start(trackingNumber, REPORTER_COMPLETION, complaint.classCode(), complaint.instansi());
        conversation.byOfficer(
                complaint, EntryKind.COMPLETION_REQUESTED, officer, complaint.instansi(), Audience.REPORTER, request);
    }

    /** Archives the report with a reason that the reporter reads. */
    public void archive(TrackingNumber trackingNumber, Officer officer, ArchiveReason reason, String note) {
        allowText(note, "note");
        require(reason != null && reason.isOfficersChoice(), "archiveReason", "archive.reason.required");
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.archive(reason, Party.OFFICER, clock.instant());
        clocks.meet(trackingNumber, VERIFICATION);
        clocks.stop(trackingNumber);
        conversation.byOfficer(complaint, EntryKind.ARCHIVED, officer, complaint.instansi(), Audience.REPORTER, note);
    }

    /**
     * Hands the report to another verifier: an instansi that is not competent passes it up to the national admin, who
     * may pass it on to any instansi. The verification clock runs on from the same start, by the limit,
     * the days and the zone of the other. Rule: docs/rules.md §4.
     *
     * @param instansi read only when the national admin transfers
     */
    public Complaint transfer(TrackingNumber trackingNumber, Officer officer, String instansi, String note) {
        allowText(note, "note");
        Complaint complaint = complaints.toChange(trackingNumber);
        String national = agencies.national().code();
        String target = complaint.instansi().equals(national) ? instansi(instansi) : national;
        require(!target.equals(complaint.instansi()), "instansi", "transfer.same");
        complaint.transferTo(target);
        clocks.reproject(trackingNumber, VERIFICATION, complaint.classCode(), target);
        conversation.byOfficer(complaint, EntryKind.TRANSFERRED, officer, target, Audience.OFFICERS, note);
        return complaint;
    }

    /**
     * Archives a report whose reporter did not complete it in time.
     *
     * @return false if it is not (yet) time: the clock was projected anew, or the reporter has answered meanwhile
     */
    public boolean archiveExpired(TrackingNumber trackingNumber) {
        Complaint complaint = complaints.toChange(trackingNumber);
        if (complaint.status() != Status.AWAITING_COMPLETION
                || !clocks.isOverdue(trackingNumber, REPORTER_COMPLETION)) {
            return false;
        }
        complaint.archive(ArchiveReason.EXPIRED, Party.SYSTEM, clock.instant());
        clocks.stop(trackingNumber);
        conversation.bySystem(complaint, EntryKind.ARCHIVED, null);
        return true;
    }

    /** Of a case that was verified once before the clocks run on from the same start. */
    private void follow(TrackingNumber trackingNumber, ClockKind kind, String complaintClass, String instansi) {
        if (!clocks.start(trackingNumber, kind, complaintClass, instansi)) {
            clocks.reproject(trackingNumber, kind, complaintClass, instansi);
        }
    }

    private String instansi(String code) {
        return receivers.coordinating(code, "instansi").code();
    }
}
