package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionsTests {

    @Test
    void a_file_is_enough() {
        assertThat(Options.parse("a.csv")).isEqualTo(new Options(Path.of("a.csv")));
    }

    @Test
    void options_come_in_any_order() {
        assertThat(Options.parse(
                        "--seed",
                        "7",
                        "a.csv",
                        "--url",
                        "http://there:1",
                        "--speed",
                        "60",
                        "--limit",
                        "5",
                        "--parallel",
                        "1"))
                .isEqualTo(new Options(Path.of("a.csv"), URI.create("http://there:1"), 7, Duration.ofHours(1), 5, 1));
    }

    @Test
    void a_year_may_have_units_that_are_diligent_or_play_tricks() {
        assertThat(Options.parse("a.csv").year()).isEmpty();
        assertThat(Options.parse("a.csv", "--in", "2024").in()).contains(2024);
        assertThat(Options.parse("a.csv", "--diligence").year()).contains(Year.PLAIN);
        assertThat(Options.parse("--tricks", "a.csv", "--units", "8", "--against", "b", "--keep", "c")
                        .year())
                .contains(new Year(8, true, Optional.of(Path.of("c")), Optional.of(Path.of("b"))));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> Options.parse()).hasMessageContaining("FILE");
        assertThatThrownBy(() -> Options.parse("a.csv", "--fast", "1")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse("a.csv", "--limit")).hasMessageContaining("--limit");
        assertThatThrownBy(() -> Options.parse("a.csv", "--limit", "0")).hasMessageContaining("--limit");
    }
}
