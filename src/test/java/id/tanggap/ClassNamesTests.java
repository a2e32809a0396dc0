package id.tanggap;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever hears the name of a class knows which one is meant. */
class ClassNamesTests {

    @Test
    void no_two_classes_of_the_product_share_a_simple_name() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            Map<String, List<Path>> byName = files.filter(
                            file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(groupingBy(file -> file.getFileName().toString()));

            assertThat(byName).hasSizeGreaterThan(500);
            byName.values().removeIf(same -> same.size() == 1);
            assertThat(byName).isEmpty();
        }
    }
}
