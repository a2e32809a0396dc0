package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The deadline by which a unit is judged, as the ledger has it. Rule: docs/rules.md §7.
 *
 * @param set the fact that set it
 * @param firstDue last day for the first follow-up of the same disposition; null if there is none
 * @param withheld working days of a class that came too late
 */
record JudgedDeadline(Fact set, LocalDate firstDue, int withheld) {

    /** That of the disposition that holds. @param facts every fact of the case */
    static Optional<JudgedDeadline> current(Collection<Fact> facts, ClockKind clock) {
        return of(facts, CaseHistory.of(facts).dispositions().max(), clock);
    }

    /** That of the last time before this disposition when the unit had the case; empty if it never had. */
    static Optional<JudgedDeadline> before(int disposition, String unit, Collection<Fact> facts, ClockKind clock) {
        OptionalInt last = CaseHistory.of(facts)
                .facts()
                .filter(fact -> fact.deadline() != null && fact.isOf(unit))
                .mapToInt(fact -> fact.turn().disposition())
                .filter(earlier -> earlier < disposition)
                .max();
        return of(facts, last, clock);
    }

    private static Optional<JudgedDeadline> of(Collection<Fact> facts, OptionalInt disposition, ClockKind clock) {
        if (disposition.isEmpty()) {
            return Optional.empty();
        }
        int of = disposition.getAsInt();
        CaseHistory history = CaseHistory.of(facts);
        LocalDate firstDue = history.deadline(of, ClockKind.FIRST_FOLLOW_UP)
                .map(first -> first.deadline().dueOn())
                .orElse(null);
        return history.deadline(of, clock).map(set -> new JudgedDeadline(set, firstDue, withheld(facts, of, clock)));
    }

    /** What was said of it last, also by a fact that counts for nothing else. */
    private static int withheld(Collection<Fact> facts, int disposition, ClockKind clock) {
        return facts.stream()
                .filter(fact -> fact.turn().disposition() == disposition && fact.sets(clock))
                .sorted(Fact.IN_ORDER)
                .map(fact -> fact.deadline().withheld())
                .filter(Objects::nonNull)
                .reduce(0, (earlier, later) -> later);
    }

    int disposition() {
        return set.turn().disposition();
    }

    /** When the unit got the case first. */
    LocalDate since() {
        return set.deadline().disposedOn();
    }

    int limitDays() {
        return set.deadline().limitDays();
    }

    LocalDate dueOn() {
        return set.deadline().dueOn();
    }

    /** Whether it is late for a longer class: the first follow-up was due before, or half of the limit is over. */
    boolean isLate(LocalDate day, WorkingCalendar calendar) {
        boolean firstHasPassed = firstDue != null && firstDue.isBefore(day);
        return firstHasPassed || calendar.plus(since(), limitDays() / 2).isBefore(day);
    }

    boolean hasPassed(LocalDate day) {
        return dueOn().isBefore(day);
    }
}
