package id.tanggap.scoring;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.Calendars;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.ClocksMoved;
import id.tanggap.clock.Reading;
import id.tanggap.clock.WorkingCalendar;
import id.tanggap.complaint.CaseActed;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.HeldTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the ledger what is done to a case, in the transaction that does it. Rule: docs/rules.md §7. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactsOfCases {

    private static final Set<ClockKind> OF_THE_UNIT = Set.of(FIRST_FOLLOW_UP, COMPLETION);

    private static final Map<EntryKind, FactKind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(EntryKind.DISPOSED, FactKind.DISPOSED),
            Map.entry(EntryKind.REASSIGNED, FactKind.DISPOSED),
            Map.entry(EntryKind.RETURN_UPHELD, FactKind.DISPOSED),
            Map.entry(EntryKind.PROGRESS, FactKind.FOLLOWED_UP),
            Map.entry(EntryKind.ANSWERED, FactKind.ANSWERED),
            Map.entry(EntryKind.RETURNED, FactKind.RETURNED),
            Map.entry(EntryKind.RETURN_REFUSED, FactKind.RETURN_REFUSED),
            Map.entry(EntryKind.DISPUTED, FactKind.DISPUTED),
            Map.entry(EntryKind.REOPENED, FactKind.REOPENED),
            Map.entry(EntryKind.CONFIRMED, FactKind.CLOSED),
            Map.entry(EntryKind.ANSWER_UPHELD, FactKind.CLOSED),
            Map.entry(EntryKind.CLOSED_IN_SILENCE, FactKind.CLOSED),
            Map.entry(EntryKind.WITHDRAWN, FactKind.WITHDRAWN)));

    private final Facts facts;
    private final CaseClocks clocks;
    private final Calendars calendars;
    private final Agencies agencies;

    FactsOfCases(Facts facts, CaseClocks clocks, Calendars calendars, Agencies agencies) {
        this.facts = facts;
        this.clocks = clocks;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    @EventListener
    public void on(CaseActed act) {
        FactKind kind = KINDS.get(act.kind());
        if (kind == null || act.unit() == null) {
            return;
        }
        if (kind == FactKind.DISPOSED) {
            disposed(act);
            return;
        }
        Fact fact = fact(kind, act).rated(act.rating());
        if (kind == FactKind.FOLLOWED_UP || kind == FactKind.ANSWERED) {
            fact.after(calendars.of(act.instansi()).between(disposedOn(act), day(act.instansi(), act.at())));
        }
        facts.write(fact);
    }

    @EventListener
    public void on(ClockMoved moved) {
        move(Stream.of(moved));
    }

    @EventListener
    public void on(ClocksMoved moved) {
        move(moved.moves().stream());
    }

    private void move(Stream<ClockMoved> moves) {
        List<Facts.Moved> ours = moves.filter(move -> OF_THE_UNIT.contains(move.kind()))
                .map(move -> new Facts.Moved(
                        move,
                        day(move.instansi(), move.at()),
                        FactDeadline.of(move.budgetDays(), move.to(), calendars.of(move.instansi()), false)))
                .toList();
        if (!ours.isEmpty()) {
            facts.move(ours);
        }
    }

    private void disposed(CaseActed act) {
        List<Reading> readings = clocks.of(act.trackingNumber());
        Fact first =
                fact(FactKind.DEADLINE, act).due(FIRST_FOLLOW_UP, deadline(act, reading(readings, FIRST_FOLLOW_UP)));
        Fact disposed = fact(FactKind.DISPOSED, act).due(COMPLETION, deadline(act, reading(readings, COMPLETION)));
        if (act.disposition() > 1) {
            disposed.takenFromAnother(day(act.instansi(), givenUpAt(act)));
        }
        facts.write(disposed, first);
    }

    /** A unit that returned the case gave it up when it said so, not when the admin found that it was right. */
    private static Instant givenUpAt(CaseActed act) {
        HeldTime ended = act.ended();
        return ended != null && ended.heldAs() == HeldAs.RETURN ? ended.from() : act.at();
    }

    /** That of the case; once it is over or past, the whole limit from the disposition, which the unit could not know. */
    private FactDeadline deadline(CaseActed act, Reading reading) {
        WorkingCalendar calendar = calendars.of(act.instansi());
        if (reading.running() && !reading.overdue(act.at())) {
            return FactDeadline.of(reading.budgetDays(), reading.dueDay(), calendar, false);
        }
        int limit = reading.budgetDays() - reading.extendedDays();
        return FactDeadline.of(limit, calendar.plus(disposedOn(act), limit), calendar, true);
    }

    private Fact fact(FactKind kind, CaseActed act) {
        String source = "act:" + act.entry() + ":" + kind;
        LocalDate day = day(act.instansi(), act.at());
        Fact fact = new Fact(kind, source, act.kind().name(), act.unit(), act.instansi(), act.at(), day)
                .ofCase(act.trackingNumber(), act.disposition(), disposedOn(act));
        return act.ended() == null
                ? fact
                : fact.charged(act.ended().chargedTo(), act.ended().workingDays());
    }

    private LocalDate disposedOn(CaseActed act) {
        return day(act.instansi(), act.disposedAt());
    }

    private LocalDate day(String instansi, Instant at) {
        return LocalDate.ofInstant(at, agencies.zoneOf(instansi));
    }

    private static Reading reading(List<Reading> readings, ClockKind kind) {
        return readings.stream()
                .filter(reading -> reading.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
