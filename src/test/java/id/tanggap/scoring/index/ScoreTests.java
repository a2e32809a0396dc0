package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.RulesOfPaper.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.tanggap.scoring.evaluation.Consequences;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of the index. Rule: docs/rules.md §7. */
class ScoreTests {

    private static final Offset<BigDecimal> EXACTLY = within(new BigDecimal("1e-9"));
    private static final PeerRatings NOBODY_RATED = new PeerRatings(0, 0);

    @ParameterizedTest
    @CsvSource({
        "100, A",
        "88, A",
        "87.9999999999, B",
        "78, B",
        "77.9, C",
        "54, C",
        "53.9, D",
        "32, D",
        "31.9, E",
        "0, E"
    })
    void a_band_begins_at_its_cut_off(BigDecimal index, Band band) {
        assertThat(RULES.band(index)).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"0, SMALL", "19, SMALL", "20, MEDIUM", "99, MEDIUM", "100, LARGE"})
    void peers_have_as_much_to_do(int yearlyVolume, PeerGroup group) {
        assertThat(RULES.group(yearlyVolume)).isEqualTo(group);
    }

    /** 22 of 25 shares of everything: with binary fractions it would be 87.99999999999999. */
    @Test
    void an_index_at_the_cut_off_is_in_the_band() {
        var figures = new Figures(25, 22, 22, 22, 52, 0, 0, 25, 3, 3, 25, 22, 0, 0, 0);
        Score score = Score.of(figures, NOBODY_RATED, RULES);

        assertThat(score.index().orElseThrow()).isEqualByComparingTo("88");
        assertThat(score.band()).contains(Band.A);
    }

    @Test
    void what_nothing_can_be_said_about_is_left_out_and_the_rest_weighs_more() {
        Score score = Score.of(perfect(10), NOBODY_RATED, RULES);

        assertThat(score.missing()).containsExactly(Indicator.S_SAT, Indicator.S_FIX);
        assertThat(score.part(Indicator.P_SLA).orElseThrow().share())
                .isEqualByComparingTo(Arithmetic.ratio(new BigDecimal("0.25"), new BigDecimal("0.75")));
        assertThat(score.index().orElseThrow()).isEqualByComparingTo("100");
    }

    @Test
    void a_dispute_upheld_counts_even_when_nothing_was_closed() {
        var figures = new Figures(1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 20, 20, 0, 0, 0);

        assertThat(Score.of(figures, NOBODY_RATED, RULES)
                        .part(Indicator.S_FIX)
                        .orElseThrow()
                        .value())
                .isZero();
    }

    @Test
    void few_cases_have_an_index_but_neither_band_nor_factor() {
        Score score = Score.of(perfect(9), NOBODY_RATED, RULES);

        assertThat(score.index()).isPresent();
        assertThat(score.band()).isEmpty();
        assertThat(score.allowanceFactor()).isEmpty();
    }

    @Test
    void few_cases_excuse_no_leak() {
        var leaked = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 20, 0, 1, 0);

        assertThat(Score.of(leaked, NOBODY_RATED, RULES).band()).contains(Band.D);
        assertThat(Score.of(perfect(12).plus(leaked), NOBODY_RATED, RULES).band())
                .contains(Band.D);
    }

    @Test
    void a_leak_makes_no_poor_month_better() {
        var poor = new Figures(10, 1, 0, 0, 190, 0, 0, 0, 1, 10, 20, 0, 10, 1, 0);

        assertThat(Score.of(poor, NOBODY_RATED, RULES).band()).contains(Band.E);
    }

    @Test
    void cases_beyond_twice_their_limit_cost_ten_points_at_most() {
        assertThat(pointsLostBy(9)).isEqualByComparingTo("9");
        assertThat(pointsLostBy(11)).isEqualByComparingTo("10");
    }

    private static BigDecimal pointsLostBy(int beyond) {
        WhatIf whatIf = Score.of(perfect(20), NOBODY_RATED, RULES)
                .whatIf(known -> new Figures(
                        known.dispositions(),
                        known.followedUp(),
                        known.firstInTime(),
                        known.completedInTime(),
                        known.daysToFollowUp(),
                        0,
                        0,
                        0,
                        0,
                        0,
                        known.workingDays(),
                        known.activeDays(),
                        beyond,
                        0,
                        0));
        return whatIf.difference().orElseThrow().negate();
    }

    /** By hand: P_sla 75 → 3000/41, P_tl 90 → 3700/41, P_5 80 → 3200/41, RTL 148/40 → 156/41, S_rute 39/40 → 40/41. */
    @Test
    void one_more_late_case_is_worth_so_many_points() {
        var figures = new Figures(40, 36, 32, 30, 148, 12, 40, 25, 2, 1, 20, 19, 1, 0, 0);
        WhatIf whatIf = Score.of(figures, new PeerRatings(25, 97), RULES).oneMoreLateCase(8);

        assertThat(whatIf.difference().orElseThrow()).isCloseTo(new BigDecimal("-0.78760162601"), EXACTLY);
        assertThat(whatIf.difference(Indicator.P_SLA)).isCloseTo(new BigDecimal("-0.45731707317"), EXACTLY);
        assertThat(whatIf.difference(Indicator.S_FIX)).isZero();
    }

    @Test
    void a_quarter_adds_up_its_months() {
        var january = new Figures(4, 3, 2, 1, 5, 1, 4, 3, 1, 1, 20, 19, 1, 0, 1);
        var february = new Figures(6, 6, 5, 4, 9, 2, 9, 5, 0, 0, 18, 18, 0, 1, 0);

        assertThat(january.plus(february)).isEqualTo(new Figures(10, 9, 7, 5, 14, 3, 13, 8, 1, 1, 38, 37, 1, 1, 1));
        assertThat(Score.of(january, NOBODY_RATED, RULES).hasEnoughCases()).isFalse();
        assertThat(Score.of(january.plus(february), NOBODY_RATED, RULES).hasEnoughCases())
                .isTrue();
    }

    @Test
    void nothing_follows_from_a_period_that_says_nothing() {
        assertThat(Consequences.sanction(List.of(Optional.of(Band.E), Optional.empty())))
                .isEmpty();
        assertThat(Consequences.sanction(List.of())).isEmpty();
        assertThat(Consequences.certificate(
                        List.of(Optional.of(Band.A), Optional.of(Band.A), Optional.empty()), OptionalInt.empty()))
                .isEmpty();
    }

    @Test
    void a_setting_holds_from_its_month_until_the_next_one() {
        var first = new Setting(BigDecimal.ONE, YearMonth.of(2026, 1), "first");
        var second = new Setting(BigDecimal.TEN, YearMonth.of(2026, 7), "second");
        List<Setting> settings = List.of(second, first);

        assertThat(Setting.inForce(settings, YearMonth.of(2026, 6))).contains(first);
        assertThat(Setting.inForce(settings, YearMonth.of(2026, 7))).contains(second);
        assertThat(Setting.inForce(settings, YearMonth.of(2025, 12))).contains(first);
    }

    private static Figures perfect(int cases) {
        return new Figures(cases, cases, cases, cases, cases, 0, 0, 0, 0, 0, 20, 20, 0, 0, 0);
    }
}
