package id.tanggap;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/rules.md promises is decided somewhere and tried by somebody, and what cites it finds what it cites. */
class RulesDocumentTests {

    private static final Path DOCUMENT = Path.of("docs/rules.md");
    private static final Pattern SECTION = Pattern.compile("(?m)^## (\\d+)\\. .*$");
    private static final Pattern TRACE = Pattern.compile("→ (?<decided>\\[.*]) ✓ (?<tested>\\[.*])");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]");
    private static final Pattern TARGET = Pattern.compile("(?m)^\\[([^]]+)]: (\\S+)$");
    private static final Pattern CITATION =
            Pattern.compile("rules\\.md(?:]\\([^)]*\\))? (§\\d+(?:\\s*\\([^)]*\\))?(?:, §\\d+(?:\\s*\\([^)]*\\))?)*)");

    private static final String RULES = read(DOCUMENT);
    private static final Map<String, Path> TARGETS = TARGET.matcher(RULES)
            .results()
            .collect(toMap(link -> link.group(1), link -> DOCUMENT.resolveSibling(link.group(2))
                    .normalize()));

    @ParameterizedTest(name = "§{index}")
    @MethodSource("sections")
    void every_section_says_where_it_is_decided_and_which_test_it_passes(String section) {
        assertThat(section).containsPattern(TRACE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_says_where_it_is_decided_and_which_test_it_passes(String rule) {
        assertThat(rule).containsPattern(TRACE);
    }

    @ParameterizedTest
    @MethodSource("traces")
    void a_rule_is_decided_by_what_we_ship_and_tried_by_what_we_do_not(String trace) {
        MatchResult found = TRACE.matcher(trace).results().findFirst().orElseThrow();

        assertThat(targets(found.group(1))).isNotEmpty().allMatch(path -> isShipped(path) || isDrill(path));
        assertThat(targets(found.group(2))).isNotEmpty().allMatch(path -> path.startsWith("src/test"));
    }

    @Test
    void every_link_leads_to_a_file_and_none_is_left_over() {
        assertThat(TARGETS.values()).isNotEmpty().allMatch(Files::isRegularFile);
        assertThat(traces().flatMap(trace -> LINK.matcher(trace).results())
                        .map(link -> link.group(1))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(TARGETS.keySet());
    }

    @Test
    void whoever_cites_a_section_finds_it() {
        Set<String> known = new TreeSet<>(
                SECTION.matcher(RULES).results().map(title -> title.group(1)).toList());
        Set<String> cited = new TreeSet<>();
        Stream.of("src", "docs", "bpmn", "forms")
                .flatMap(RulesDocumentTests::files)
                .forEach(file -> CITATION.matcher(read(file))
                        .results()
                        .flatMap(citation -> Pattern.compile("§(\\d+)")
                                .matcher(citation.group(1))
                                .results())
                        .forEach(section -> cited.add(section.group(1))));

        assertThat(cited).hasSizeGreaterThan(5);
        assertThat(known).containsAll(cited);
    }

    static List<String> sections() {
        return Arrays.stream(RULES.split("(?m)^(?=## \\d+\\.)")).skip(1).toList();
    }

    /** The points of a section; what stands below one belongs to it. */
    static Stream<String> rules() {
        return sections().stream()
                .flatMap(section -> Arrays.stream(section.split("(?m)^(?=- )")).skip(1));
    }

    static Stream<String> traces() {
        return RULES.lines().map(String::strip).filter(line -> line.startsWith("→"));
    }

    private static List<Path> targets(String links) {
        return LINK.matcher(links)
                .results()
                .map(link -> TARGETS.get(link.group(1)))
                .toList();
    }

    private static boolean isShipped(Path path) {
        return path != null && (path.startsWith("src/main") || path.startsWith("bpmn") || path.startsWith("forms"));
    }

    /** Volumes are a promise that only drills can keep. */
    private static boolean isDrill(Path path) {
        return path != null && path.startsWith("src/drill");
    }

    private static Stream<Path> files(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(RulesDocumentTests::isText).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(Path file) {
        return file.toString().matches(".*\\.(java|md|bpmn|dmn|form|sql|properties|yml|html)");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
