package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiligenceTests {

    private static final int YEARS = 30;

    private final Codes codes = Codes.load();
    private final List<String> units = codes.offices(12);

    @Test
    void a_seed_decides_how_diligent_units_are() {
        assertThat(Diligence.draw(units, 1)).isEqualTo(Diligence.draw(units, 1)).isNotEqualTo(Diligence.draw(units, 2));
    }

    @Test
    void there_is_one_unit_in_each_part_of_the_range() {
        for (int seed = 1; seed <= 20; seed++) {
            Map<String, Double> drawn = Diligence.draw(units, seed).ofUnits();
            Set<Integer> parts = new TreeSet<>();
            drawn.values().forEach(value -> parts.add((int) (value * 12)));

            assertThat(drawn).containsOnlyKeys(units);
            assertThat(parts)
                    .containsExactlyElementsOf(IntStream.range(0, 12).boxed().toList());
        }
    }

    @Test
    void each_trick_is_played_by_one_of_the_least_diligent() {
        Diligence diligence = Diligence.draw(units, 1);
        Map<String, Trick> given = Trick.given(diligence);

        assertThat(given.values()).containsExactly(Trick.values());
        assertThat(given.keySet())
                .containsExactlyElementsOf(diligence.fromTheBottom().subList(0, 6));
    }

    @Test
    void what_a_unit_does_with_a_row_does_not_depend_on_the_way_of_the_case() throws IOException {
        var conduct = new Conduct(units, 1);
        var planner = new Planner(codes, 1);
        for (Arrival arrival : ArrivalFile.read(TestStream.FILE)) {
            CasePlan plan = planner.plan(arrival);
            String unit = conduct.of(plan).handling().unit().orElseThrow();
            CasePlan elsewhere = conduct.inHandsOf(units.get(0), plan);

            assertThat(conduct.inHandsOf(unit, elsewhere)).isEqualTo(conduct.of(plan));
        }
    }

    @Test
    void the_less_diligent_a_unit_the_more_of_it_is_late_and_the_worse_it_is_rated() throws IOException {
        var conduct = new Conduct(units, 1);
        List<String> order = conduct.diligence().fromTheBottom();
        List<CasePlan> worst = plans(conduct, order.get(0));
        List<CasePlan> best = plans(conduct, order.get(11));

        assertThat(late(worst)).isGreaterThan(3 * late(best));
        assertThat(stars(worst)).isLessThan(stars(best) / 2);
    }

    @Test
    void there_are_so_many_offices_and_no_more() {
        assertThat(units).hasSize(12).doesNotHaveDuplicates();
        assertThatThrownBy(() -> codes.offices(1)).hasMessageContaining("--units");
        assertThatThrownBy(() -> codes.offices(99)).hasMessageContaining("--units");
    }

    private List<CasePlan> plans(Conduct conduct, String unit) throws IOException {
        List<Arrival> arrivals = ArrivalFile.read(TestStream.FILE);
        return IntStream.rangeClosed(1, YEARS)
                .boxed()
                .flatMap(seed -> arrivals.stream().map(new Planner(codes, seed)::plan))
                .map(plan -> conduct.inHandsOf(unit, plan))
                .toList();
    }

    private static long late(List<CasePlan> plans) {
        return plans.stream()
                .filter(plan -> plan.handling().firstAfter() > 5 * OfficeHours.DAY)
                .count();
    }

    private static long stars(List<CasePlan> plans) {
        return plans.stream().mapToLong(plan -> plan.ending().rating()).sum();
    }
}
