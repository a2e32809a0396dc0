package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Reading;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.conversation.CaseActed;
import id.tanggap.complaint.holding.HeldTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the ledger what is done to a case, in the transaction that does it. Rule: docs/rules.md §7. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactsOfActs {

    private static final Map<EntryKind, FactKind> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(EntryKind.DISPOSED, FactKind.DISPOSED),
            Map.entry(EntryKind.REASSIGNED, FactKind.DISPOSED),
            Map.entry(EntryKind.HANDED_ON, FactKind.DISPOSED),
            Map.entry(EntryKind.RETURN_UPHELD, FactKind.DISPOSED),
            Map.entry(EntryKind.PROGRESS, FactKind.FOLLOWED_UP),
            Map.entry(EntryKind.ANSWERED, FactKind.ANSWERED),
            Map.entry(EntryKind.RETURNED, FactKind.RETURNED),
            Map.entry(EntryKind.RETURN_REFUSED, FactKind.RETURN_REFUSED),
            Map.entry(EntryKind.DISPUTED, FactKind.DISPUTED),
            Map.entry(EntryKind.REOPENED, FactKind.REOPENED),
            Map.entry(EntryKind.CONFIRMED, FactKind.CLOSED),
            Map.entry(EntryKind.CONFIRMED_PARTLY, FactKind.CLOSED),
            Map.entry(EntryKind.FOUND_SOLVED, FactKind.VERDICT),
            Map.entry(EntryKind.FOUND_PARTLY_SOLVED, FactKind.VERDICT),
            Map.entry(EntryKind.FOUND_UNSOLVED, FactKind.VERDICT),
            Map.entry(EntryKind.ANSWER_UPHELD, FactKind.CLOSED),
            Map.entry(EntryKind.CLOSED_IN_SILENCE, FactKind.CLOSED),
            Map.entry(EntryKind.WITHDRAWN, FactKind.WITHDRAWN)));

    private final Facts facts;
    private final RecordedFacts recorded;
    private final Templates templates;
    private final CaseClocks clocks;
    private final Calendars calendars;
    private final Agencies agencies;

    FactsOfActs(
            Facts facts,
            RecordedFacts recorded,
            Templates templates,
            CaseClocks clocks,
            Calendars calendars,
            Agencies agencies) {
        this.facts = facts;
        this.recorded = recorded;
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
                judgedAnew(act).ifPresent(facts::write);
            }
            default -> facts.write(fact(kind, act).rated(act.rating()));
        }
    }

    private void replied(FactKind kind, CaseActed act) {
        LocalDate day = day(act.instansi(), act.at());
        LocalDate since = before(act, COMPLETION).map(JudgedDeadline::since).orElse(disposedOn(act));
        boolean template = templates.presumes(act.unit(), act.wording(), act.trackingNumber(), day);
        facts.write(fact(kind, act)
                .after(calendars.of(act.instansi()).between(since, day))
                .worded(act.wording(), !template));
        if (template) {
            templates.takeBack(act.unit(), act.wording(), day);
        }
    }

    /** A case is judged again when an answer that was good for a month before turned out to be none. */
    private Optional<NewFact> judgedAnew(CaseActed act) {
        LocalDate day = day(act.instansi(), act.at());
        CaseHistory history = CaseHistory.of(recorded.of(act.trackingNumber()), day);
        return history.deadline(act.disposition(), COMPLETION)
                .filter(set -> set.moment().judgedIn().isBefore(YearMonth.from(day)))
                .filter(history::wasAnswered)
                .map(set -> new NewFact(
                                FactKind.DEADLINE,
                                "act:" + act.entry() + ":" + FactKind.DEADLINE,
                                act.kind().name(),
                                set.turn().unit(),
                                act.instansi(),
                                act.at(),
                                day)
                        .ofCase(
                                act.trackingNumber(),
                                act.disposition(),
                                set.deadline().disposedOn())
                        .due(COMPLETION, FactDeadline.again(set.deadline())));
    }

    private void disposed(CaseActed act) {
        List<Reading> readings = clocks.of(act.trackingNumber());
        NewFact first =
                fact(FactKind.DEADLINE, act).due(FIRST_FOLLOW_UP, deadline(act, reading(readings, FIRST_FOLLOW_UP)));
        NewFact disposed = fact(FactKind.DISPOSED, act).due(COMPLETION, deadline(act, reading(readings, COMPLETION)));
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
                .map(before -> FactDeadline.of(
                        before.limitDays(),
                        before.dueOn(),
                        calendar,
                        before.set().deadline().own()));
        return kept.orElseGet(() -> deadline(act, reading, calendar));
    }

    /** Whether a unit that gets a case back answers for it as if it had kept it. Rule: docs/rules.md §7, Bouncing. */
    private boolean keepsItsDeadline(JudgedDeadline before, CaseActed act, Reading reading) {
        LocalDate day = day(act.instansi(), act.at());
        boolean follows = reading.running()
                && !reading.overdue(act.at())
                && !before.set().deadline().own();
        boolean longer = reading.dueDay().isAfter(before.dueOn());
        return !follows || before.hasPassed(day) || longer && before.isLate(day, calendars.of(act.instansi()));
    }

    /** What the unit was judged by when it had the case before; a case comes back with its third disposition. */
    private Optional<JudgedDeadline> before(CaseActed act, ClockKind kind) {
        return act.disposition() < 3
                ? Optional.empty()
                : JudgedDeadline.before(act.disposition(), act.unit(), recorded.of(act.trackingNumber()), kind);
    }

    /** That of the case; once it is over or past, the whole limit from the disposition, which the unit could not know. */
    private FactDeadline deadline(CaseActed act, Reading reading, WorkingCalendar calendar) {
        if (reading.running() && !reading.overdue(act.at())) {
            return FactDeadline.of(reading.budgetDays(), reading.dueDay(), calendar, false);
        }
        int limit = reading.budgetDays() - reading.extendedDays();
        return FactDeadline.of(limit, calendar.plus(disposedOn(act), limit), calendar, true);
    }

    private NewFact fact(FactKind kind, CaseActed act) {
        String source = "act:" + act.entry() + ":" + kind;
        LocalDate day = day(act.instansi(), act.at());
        NewFact fact = new NewFact(kind, source, act.kind().name(), act.unit(), act.instansi(), act.at(), day)
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
