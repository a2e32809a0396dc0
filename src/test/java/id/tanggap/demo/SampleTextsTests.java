package id.tanggap.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SampleTextsTests {

    private static final Pattern ASKED = Pattern.compile("texts\\.get\\(\"([\\w.]+)\"");

    @Test
    void the_people_of_the_demo_find_their_words_and_none_is_left_over() throws IOException {
        String reports = Files.readString(Path.of("src/main/java/id/tanggap/demo/SampleReports.java"));
        Set<String> asked =
                ASKED.matcher(reports).results().map(found -> found.group(1)).collect(toSet());
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/demo/sample-texts.properties"))) {
            texts.load(reader);
        }

        assertThat(texts.stringPropertyNames()).hasSizeGreaterThan(20).isEqualTo(asked);
    }

    @Test
    void a_report_says_its_title_again() throws IOException {
        assertThat(new SampleTexts().get("report", "Lampu mati")).startsWith("Lampu mati. Mohon");
    }
}
