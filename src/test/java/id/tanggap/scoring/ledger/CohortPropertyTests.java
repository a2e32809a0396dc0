package id.tanggap.scoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.EntryKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every ledger there could be. Rule: docs/rules.md §7. */
class CohortPropertyTests {

    private static final List<String> UNITS = List.of("one", "two");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final UnitMonth MONTH = new UnitMonth(YearMonth.of(2026, 11), "one");
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);
    private static final Set<LocalDate> PRESENT = FIRST.datesUntil(LAST).collect(Collectors.toSet());

    @Property(tries = 200)
    void the_order_in_which_facts_are_read_does_not_matter(@ForAll("ledgers") List<Fact> facts, @ForAll Random random) {
        List<Fact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);

        assertThat(cohort(shuffled, LAST)).isEqualTo(cohort(facts, LAST));
        assertThat(Oddities.of(MONTH, shuffled)).isEqualTo(Oddities.of(MONTH, facts));
    }

    @Property(tries = 200)
    void what_happens_after_the_last_day_changes_nothing(@ForAll("ledgers") List<Fact> facts, @ForAll Random random) {
        LocalDate last = LAST.minusDays(random.nextInt(29));
        Cohort known =
                cohort(facts.stream().filter(fact -> !fact.day().isAfter(last)).toList(), last);
        Cohort all = cohort(facts, last);

        assertThat(all.cases()).isEqualTo(known.cases());
        assertThat(all.events()).isEqualTo(known.events());
        assertThat(all.figures(PRESENT)).isEqualTo(known.figures(PRESENT));
    }

    @Property(tries = 200)
    void what_is_not_in_force_changes_nothing(@ForAll("ledgers") List<Fact> facts) {
        assertThat(cohort(facts.stream().filter(Fact::inForce).toList(), LAST)).isEqualTo(cohort(facts, LAST));
    }

    @Property(tries = 200)
    void cases_that_the_unit_never_had_change_nothing(@ForAll("ledgers") List<Fact> facts) {
        Set<TrackingNumber> had = facts.stream()
                .filter(fact -> fact.isOf(MONTH.unit()))
                .map(fact -> fact.turn().trackingNumber())
                .collect(Collectors.toSet());

        assertThat(cohort(
                        facts.stream()
                                .filter(fact -> had.contains(fact.turn().trackingNumber()))
                                .toList(),
                        LAST))
                .isEqualTo(cohort(facts, LAST));
    }

    @Property(tries = 200)
    void every_fault_names_a_fact_of_the_unit_and_each_fact_once(@ForAll("ledgers") List<Fact> facts) {
        Set<Long> ours = facts.stream()
                .filter(fact -> fact.inForce() && fact.isOf(MONTH.unit()))
                .map(Fact::id)
                .collect(Collectors.toSet());
        List<Fault> faults = cohort(facts, LAST).faults();

        assertThat(ours).containsAll(faults.stream().map(Fault::fact).toList());
        assertThat(faults.stream().filter(fault -> fault.kind() != Fault.Kind.BEYOND_TWICE_THE_LIMIT))
                .extracting(Fault::fact)
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Fact>> ledgers() {
        return Arbitraries.randomValue(random -> IntStream.range(0, 12)
                .mapToObj(number -> story(number, random))
                .flatMap(story -> story.facts().stream())
                .toList());
    }

    /** A case to which anything may happen, in order. */
    private static CaseStory story(int number, Random random) {
        CaseStory story = CaseStory.of(number);
        LocalDate day = FIRST.plusDays(random.nextInt(50));
        int turns = 1 + random.nextInt(3);
        for (int turn = 0; turn < turns; turn++) {
            story.handedOn(UNITS.get(random.nextInt(UNITS.size())), day, day.minusDays(random.nextInt(3)));
            int acts = random.nextInt(6);
            for (int act = 0; act < acts; act++) {
                day = day.plusDays(random.nextInt(9));
                anything(story, day, random);
            }
            day = day.plusDays(random.nextInt(12));
        }
        return story;
    }

    private static void anything(CaseStory story, LocalDate day, Random random) {
        LocalDate due = day.plusDays(random.nextInt(30) - 12);
        switch (random.nextInt(11)) {
            case 0 -> story.noted(day);
            case 1 -> story.answered(day);
            case 2 -> story.answered(day).takenBack(Facts.TAKEN_BACK_LATER);
            case 3 -> story.answeredByTemplate(day);
            case 4 -> story.answered(day).struckOut();
            case 5 -> story.reopened(day);
            case 6 -> story.closed(day, EntryKind.CONFIRMED, 1 + random.nextInt(5));
            case 7 -> story.returnRefused(day);
            case 8 -> story.withdrawn(day);
            case 9 -> story.moved(day, due, random.nextBoolean() ? EntryKind.REOPENED : EntryKind.EXTENDED);
            default -> story.reclassifiedLate(day, 46);
        }
    }

    private static Cohort cohort(List<Fact> facts, LocalDate last) {
        return Cohort.of(MONTH, facts, CaseStory.until(last));
    }
}
