package id.tanggap.scoring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.EntryKind;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Figures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the facts say of a month, trick by trick (docs/decisions/0017-gaming.md). A case that a unit gets on Monday 2
 * November 2026 is to be followed up by the 9th and completed by the 20th; twice its limit ends on 10 December.
 */
class CohortTests {

    private static final String UNIT = "unit";
    private static final String OTHER = "other";
    private static final UnitMonth NOVEMBER = new UnitMonth(YearMonth.of(2026, 11), UNIT);
    private static final UnitMonth DECEMBER = new UnitMonth(YearMonth.of(2026, 12), UNIT);

    // ---- the cohort

    @Test
    void a_case_belongs_to_the_month_in_which_it_is_due() {
        CaseStory story = kept();

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
        assertThat(counts(DECEMBER, story)).containsExactly(0, 0, 0, 0);
        assertThat(counts(new UnitMonth(NOVEMBER.month(), OTHER), story)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_case_is_not_judged_before_its_last_day_is_over() {
        assertThat(Cohort.of(NOVEMBER, kept().facts(), CaseStory.until(november(19)))
                        .cases())
                .isEmpty();
        assertThat(Cohort.of(NOVEMBER, kept().facts(), CaseStory.until(november(20)))
                        .cases())
                .hasSize(1);
    }

    @Test
    void an_open_case_has_its_age() {
        assertThat(november(kept()).daysToFollowUp()).isEqualTo(20);
    }

    @Test
    void the_first_follow_up_counts_and_not_the_best_one() {
        CohortCase counted = only(kept().noted(november(5)).answered(november(12)));

        assertThat(counted.followedUpOn()).isEqualTo(november(5));
        assertThat(counted.daysToFollowUp()).isEqualTo(3);
        assertThat(counted.firstInTime()).isTrue();
        assertThat(counted.answeredOn()).isEqualTo(november(12));
        assertThat(counted.completedInTime()).isTrue();
    }

    @Test
    void the_last_day_of_a_limit_is_in_time_and_the_next_is_not() {
        assertThat(counts(NOVEMBER, kept().noted(november(9)).answered(november(20))))
                .containsExactly(1, 1, 1, 1);
        assertThat(counts(NOVEMBER, kept().noted(november(10)).answered(november(21))))
                .containsExactly(1, 1, 0, 0);
    }

    @Test
    void a_month_that_is_over_does_not_know_what_happened_later() {
        CaseStory story = kept().answered(december(1)).closed(december(2), EntryKind.CONFIRMED, 5);

        assertThat(november(story)).isEqualTo(november(kept()));
        assertThat(december(story).ratings()).isEqualTo(1);
    }

    @Test
    void the_latest_deadline_holds() {
        CaseStory story = kept().moved(november(18), november(25), EntryKind.EXTENDED)
                .moved(november(19), november(24), EntryKind.RECLASSIFIED)
                .answered(november(24));

        assertThat(only(story).dueOn()).isEqualTo(november(24));
        assertThat(counts(NOVEMBER, story)).containsExactly(1, 1, 0, 1);
    }

    @Test
    void what_is_struck_out_was_never_there() {
        assertThat(november(kept().answered(november(4)).struckOut())).isEqualTo(november(kept()));
    }

    @Test
    void a_case_that_its_reporter_withdraws_in_time_counts_for_nobody_and_later_it_stays() {
        assertThat(counts(NOVEMBER, kept().withdrawn(november(20)))).containsExactly(0, 0, 0, 0);
        assertThat(counts(NOVEMBER, kept().withdrawn(november(23)))).containsExactly(1, 0, 0, 0);
    }

    // ---- template

    @Test
    void a_template_is_no_follow_up_and_no_answer_and_costs_points() {
        CaseStory story = kept().answeredByTemplate(november(3));

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
        assertThat(cohort(NOVEMBER, story).faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.LATE_COMPLETION, Fault.Kind.TEMPLATE);
    }

    @Test
    void a_template_of_the_month_before_costs_points_where_its_case_is_due() {
        CaseStory story = CaseStory.of(1).disposed(UNIT, november(18)).answeredByTemplate(november(19));

        assertThat(cohort(DECEMBER, story).faults()).extracting(Fault::kind).contains(Fault.Kind.TEMPLATE);
    }

    @Test
    void a_day_of_nothing_but_templates_is_no_day_of_work() {
        CaseStory template = kept().answeredByTemplate(november(4));
        Set<LocalDate> present = Set.of(november(3), november(4));

        assertThat(cohort(NOVEMBER, template).figures(present).activeDays()).isEqualTo(1);
        assertThat(cohort(NOVEMBER, template, kept(2).noted(november(4)))
                        .figures(present)
                        .activeDays())
                .isEqualTo(2);
    }

    @Test
    void a_template_that_was_taken_back_when_its_month_was_over_leaves_it_its_day_of_work() {
        Set<LocalDate> present = Set.of(november(4));
        CaseStory later = kept().answered(november(4)).takenBack(Facts.TAKEN_BACK_LATER);
        CaseStory before = kept().answered(november(4)).takenBack("ANSWERED");

        assertThat(cohort(NOVEMBER, later).figures(present).activeDays()).isEqualTo(1);
        assertThat(cohort(NOVEMBER, before).figures(present).activeDays()).isZero();
    }

    // ---- late class, passed deadline

    @Test
    void a_class_that_comes_too_late_gives_no_time_and_is_shown_to_the_inspektorat() {
        CaseStory story = kept().reclassifiedLate(november(11), 46).answered(november(25));

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 1, 0, 0);
        assertThat(Oddities.of(NOVEMBER, story.facts()))
                .containsExactly(new Signal(UNIT, Signal.Kind.LATE_RECLASSIFICATIONS, 1));
    }

    @Test
    void a_shorter_class_hides_a_breach_in_no_month_that_is_over() {
        CaseStory late =
                CaseStory.of(1).disposed(UNIT, november(18)).moved(december(2), november(25), EntryKind.RECLASSIFIED);

        assertThat(counts(NOVEMBER, late)).containsExactly(0, 0, 0, 0);
        assertThat(counts(DECEMBER, late)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_breach_counts_once_though_the_deadline_moves_in_a_later_month() {
        CaseStory story = kept().moved(december(2), november(9), EntryKind.RECLASSIFIED);

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
        assertThat(counts(DECEMBER, story)).containsExactly(0, 0, 0, 0);
    }

    // ---- bouncing

    @Test
    void a_unit_that_gives_a_case_up_by_its_last_day_is_rid_of_it_though_that_is_decided_later() {
        CaseStory story = kept().handedOn(OTHER, november(24), november(20));

        assertThat(counts(NOVEMBER, story)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void a_unit_that_gives_a_case_up_after_its_last_day_keeps_the_breach() {
        CaseStory story = kept().handedOn(OTHER, november(24), november(23));

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void what_the_other_unit_does_is_no_follow_up_of_this_one() {
        CaseStory story = kept().handedOn(OTHER, november(23), november(23)).answered(november(24));

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void a_breach_counts_once_though_the_case_comes_back() {
        CaseStory story = kept().disposed(OTHER, november(23))
                .disposed(UNIT, december(1))
                .moved(december(1), november(20), EntryKind.DISPOSED);

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
        assertThat(counts(DECEMBER, story)).containsExactly(0, 0, 0, 0);
        assertThat(december(story).beyondTwiceTheLimit()).isLessThanOrEqualTo(1);
    }

    @Test
    void what_a_unit_did_before_the_case_came_back_stays_done() {
        CaseStory story = kept().noted(november(4))
                .disposed(OTHER, november(5))
                .disposed(UNIT, november(10))
                .moved(november(10), november(20), EntryKind.DISPOSED)
                .answered(november(11));

        assertThat(only(story).followedUpOn()).isEqualTo(november(4));
        assertThat(counts(NOVEMBER, story)).containsExactly(1, 1, 1, 1);
    }

    // ---- empty answers, closing and reopening

    @Test
    void an_answer_that_was_disputed_with_success_is_nothing_until_it_is_given_again() {
        CaseStory story = kept().answered(november(3)).reopened(november(10));

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 0, 0, 0);
        assertThat(counts(NOVEMBER, story.answered(november(19)))).containsExactly(1, 1, 0, 1);
        assertThat(november(story).disputesUpheld()).isEqualTo(1);
    }

    @Test
    void a_note_before_an_answer_that_was_none_stays_a_follow_up() {
        CaseStory story = kept().noted(november(4)).answered(november(4)).reopened(november(10));

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 1, 1, 0);
    }

    @Test
    void an_answer_is_undone_by_a_dispute_of_the_same_moment_that_was_written_later() {
        assertThat(counts(NOVEMBER, kept().answered(november(4)).reopened(november(4))))
                .containsExactly(1, 0, 0, 0);
        assertThat(counts(NOVEMBER, kept().reopened(november(4)).answered(november(4))))
                .containsExactly(1, 1, 1, 1);
    }

    @Test
    void an_answer_that_is_undone_in_the_next_month_is_judged_anew_there_and_stays_what_it_was_before() {
        CaseStory story = kept().answered(november(20))
                .reopened(december(3))
                .moved(december(3), november(20), EntryKind.REOPENED);

        assertThat(counts(NOVEMBER, story)).containsExactly(1, 1, 0, 1);
        assertThat(counts(DECEMBER, story)).containsExactly(1, 0, 0, 0);
    }

    // ---- beyond twice the limit

    @Test
    void a_case_beyond_twice_its_limit_counts_in_the_month_in_which_that_happens() {
        assertThat(november(kept()).beyondTwiceTheLimit()).isZero();
        assertThat(december(kept()).beyondTwiceTheLimit()).isEqualTo(1);
        assertThat(december(kept().answered(december(10))).beyondTwiceTheLimit())
                .isZero();
        assertThat(december(kept().answered(december(11))).beyondTwiceTheLimit())
                .isEqualTo(1);
    }

    @Test
    void a_case_that_went_beyond_twice_its_limit_does_so_once() {
        CaseStory story = CaseStory.of(1)
                .disposed(UNIT, LocalDate.of(2026, 10, 1))
                .moved(december(2), november(25), EntryKind.EXTENDED)
                .moved(december(14), november(9), EntryKind.RECLASSIFIED);

        assertThat(november(story).beyondTwiceTheLimit()).isEqualTo(1);
        assertThat(december(story).beyondTwiceTheLimit()).isZero();
    }

    // ---- what looks odd

    @Test
    void half_of_the_answers_on_one_day_are_not_odd_and_more_are() {
        List<CaseStory> spread = IntStream.range(0, 20)
                .mapToObj(number -> kept(number).answered(november(number < 10 ? 3 : 4)))
                .toList();
        List<CaseStory> massed = IntStream.range(0, 19)
                .mapToObj(number -> kept(number).answered(november(number < 10 ? 3 : 4)))
                .toList();

        assertThat(Oddities.of(NOVEMBER, facts(spread))).isEmpty();
        assertThat(Oddities.of(NOVEMBER, facts(massed))).containsExactly(new Signal(UNIT, Signal.Kind.BUSIEST_DAY, 10));
    }

    @Test
    void disputes_that_the_head_turned_down_returns_that_were_refused_and_templates_are_shown() {
        CaseStory story = kept().returnRefused(november(3))
                .answeredByTemplate(november(4))
                .closed(november(9), EntryKind.ANSWER_UPHELD, null);

        assertThat(Oddities.of(NOVEMBER, story.facts()))
                .containsExactly(
                        new Signal(UNIT, Signal.Kind.TEMPLATES, 1),
                        new Signal(UNIT, Signal.Kind.REFUSED_RETURNS, 1),
                        new Signal(UNIT, Signal.Kind.DISPUTES_TURNED_DOWN, 1));
    }

    private static CaseStory kept() {
        return kept(1);
    }

    private static CaseStory kept(int number) {
        return CaseStory.of(number).disposed(UNIT, november(2));
    }

    private static CohortCase only(CaseStory story) {
        assertThat(cohort(NOVEMBER, story).cases()).hasSize(1);
        return cohort(NOVEMBER, story).cases().get(0);
    }

    private static Figures november(CaseStory story) {
        return cohort(NOVEMBER, story).figures(Set.of());
    }

    private static Figures december(CaseStory story) {
        return cohort(DECEMBER, story).figures(Set.of());
    }

    /** Cohort, followed up, first in time, completed in time. */
    private static List<Integer> counts(UnitMonth of, CaseStory story) {
        Figures figures = cohort(of, story).figures(Set.of());
        return List.of(figures.dispositions(), figures.followedUp(), figures.firstInTime(), figures.completedInTime());
    }

    /** As the month is known when it is over. */
    private static Cohort cohort(UnitMonth of, CaseStory... stories) {
        return Cohort.of(
                of, facts(Arrays.asList(stories)), CaseStory.until(of.month().atEndOfMonth()));
    }

    private static List<Fact> facts(List<CaseStory> stories) {
        return stories.stream().flatMap(story -> story.facts().stream()).collect(Collectors.toList());
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static LocalDate december(int day) {
        return LocalDate.of(2026, 12, day);
    }
}
