package id.tanggap.scoring.ledger;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.tanggap.complaint.EntryKind;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds in the facts of a unit's month what looks like gaming. Rule: docs/rules.md §7. */
final class Oddities {

    private static final int MANY_ON_ONE_DAY = 10;

    private static final String ANSWER_UPHELD = EntryKind.ANSWER_UPHELD.name();

    private Oddities() {}

    /** Nothing if nothing is odd. @param facts every fact of every case that the month is about */
    static List<Signal> of(UnitMonth of, Collection<Fact> facts) {
        List<Fact> counted = Cohort.judgedIn(of, facts).toList();
        return Stream.of(
                        new Signal(
                                of.unit(),
                                Signal.Kind.TEMPLATES,
                                count(counted, fact -> fact.reply() != null && !fact.isSubstantive())),
                        new Signal(
                                of.unit(),
                                Signal.Kind.REFUSED_RETURNS,
                                count(counted, fact -> fact.is(FactKind.RETURN_REFUSED))),
                        new Signal(of.unit(), Signal.Kind.REOPENED, count(counted, fact -> fact.is(FactKind.REOPENED))),
                        new Signal(
                                of.unit(),
                                Signal.Kind.DISPUTES_TURNED_DOWN,
                                count(
                                        counted,
                                        fact -> fact.is(FactKind.CLOSED)
                                                && fact.act().equals(ANSWER_UPHELD))),
                        new Signal(of.unit(), Signal.Kind.BUSIEST_DAY, onTheBusiestDay(counted)),
                        new Signal(of.unit(), Signal.Kind.LATE_RECLASSIFICATIONS, lateClasses(of, facts)))
                .filter(signal -> signal.count() > 0)
                .toList();
    }

    private static int count(List<Fact> facts, Predicate<Fact> odd) {
        return (int) facts.stream().filter(odd).count();
    }

    /** Zero unless it is more than half of the answers of the month. */
    private static int onTheBusiestDay(List<Fact> counted) {
        Map<LocalDate, Long> answers =
                counted.stream().filter(fact -> fact.is(FactKind.ANSWERED)).collect(groupingBy(Fact::day, counting()));
        long all = answers.values().stream().mapToLong(Long::longValue).sum();
        long most = answers.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return most >= MANY_ON_ONE_DAY && 2 * most > all ? (int) most : 0;
    }

    /** Of facts that do not count: the unit was not given the time. */
    private static int lateClasses(UnitMonth of, Collection<Fact> facts) {
        return (int) facts.stream()
                .filter(fact -> fact.isOf(of.unit()) && fact.moment().judgedIn().equals(of.month()))
                .filter(fact -> fact.is(FactKind.DEADLINE) && fact.act().equals(MovedDeadline.LATE_CLASS))
                .map(fact -> fact.turn().trackingNumber())
                .distinct()
                .count();
    }
}
