package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.RulesOfPaper.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every month there could be. Rule: docs/rules.md §7. */
class ScorePropertyTests {

    private static final PeerRatings PEERS = new PeerRatings(7, 24);

    @Property
    void the_order_of_units_does_not_matter(@ForAll("units") List<UnitFigures> units, @ForAll Random random) {
        List<UnitFigures> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);

        assertThat(Standings.of(shuffled, RULES)).isEqualTo(Standings.of(units, RULES));
    }

    @Property
    void the_index_is_from_0_to_100_and_ranked_no_higher(@ForAll("figures") Figures figures) {
        Score score = Score.of(figures, PEERS, RULES);

        assertThat(score.index().isPresent()).isEqualTo(figures.dispositions() > 0);
        score.index().ifPresent(index -> {
            assertThat(index).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
            assertThat(score.rankingIndex().orElseThrow()).isBetween(BigDecimal.ZERO, index);
        });
        assertThat(score.parts())
                .allSatisfy(part -> assertThat(part.value()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    /** The working of a score adds up: what an explanation shows is the index. */
    @Property
    void contributions_less_penalties_are_the_index(@ForAll("figures") Figures figures) {
        Score score = Score.of(figures, PEERS, RULES);
        BigDecimal points = score.parts().stream().map(Part::contribution).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal taken = score.deductions().stream().map(Deduction::points).reduce(BigDecimal.ZERO, BigDecimal::add);

        score.index().ifPresent(index -> assertThat(index)
                .isCloseTo(points.subtract(taken).max(BigDecimal.ZERO), within(new BigDecimal("1e-9"))));
    }

    @Property
    void a_case_more_that_is_followed_up_at_once_and_completed_in_time_never_lowers_the_index(
            @ForAll("figures") Figures figures, @ForAll boolean closed) {
        Figures more = figures.plus(new Figures(1, 1, 1, 1, 0, 0, 0, closed ? 1 : 0, 0, 0, 0, 0, 0, 0, 0));

        assertNoLower(more, figures);
    }

    @Property
    void a_late_case_that_is_completed_in_time_instead_never_lowers_the_index(
            @ForAll("figures") Figures figures, @ForAll @IntRange(max = 30) int onTimeDays) {
        Figures late = figures.withLateCase(onTimeDays + 1);
        Figures onTime = figures.plus(new Figures(1, 1, 1, 1, onTimeDays, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));

        assertNoLower(onTime, late);
    }

    private static void assertNoLower(Figures better, Figures worse) {
        Score after = Score.of(better, PEERS, RULES);
        Score before = Score.of(worse, PEERS, RULES);
        before.index().ifPresent(index -> {
            assertThat(after.index().orElseThrow()).isGreaterThanOrEqualTo(index);
            assertThat(after.rankingIndex().orElseThrow())
                    .isGreaterThanOrEqualTo(before.rankingIndex().orElseThrow());
        });
    }

    /** S_sat is drawn to the mean of the group the more, the fewer ratings there are; all else knows no volume. */
    @Property
    void ten_times_the_volume_of_the_same_quality_has_the_same_indicators(@ForAll("figures") Figures figures) {
        assertSameIndicators(times(10, figures), figures);
    }

    @Property
    void two_equal_halves_of_a_unit_have_its_indicators(@ForAll("figures") Figures half) {
        assertSameIndicators(half, half.plus(half));
    }

    private static void assertSameIndicators(Figures some, Figures others) {
        PeerRatings own = PeerRatings.of(List.of(others)); // alone in its group, S_sat knows no volume, either
        Score one = Score.of(some, own, RULES);
        Score other = Score.of(others, own, RULES);

        assertThat(one.missing()).isEqualTo(other.missing());
        for (Part part : one.parts()) {
            assertThat(Arithmetic.published(part.value()))
                    .isEqualTo(Arithmetic.published(
                            other.part(part.indicator()).orElseThrow().value()));
            assertThat(part.share())
                    .isEqualTo(other.part(part.indicator()).orElseThrow().share());
        }
    }

    @Property
    void the_same_share_of_more_cases_is_worth_more_in_a_ranking(
            @ForAll @IntRange(min = 1, max = 500) int cases,
            @ForAll @IntRange(max = 500) int successes,
            @ForAll @IntRange(min = 2, max = 20) int times) {
        int s = Math.min(cases, successes);
        BigDecimal share = Arithmetic.ratio(BigDecimal.valueOf(s), BigDecimal.valueOf(cases));
        BigDecimal few = Wilson.lowerBound(s, cases);
        BigDecimal many = Wilson.lowerBound((long) times * s, (long) times * cases);

        if (s == 0) {
            assertThat(few).isEqualByComparingTo(many).isEqualByComparingTo(BigDecimal.ZERO);
        } else {
            assertThat(few).isPositive().isLessThan(many);
            assertThat(many).isLessThan(share);
        }
    }

    @Property
    void one_more_late_case_is_explained_indicator_by_indicator(
            @ForAll("figures") Figures figures, @ForAll @IntRange(max = 60) int days) {
        Figures blameless = new Figures(
                figures.dispositions() + 1,
                figures.followedUp(),
                figures.firstInTime(),
                figures.completedInTime(),
                figures.daysToFollowUp(),
                figures.ratings(),
                figures.ratingSum(),
                figures.closed(),
                figures.disputesUpheld(),
                figures.refusedReturns(),
                figures.workingDays(),
                figures.activeDays(),
                0,
                0,
                0);
        WhatIf whatIf = Score.of(blameless, PEERS, RULES).oneMoreLateCase(days);
        BigDecimal explained = IntStream.range(0, Indicator.values().length)
                .mapToObj(i -> whatIf.difference(Indicator.values()[i]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(whatIf.difference().orElseThrow()).isCloseTo(explained, within(new BigDecimal("1e-9")));
        assertThat(whatIf.difference(Indicator.P_SLA)).isNotPositive();
        assertThat(whatIf.difference(Indicator.P_5)).isNotPositive();
    }

    private static Figures times(int times, Figures figures) {
        return IntStream.range(1, times).mapToObj(i -> figures).reduce(figures, Figures::plus);
    }

    @Provide
    Arbitrary<List<UnitFigures>> units() {
        Arbitrary<Integer> volume = Arbitraries.of(5, 50, 60, 500);
        return figures().list().ofMaxSize(8).flatMap(all -> volume.list()
                .ofSize(all.size())
                .map(volumes -> IntStream.range(0, all.size())
                        .mapToObj(i -> new UnitFigures("unit-" + i, volumes.get(i), all.get(i)))
                        .toList()));
    }

    @Provide
    Arbitrary<Figures> figures() {
        return Arbitraries.randomValue(ScorePropertyTests::figures);
    }

    private static Figures figures(Random random) {
        int n = random.nextInt(random.nextBoolean() ? 5 : 60);
        int followedUp = upTo(n, random);
        int ratings = random.nextInt(12);
        int closed = random.nextInt(20);
        int workingDays = random.nextInt(23);
        return new Figures(
                n,
                followedUp,
                upTo(followedUp, random),
                upTo(n, random),
                (long) n * random.nextInt(15) + upTo(n, random),
                ratings,
                ratings + upTo(4 * ratings, random),
                closed,
                random.nextInt(3),
                random.nextInt(3),
                workingDays,
                upTo(workingDays, random),
                upTo(n, random) / 4,
                random.nextInt(20) / 19,
                random.nextInt(3));
    }

    private static int upTo(int highest, Random random) {
        return random.nextInt(highest + 1);
    }
}
