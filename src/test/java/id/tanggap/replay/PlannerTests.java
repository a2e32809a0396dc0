package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlannerTests {

    private final Codes codes = Codes.load();
    private List<Arrival> arrivals;

    @BeforeEach
    void read() throws IOException {
        arrivals = ArrivalFile.read(TestStream.FILE);
    }

    @Test
    void a_seed_decides_the_whole_replay() {
        assertThat(plans(1)).isEqualTo(plans(1)).isNotEqualTo(plans(2));
    }

    @Test
    void a_plan_does_not_depend_on_what_was_planned_before() {
        List<CasePlan> forwards = plans(1);
        Collections.reverse(arrivals);
        List<CasePlan> backwards = plans(1);
        Collections.reverse(backwards);

        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void the_way_a_case_ends_is_that_of_the_stream() {
        assertThat(plans(1).stream().map(CasePlan::fate))
                .startsWith(Fate.SILENCE, Fate.SILENCE, Fate.CLOSED_BY_REPORTER, Fate.CLOSED_BY_OFFICER, Fate.ARCHIVED)
                .contains(Fate.values());
    }

    /** Rule: docs/rules.md §5. */
    @Test
    void about_84_percent_of_the_reporters_choose_a_flag() {
        var planner = new Planner(codes, 1);
        long flagged = IntStream.rangeClosed(1, 2000)
                .mapToObj(row -> planner.plan(arrival(row)).report())
                .filter(report -> report.get("anonymous").equals(true)
                        || report.get("confidential").equals(true))
                .count();

        assertThat(flagged).isBetween(1620L, 1740L);
    }

    @Test
    void a_title_fits_however_long_the_category_is() {
        var planner = new Planner(codes, 1);

        assertThat(IntStream.rangeClosed(1, 50)
                        .mapToObj(row ->
                                planner.plan(arrival(row)).report().get("title").toString()))
                .allSatisfy(title -> assertThat(title).hasSizeBetween(10, 150));
    }

    private static Arrival arrival(int row) {
        return new Arrival(
                row,
                LocalDateTime.of(2024, 1, 2, 9, 0),
                "",
                "Pelayanan ".repeat(30).strip(),
                "",
                "",
                "",
                "");
    }

    private List<CasePlan> plans(long seed) {
        var planner = new Planner(codes, seed);
        return new java.util.ArrayList<>(arrivals.stream().map(planner::plan).toList());
    }
}
