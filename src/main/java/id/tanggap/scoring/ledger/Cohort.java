package id.tanggap.scoring.ledger;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Figures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the facts say of a unit's month. Only days that are over count, up to the end of the month, so a month that is
 * over says the same whatever happens later; a correction alone changes it. Rule: docs/rules.md §7.
 *
 * @param cases by which the month is judged, by deadline
 * @param events what else counts, oldest first; cases beyond twice their limit come last
 * @param templates what the unit told by templates
 * @param workingDays of the month, up to the last day that counts
 */
record Cohort(
        List<CohortCase> cases, List<CountedEvent> events, TemplateReplies templates, List<LocalDate> workingDays) {

    /**
     * Folds the facts.
     *
     * @param facts every fact of every case that the month is about, in any order
     * @param days up to the last day that counts, from the day on which the oldest case of the month was disposed
     */
    static Cohort of(UnitMonth of, Collection<Fact> facts, WorkingDays days) {
        List<JudgedTurn> turns = CaseHistory.each(facts, days.until()).stream()
                .flatMap(history -> history.deadlines().map(set -> new JudgedTurn(history, set)))
                .toList();
        return new Cohort(
                turns.stream()
                        .filter(turn -> turn.isJudgedIn(of, days.until()))
                        .sorted(JudgedTurn.BY_DEADLINE)
                        .map(turn -> turn.counted(days))
                        .toList(),
                Stream.concat(
                                judgedIn(of, facts)
                                        .filter(fact -> !fact.day().isAfter(days.until()))
                                        .sorted(Comparator.comparing(Fact::day).thenComparing(Fact.IN_ORDER))
                                        .flatMap(fact -> CountedEvent.of(fact).stream()),
                                turns.stream()
                                        .filter(turn -> turn.isBeyondTwiceIn(of, days.until()))
                                        .sorted(JudgedTurn.BY_TWICE_THE_LIMIT)
                                        .map(JudgedTurn::beyondTwice))
                        .toList(),
                TemplateReplies.of(of, facts),
                days.in(of.month()));
    }

    /** The facts in force that are judged in the month where they happened, or by their deadline. */
    static Stream<Fact> judgedIn(UnitMonth of, Collection<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.inForce()
                        && fact.isOf(of.unit())
                        && fact.moment().judgedIn().equals(of.month()));
    }

    /** The figures. @param present days on which an officer of the unit did anything */
    Figures figures(Set<LocalDate> present) {
        List<Integer> ratings = events.stream()
                .map(CountedEvent::rating)
                .filter(Objects::nonNull)
                .toList();
        return new Figures(
                cases.size(),
                count(CohortCase::followedUp),
                count(CohortCase::firstInTime),
                count(CohortCase::completedInTime),
                cases.stream().mapToLong(CohortCase::daysToFollowUp).sum(),
                ratings.size(),
                ratings.stream().mapToInt(Integer::intValue).sum(),
                count(Counted.CLOSED),
                count(Counted.DISPUTE_UPHELD),
                count(Counted.REFUSED_RETURN),
                workingDays.size(),
                (int) workingDays.stream()
                        .filter(day ->
                                present.contains(day) && !templates.alone().contains(day))
                        .count(),
                count(Counted.BEYOND_TWICE_THE_LIMIT),
                count(Counted.IDENTITY_LEAK),
                count(Counted.SHAM_CLOSURE));
    }

    /** Every fact that costs the unit points, one for each; of a case that missed both limits, the graver one. */
    List<Fault> faults() {
        return Stream.of(
                        cases.stream().flatMap(counted -> Fault.of(counted).stream()),
                        templates.costing().stream().map(Fault::template),
                        events.stream().flatMap(event -> Fault.of(event).stream()))
                .flatMap(faults -> faults)
                .toList();
    }

    private int count(Predicate<CohortCase> which) {
        return (int) cases.stream().filter(which).count();
    }

    private int count(Counted as) {
        return (int) events.stream().filter(event -> event.as() == as).count();
    }
}
