package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.ClocksMoved;
import id.tanggap.clock.Reading;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.complaint.CaseActed;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.HeldTime;
import id.tanggap.scoring.ledger.JudgedDeadlines.Judged;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final JudgedDeadlines deadlines;
    private final Templates templates;
    private final CaseClocks clocks;
    private final Calendars calendars;
    private final Agencies agencies;

    FactsOfCases(
            Facts facts,
            JudgedDeadlines deadlines,
            Templates templates,
            CaseClocks clocks,
            Calendars calendars,
            Agencies agencies) {
        this.facts = facts;
        this.deadlines = deadlines;
        this.templates = templates;
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
        switch (kind) {
            case DISPOSED -> disposed(act);
            case FOLLOWED_UP, ANSWERED -> replied(kind, act);
            case REOPENED -> {
                facts.write(fact(kind, act));
                facts.judgeAnew(fact(FactKind.DEADLINE, act));
            }
            default -> facts.write(fact(kind, act).rated(act.rating()));
        }
    }

    @EventListener
    public void on(ClockMoved moved) {
        move(List.of(moved));
    }

    @EventListener
    public void on(ClocksMoved moved) {
        move(moved.moves());
    }

    private void replied(FactKind kind, CaseActed act) {
        LocalDate day = day(act.instansi(), act.at());
        LocalDate since = before(act, COMPLETION).map(Judged::since).orElse(disposedOn(act));
        boolean template = templates.presumes(act.unit(), act.wording(), act.trackingNumber(), day);
        facts.write(fact(kind, act)
                .after(calendars.of(act.instansi()).between(since, day))
                .worded(act.wording(), !template));
        if (template) {
            templates.takeBack(act.unit(), act.wording(), day);
        }
    }

    /** Cases that no unit has are passed over, and so are those that one got under a limit of its own. */
    private void move(List<ClockMoved> moves) {
        List<ClockMoved> ours =
                moves.stream().filter(move -> OF_THE_UNIT.contains(move.kind())).toList();
        Map<String, List<JudgedDeadlines.Row>> known = deadlines.of(
                ours.stream().map(ClockMoved::caseNumber).distinct().toList());
        List<Fact> moved = ours.stream()
                .flatMap(event ->
                        JudgedDeadlines.current(known.getOrDefault(event.caseNumber(), List.of()), event.kind())
                                .filter(judged -> !judged.row().ownLimit())
                                .flatMap(judged -> moved(event, judged))
                                .stream())
                .toList();
        if (!moved.isEmpty()) {
            facts.write(moved);
        }
    }

    private Optional<Fact> moved(ClockMoved event, Judged judged) {
        LocalDate day = day(event.instansi(), event.at());
        WorkingCalendar calendar = calendars.of(event.instansi());
        return MovedDeadline.of(event, day, judged, calendar).map(moved -> {
            String source = "moved:%s:%s:%s:%s:%d"
                    .formatted(
                            event.caseNumber(),
                            event.kind(),
                            event.from(),
                            event.to(),
                            event.at().getEpochSecond());
            Fact fact = new Fact(
                            FactKind.DEADLINE,
                            source,
                            moved.act(),
                            judged.row().unit(),
                            event.instansi(),
                            event.at(),
                            day)
                    .ofCase(event.caseNumber(), judged.disposition(), judged.since())
                    .due(event.kind(), FactDeadline.of(moved.limitDays(), moved.dueOn(), calendar, false))
                    .withheld(moved.withheld());
            return moved.counts() ? fact : fact.forTheFileOnly();
        });
    }

    private void disposed(CaseActed act) {
        List<Reading> readings = clocks.of(act.trackingNumber());
        Fact first =
                fact(FactKind.DEADLINE, act).due(FIRST_FOLLOW_UP, deadline(act, reading(readings, FIRST_FOLLOW_UP)));
        Fact disposed = fact(FactKind.DISPOSED, act).due(COMPLETION, deadline(act, reading(readings, COMPLETION)));
        before(act, COMPLETION).ifPresent(before -> {
            disposed.ofCase(act.trackingNumber(), act.disposition(), before.since())
                    .withheld(before.withheld());
            first.ofCase(act.trackingNumber(), act.disposition(), before.since());
        });
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

    private FactDeadline deadline(CaseActed act, Reading reading) {
        WorkingCalendar calendar = calendars.of(act.instansi());
        Optional<FactDeadline> kept = before(act, reading.kind())
                .filter(before -> keepsItsDeadline(before, act, reading))
                .map(Judged::row)
                .map(row -> FactDeadline.of(row.limitDays(), row.dueOn(), calendar, row.ownLimit()));
        return kept.orElseGet(() -> deadline(act, reading, calendar));
    }

    /** Whether a unit that gets a case back answers for it as if it had kept it. Rule: docs/rules.md §7, Bouncing. */
    private boolean keepsItsDeadline(Judged before, CaseActed act, Reading reading) {
        LocalDate day = day(act.instansi(), act.at());
        boolean follows =
                reading.running() && !reading.overdue(act.at()) && !before.row().ownLimit();
        boolean longer = reading.dueDay().isAfter(before.row().dueOn());
        return !follows || before.hasPassed(day) || longer && before.isLate(day, calendars.of(act.instansi()));
    }

    /** What the unit was judged by when it had the case before; a case comes back with its third disposition. */
    private Optional<Judged> before(CaseActed act, ClockKind kind) {
        return act.disposition() < 3
                ? Optional.empty()
                : deadlines.before(act.trackingNumber(), act.disposition(), act.unit(), kind);
    }

    /** That of the case; once it is over or past, the whole limit from the disposition, which the unit could not know. */
    private FactDeadline deadline(CaseActed act, Reading reading, WorkingCalendar calendar) {
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
