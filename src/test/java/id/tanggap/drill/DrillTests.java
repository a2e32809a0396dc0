package id.tanggap.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the drills judge by must itself be right; the drills are too long for every build. */
class DrillTests {

    @Test
    void the_name_of_a_drill_is_enough() {
        Options kill = Options.parse("kill");

        assertThat(kill.cases()).isEqualTo(2000);
        assertThat(kill.threads()).isEqualTo(3);
        assertThat(kill.copies()).isEqualTo(1);
        assertThat(kill.schema()).isEmpty();
        assertThat(kill.keep()).isFalse();
        assertThat(kill.scenarios()).isEmpty();
        assertThat(Options.parse("holiday").cases()).isEqualTo(20_000);
        assertThat(Options.parse("scores").facts()).isEqualTo(1_000_000);
    }

    @Test
    void options_come_in_any_order() {
        Options options = Options.parse(
                "kill", "--keep", "--lock", "5", "--cases", "7", "--scenarios", "one-node,both-die", "--port", "1");

        assertThat(options.keep()).isTrue();
        assertThat(options.lockSeconds()).isEqualTo(5);
        assertThat(options.cases()).isEqualTo(7);
        assertThat(options.scenarios()).containsExactly("one-node", "both-die");
        assertThat(options.port()).isEqualTo(1);
    }

    @Test
    void a_schema_that_was_kept_is_kept() {
        Options options = Options.parse("kill", "--schema", "tanggap_drill_1");

        assertThat(options.schema()).contains("tanggap_drill_1");
        assertThat(options.keep()).isTrue();
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(Options::parse).hasMessageContaining("Which drill");
        assertThatThrownBy(() -> Options.parse("fire")).hasMessageContaining("Which drill");
        assertThatThrownBy(() -> Options.parse("kill", "--fast", "1")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse("kill", "--cases")).hasMessageContaining("--cases");
        assertThatThrownBy(() -> Options.parse("kill", "--cases", "0")).hasMessageContaining("--cases");
        assertThatThrownBy(() -> Options.parse("kill", "--cases", "many")).hasMessageContaining("--cases");
        assertThatThrownBy(() -> Options.parse("holiday", "--copies", "21")).hasMessageContaining("--copies");
    }

    /** Rule: docs/rules.md §6. */
    @Test
    void rungs_are_read_from_the_table_that_ships() {
        var table = new LadderTable();
        var clock = clock("FIRST_FOLLOW_UP");

        assertThat(table.afterDays(clock, 1)).isEqualTo(OptionalInt.of(0));
        assertThat(table.afterDays(clock, 2)).isEqualTo(OptionalInt.of(3));
        assertThat(table.afterDays(clock, 3)).isEqualTo(OptionalInt.of(10));
        assertThat(table.afterDays(clock, 9)).isEmpty();
        assertThat(table.afterDays(clock("REPORTER_REPLY"), 1)).isEmpty();
    }

    @Test
    void timers_are_found_where_the_engine_names_them() {
        var models = new Models();

        assertThat(models.date("nextRungDue")).isEqualTo("${deadline.rung(execution)}");
        assertThat(models.date("completionLimit")).isEqualTo("${deadline.of(execution, 'COMPLETION')}");
        assertThat(models.date("nowhere")).isEmpty();
    }

    private static OpenClock clock(String kind) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return new OpenClock(
                "TGP", kind, 1, "kab-tangerang", "ASPIRASI", day, 5, day, Instant.EPOCH, false, Set.of(), null);
    }
}
