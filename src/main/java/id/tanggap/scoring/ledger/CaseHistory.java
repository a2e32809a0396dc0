package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.tanggap.clock.ClockKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What held of one case on a day: its facts in force, in the order in which they happened. Which deadline holds, whether
 * an answer stands and whether a unit had given the case up is said here and nowhere else. Rule: docs/rules.md §7.
 */
final class CaseHistory {

    private final List<Fact> facts;

    private CaseHistory(List<Fact> facts) {
        this.facts = facts;
    }

    /** One case, as it was known when this day was over. */
    static CaseHistory of(Collection<Fact> facts, LocalDate asOf) {
        return new CaseHistory(facts.stream()
                .filter(fact -> fact.inForce() && !fact.day().isAfter(asOf))
                .sorted(Fact.IN_ORDER)
                .toList());
    }

    /** One case, as it is known now. */
    static CaseHistory of(Collection<Fact> facts) {
        return of(facts, LocalDate.MAX);
    }

    /** Every case of which there is a fact, by tracking number. */
    static List<CaseHistory> each(Collection<Fact> facts, LocalDate asOf) {
        return facts.stream()
                .collect(groupingBy(fact -> fact.turn().trackingNumber(), TreeMap::new, toList()))
                .values()
                .stream()
                .map(ofCase -> of(ofCase, asOf))
                .toList();
    }

    /** All facts, oldest first. */
    Stream<Fact> facts() {
        return facts.stream();
    }

    /** The fact that set the deadline that holds: no later one of the same disposition has set it anew. */
    Optional<Fact> deadline(int disposition, ClockKind clock) {
        return of(disposition).filter(fact -> fact.sets(clock)).reduce((earlier, later) -> later);
    }

    /** What holds for the completion of each disposition. */
    Stream<Fact> deadlines() {
        return dispositions()
                .mapToObj(disposition -> deadline(disposition, COMPLETION))
                .flatMap(Optional::stream);
    }

    /** The dispositions that have a deadline of any kind. */
    IntStream dispositions() {
        return facts.stream()
                .filter(fact -> fact.deadline() != null)
                .mapToInt(fact -> fact.turn().disposition())
                .distinct()
                .sorted();
    }

    /** The unit did not have the case any more: another had got it, or its reporter had taken it back. */
    boolean wasLeftBy(int disposition, LocalDate day) {
        return handedOn(disposition).anyMatch(left -> !left.isAfter(day))
                || of(disposition)
                        .anyMatch(fact ->
                                fact.is(FactKind.WITHDRAWN) && !fact.day().isAfter(day));
    }

    /** The unit had missed the deadline of a disposition, and kept the case until then. */
    boolean wasMissed(Fact deadline) {
        return handedOn(deadline.turn().disposition())
                .anyMatch(left -> left.isAfter(deadline.deadline().dueOn()));
    }

    /** When the unit gave the case up, so that the next disposition followed. */
    private Stream<LocalDate> handedOn(int disposition) {
        return of(disposition + 1)
                .filter(fact -> fact.is(FactKind.DISPOSED) && fact.leftOn() != null)
                .map(Fact::leftOn);
    }

    /** What the unit told in substance, also when it had the case before. */
    Stream<Fact> followUps(Fact.Turn turn) {
        return facts.stream()
                .filter(fact ->
                        fact.turn().disposition() <= turn.disposition() && fact.isOf(turn.unit()) && stands(fact));
    }

    /** The answers of a disposition that stand. */
    Stream<Fact> answers(int disposition) {
        return of(disposition).filter(fact -> fact.is(FactKind.ANSWERED) && stands(fact));
    }

    /** An answer was given by the deadline, whatever became of it. */
    boolean wasAnswered(Fact deadline) {
        return of(deadline.turn().disposition())
                .anyMatch(fact -> fact.is(FactKind.ANSWERED)
                        && fact.isSubstantive()
                        && !fact.day().isAfter(deadline.deadline().dueOn()));
    }

    /** A reply of substance, and if it was an answer, none that was disputed with success since. */
    private boolean stands(Fact reply) {
        return reply.isSubstantive()
                && !(reply.is(FactKind.ANSWERED)
                        && of(reply.turn().disposition())
                                .anyMatch(fact -> fact.is(FactKind.REOPENED) && fact.isAfter(reply)));
    }

    private Stream<Fact> of(int disposition) {
        return facts.stream().filter(fact -> fact.turn().disposition() == disposition);
    }
}
