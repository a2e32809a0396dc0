package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.RETURN_DECISION;
import static id.tanggap.clock.ClockKind.VERIFICATION;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Succession;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.CaseMoved;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.Conversation;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives an open case another holder, whatever state it is in: clocks run on as they are, a pending return is settled, and a
 * dispute that nobody is left to review is granted. What the case lacks then is decided by whoever holds it now: a
 * unit works on, an admin disposes, an agency without units verifies anew and passes on. Rule: docs/rules.md §4.
 */
@Component
class HandingOver {

    private final Conversation conversation;
    private final Closing closing;
    private final Agencies agencies;
    private final Succession succession;
    private final CaseClocks clocks;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HandingOver(
            Conversation conversation,
            Closing closing,
            Agencies agencies,
            Succession succession,
            CaseClocks clocks,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.conversation = conversation;
        this.closing = closing;
        this.agencies = agencies;
        this.succession = succession;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /** @return false if whoever holds the case is there, or the reporter has the word */
    boolean fromRetired(Complaint complaint) {
        boolean retired = agencies.isRetired(complaint.instansi()) || agencies.isRetired(complaint.unit());
        if (!retired || complaint.status().isFinal() || complaint.status() == Status.ANSWERED) {
            return false;
        }
        String before = complaint.holder();
        if (complaint.status() == Status.DISPUTED) {
            closing.grant(complaint, Entry.SYSTEM);
            conversation.bySystem(complaint, EntryKind.REOPENED, complaint.unit());
        }
        give(complaint, succession.ofInstansi(complaint.instansi()));
        conversation.bySystem(complaint, EntryKind.HANDED_ON, complaint.holder());
        moved(complaint, Entry.SYSTEM, before);
        return true;
    }

    /** Takes the case back to the desk of an agency, to be disposed or passed on from there. */
    void recall(Complaint complaint, String agency) {
        settleReturn(complaint);
        boolean verified = complaint.status() == Status.FORWARDED || complaint.status() == Status.IN_PROGRESS;
        if (verified && agencies.unitsOf(agency).isEmpty()) {
            complaint.verifyAnewAt(agency);
            clocks.start(complaint.trackingNumber(), VERIFICATION, complaint.classCode(), agency);
        } else {
            complaint.recallTo(agency);
        }
    }

    /** Has the process follow, and the journal tell. */
    void moved(Complaint complaint, String actor, String before) {
        journal.note(
                Deed.CASE_HANDED_ON,
                actor,
                complaint.instansi(),
                complaint.trackingNumber().value(),
                before + " > " + complaint.holder());
        events.publishEvent(new CaseMoved(complaint.trackingNumber()));
    }

    private void give(Complaint complaint, Agency instansi) {
        String heir = complaint.isReturnPending() ? null : heir(complaint, instansi);
        if (heir == null) {
            recall(complaint, instansi.code());
        } else {
            complaint.handTo(instansi.code(), heir, clock.instant());
        }
    }

    /** The unit that takes over, when it may have this case; else null. */
    private String heir(Complaint complaint, Agency instansi) {
        return succession
                .of(complaint.unit())
                .map(Agency::code)
                .filter(unit -> agencies.isUnitOf(unit, instansi.code()))
                .filter(unit -> !unit.equals(complaint.reportedUnit()))
                .orElse(null);
    }

    private void settleReturn(Complaint complaint) {
        if (complaint.isReturnPending()) {
            clocks.meet(complaint.trackingNumber(), RETURN_DECISION);
        }
    }
}
