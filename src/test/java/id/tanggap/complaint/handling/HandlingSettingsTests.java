package id.tanggap.complaint.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.FileSystemResource;

/** Rule: docs/rules.md §2, §4, §6. */
class HandlingSettingsTests {

    @Test
    void an_installation_is_shipped_with_the_numbers_of_the_rules() throws IOException {
        assertThat(shipped()).isEqualTo(new HandlingSettings(2, 80, 20, 10));
    }

    @Test
    void the_form_asks_for_as_much_of_an_answer_as_the_settings() throws IOException {
        assertThat(Files.readString(Path.of("forms/followUp.form")))
                .contains("\"minLength\": " + shipped().shortestAnswer() + ",");
    }

    @ParameterizedTest
    @CsvSource({"0, 80, 20, 10", "2, 0, 20, 10", "2, 101, 20, 10", "2, 80, 0, 10", "2, 80, 20, 0"})
    void what_makes_no_sense_is_refused(int returns, int percent, int shortest, int reopen) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HandlingSettings(returns, percent, shortest, reopen));
    }

    private static HandlingSettings shipped() throws IOException {
        var sources = new YamlPropertySourceLoader()
                .load("application", new FileSystemResource("src/main/resources/application.yml"));
        return new Binder(ConfigurationPropertySources.from(sources.get(0)))
                .bind("tanggap.handling", HandlingSettings.class)
                .get();
    }
}
