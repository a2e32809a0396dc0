package id.tanggap;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Priority;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.viewing.CaseView.DeadlineState;
import id.tanggap.complaint.viewing.CaseView.HandoverState;
import id.tanggap.support.Bundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the code asks for exists, in both languages, and says its part once. */
class TextResourcesTests {

    /** Of a text; <code>${unit}</code> is an expression in a model. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{\\w+}");

    private static final String CODE = code();

    private final Properties indonesian = bundles("");
    private final Properties english = bundles("_en");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
    }

    @Test
    void a_text_has_the_same_placeholders_in_both_languages() {
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(indonesian, key));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_bundle_says_a_key_twice(String name) throws IOException {
        for (String language : List.of("", "_en")) {
            Path file = Bundles.file(name, language);
            List<String> keys = Files.readAllLines(file).stream()
                    .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                    .map(line -> line.replaceFirst("\\s*=.*", ""))
                    .toList();
            assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en"})
    void two_bundles_never_say_different_things_under_one_key(String language) {
        Map<String, String> said = new HashMap<>();
        for (String name : Bundles.names()) {
            Properties bundle = Bundles.read(name, language);
            bundle.stringPropertyNames().forEach(key -> assertThat(said.computeIfAbsent(key, bundle::getProperty))
                    .as(key)
                    .isEqualTo(bundle.getProperty(key)));
        }
    }

    @Test
    void every_error_that_the_code_raises_has_its_words_and_none_is_left_over() {
        Set<String> raised = found(
                "error.",
                "new InvalidInput\\(\\s*[^,]+,\\s*\"([\\w.]+)\"",
                "new UnusableFile\\(\\s*\"([\\w.]+)\"",
                "require(?:Text)?\\([^;{]*?,\\s*\"([\\w.]+)\"\\s*\\)",
                "\\{error\\.([\\w.]+)}",
                "\"error\\.([\\w.]*\\w)\"");
        raised.addAll(found(
                "error.calendar.",
                "new InvalidCalendarChange\\([^;]*?,\\s*(?:null|\\w+\\.line\\(\\)),\\s*\"([\\w.]+)\"",
                "\\binvalid\\(\\s*\"\\w+\",\\s*\"([\\w.]+)\"",
                "national \\? \"([\\w.]+)\"",
                "national \\? \"[\\w.]+\" : \"([\\w.]+)\""));

        assertThat(raised).hasSizeGreaterThan(25);
        assertThat(keys("error.")).containsExactlyInAnyOrderElementsOf(raised);
    }

    @Test
    void every_transition_that_can_come_too_late_has_its_words_and_none_is_left_over() {
        Set<String> tried = found(
                "transition.", "expect\\(\"(\\w+)\"", "expectOpen\\(\"(\\w+)\"", "new IllegalTransition\\(\"(\\w+)\"");

        assertThat(tried).hasSizeGreaterThan(12);
        assertThat(keys("transition.")).containsExactlyInAnyOrderElementsOf(tried);
    }

    @Test
    void every_other_refusal_has_its_words() {
        Set<String> codes = found("", "super\\(\\s*Kind\\.\\w+,[^;]*?\"([\\w.]+\\w)\"(?:, \\w+)?\\);");
        codes.addAll(found("clock.refused.", "new IllegalClockChange\\(\\s*\"([\\w.]+)\""));

        assertThat(codes).hasSizeGreaterThan(12);
        assertThat(indonesian.stringPropertyNames()).containsAll(codes);
    }

    @Test
    void every_problem_of_the_api_has_its_words_and_none_is_left_over() {
        Set<String> problems = found("problem.", "\"problem\\.([\\w.]*\\w)\"");
        for (String statuses : found("", "NAMED = Set\\.of\\(([\\d, ]+)\\)")) {
            Stream.of(statuses.split(", ")).map("problem."::concat).forEach(problems::add);
        }

        assertThat(problems).hasSizeGreaterThan(8);
        assertThat(keys("problem.")).containsExactlyInAnyOrderElementsOf(problems);
    }

    static Stream<List<? extends Enum<?>>> constants() {
        return Stream.of(
                List.of(ClockKind.values()),
                List.of(ArchiveReason.values()),
                List.of(DeadlineState.values()),
                List.of(ComplaintClass.values()),
                List.of(EntryKind.values()),
                List.of(HandoverState.values()),
                List.of(Party.values()),
                List.of(Priority.values()),
                List.of(Status.values()));
    }

    @ParameterizedTest
    @MethodSource("constants")
    void every_constant_that_is_shown_has_its_words(List<? extends Enum<?>> constants) {
        for (Enum<?> constant : constants) {
            assertThat(indonesian.stringPropertyNames()).contains(family(constant) + "." + constant.name());
        }
    }

    private static String family(Enum<?> constant) {
        return switch (constant.getDeclaringClass().getSimpleName()) {
            case "ClockKind" -> "clock";
            case "ArchiveReason" -> "archive";
            case "DeadlineState" -> "deadline";
            case "ComplaintClass" -> "officialClass";
            case "EntryKind" -> "entry";
            case "HandoverState" -> "handover";
            default -> constant.getDeclaringClass().getSimpleName().toLowerCase();
        };
    }

    private static Set<String> found(String prefix, String... patterns) {
        return Stream.of(patterns)
                .map(Pattern::compile)
                .flatMap(pattern -> pattern.matcher(CODE).results())
                .map(match -> prefix + match.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private List<String> keys(String prefix) {
        return indonesian.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .toList();
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        return PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static String code() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextResourcesTests::read)
                    .collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> names() {
        return Bundles.names().stream();
    }

    /** All of them but those of the pages, which {@link MessagesInStepTest} holds in step. */
    private static Properties bundles(String language) {
        Properties all = new Properties();
        names().filter(name -> !name.equals("messages"))
                .map(name -> Bundles.read(name, language))
                .forEach(all::putAll);
        return all;
    }
}
