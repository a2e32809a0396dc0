package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
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
    void what_makes_no_sense_is_refused() {
        assertThatThrownBy(() -> Options.parse()).hasMessageContaining("FILE");
        assertThatThrownBy(() -> Options.parse("a.csv", "--fast", "1")).hasMessageContaining("--fast");
        assertThatThrownBy(() -> Options.parse("a.csv", "--limit")).hasMessageContaining("--limit");
        assertThatThrownBy(() -> Options.parse("a.csv", "--limit", "0")).hasMessageContaining("--limit");
    }
}
