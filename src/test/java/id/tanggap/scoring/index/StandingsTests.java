package id.tanggap.scoring.index;

import static id.tanggap.scoring.index.RulesOfPaper.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Who stands where among the units of a month. Rule: docs/rules.md §7. */
class StandingsTests {

    @Test
    void better_units_come_first_within_their_group() {
        assertThat(standings(unit("small", 5, 10, 10), unit("worse", 100, 10, 5), unit("better", 100, 10, 10)))
                .extracting(Standing::unit)
                .containsExactly("better", "worse", "small");
    }

    @Test
    void equals_share_a_rank_stand_by_code_and_the_next_rank_is_left_out() {
        List<Standing> standings =
                standings(unit("c", 100, 10, 5), unit("b", 100, 10, 10), unit("a", 100, 10, 10), unit("d", 100, 10, 1));

        assertThat(standings).extracting(Standing::unit).containsExactly("a", "b", "c", "d");
        assertThat(standings)
                .extracting(Standing::rank)
                .containsExactly(OptionalInt.of(1), OptionalInt.of(1), OptionalInt.of(3), OptionalInt.of(4));
    }

    @Test
    void who_has_too_few_cases_stands_last_without_a_rank_and_is_nobodys_rival() {
        List<Standing> standings = standings(unit("few", 100, 9, 9), unit("many", 100, 10, 1));

        assertThat(standings).extracting(Standing::unit).containsExactly("many", "few");
        assertThat(standings).extracting(Standing::rank).containsExactly(OptionalInt.of(1), OptionalInt.empty());
        assertThat(standings).extracting(Standing::ranked).containsExactly(1, 1);
    }

    @Test
    void the_order_in_which_units_come_does_not_matter() {
        UnitFigures first = unit("a", 100, 10, 10);
        UnitFigures second = unit("b", 20, 10, 10);

        assertThat(standings(first, second)).isEqualTo(standings(second, first));
    }

    @Test
    void a_unit_is_judged_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> standings(unit("a", 100, 10, 10), unit("a", 20, 10, 10)))
                .withMessage("a comes 2 times");
    }

    private static List<Standing> standings(UnitFigures... units) {
        return Standings.of(List.of(units), RULES);
    }

    /** A unit of which only the share of cases completed in time is anything but perfect. */
    private static UnitFigures unit(String code, int yearlyVolume, int cases, int completedInTime) {
        return new UnitFigures(
                code,
                yearlyVolume,
                new Figures(cases, cases, cases, completedInTime, cases, 0, 0, 0, 0, 0, 20, 20, 0, 0, 0));
    }
}
