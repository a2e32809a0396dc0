package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.clock.ClockKind.REPORTER_REPLY;
import static id.tanggap.clock.ClockKind.RETURN_DECISION;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Grounds;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Receivers;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the unit in charge does with the case. Rule: docs/rules.md §2, §4. */
@Service
@Transactional
public class FollowUp {

    /** The longest extension that a unit may ask for, in working days. */
    public static final int LONGEST_EXTENSION = 14;

    private final Complaints complaints;
    private final Conversation conversation;
    private final Receivers receivers;
    private final CaseClocks clocks;
    private final HandlingSettings settings;
    private final Clock clock;

    FollowUp(
            Complaints complaints,
            Conversation conversation,
            Receivers receivers,
            CaseClocks clocks,
            HandlingSettings settings,
            Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.receivers = receivers;
        this.clocks = clocks;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells the reporter how far it is; the first such note is the first follow-up. */
    public void progress(TrackingNumber trackingNumber, Officer officer, String answer) {
        requireAnswer(answer);
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.progress(clock.instant());
        clocks.meet(trackingNumber, FIRST_FOLLOW_UP);
        conversation.byOfficer(complaint, EntryKind.PROGRESS, officer, complaint.unit(), Audience.PUBLIC, answer);
    }

    /** Answers the reporter in full; the reporter has the word. */
    public void answer(TrackingNumber trackingNumber, Officer officer, String answer) {
        requireAnswer(answer);
        Complaint complaint = complaints.toChange(trackingNumber);
        complaint.answer(clock.instant());
        clocks.meet(trackingNumber, FIRST_FOLLOW_UP);
        clocks.meet(trackingNumber, COMPLETION);
        clocks.start(trackingNumber, REPORTER_REPLY, complaint.classCode(), complaint.instansi());
        conversation.byOfficer(complaint, EntryKind.ANSWERED, officer, complaint.unit(), Audience.PUBLIC, answer);
    }

    /** Says "not mine": names a better unit and the reason. Nothing stops meanwhile. */
    public void returnCase(TrackingNumber trackingNumber, Officer officer, String betterUnit, String reason) {
        Complaint complaint = complaints.toChange(trackingNumber);
        receivers.unit(complaint, betterUnit, "returnTo");
        require(!betterUnit.equals(complaint.unit()), "returnTo", "return.same.unit");
        requireText(reason, "reason", "required");
        complaint.returnTo(betterUnit, settings.returnsUntilBinding());
        clocks.start(trackingNumber, RETURN_DECISION, complaint.classCode(), complaint.instansi());
        conversation.byOfficer(complaint, EntryKind.RETURNED, officer, complaint.unit(), Audience.OFFICERS, reason);
    }

    /**
     * Gives the unit more time to complete, once, with a reason that the reporter reads.
     *
     * @param days working days, 1 to {@link #LONGEST_EXTENSION}
     */
    public void extend(TrackingNumber trackingNumber, Officer officer, Integer days, String reason) {
        require(days != null && days >= 1 && days <= LONGEST_EXTENSION, "extraDays", "extension.days");
        requireText(reason, "reason", "required");
        Complaint complaint = complaints.toChange(trackingNumber);
        Reading completion = clocks.find(trackingNumber, COMPLETION).orElseThrow();
        require(completion.extendedDays() == 0, "decision", "extension.once");
        require(!completion.overdue(clock.instant()), "decision", "extension.overdue");
        // The clock keeps that the unit asked; why it did is in the conversation, where texts belong.
        clocks.extend(trackingNumber, COMPLETION, days, new Grounds("ASKED_BY_UNIT", officer.username()));
        conversation.byOfficer(complaint, EntryKind.EXTENDED, officer, complaint.unit(), Audience.PUBLIC, reason);
    }

    private void requireAnswer(String answer) {
        if (PlainText.weight(answer) < settings.shortestAnswer()) {
            throw new InvalidInput("answer", "answer.too.short", settings.shortestAnswer());
        }
        allowText(answer, "answer");
    }
}
