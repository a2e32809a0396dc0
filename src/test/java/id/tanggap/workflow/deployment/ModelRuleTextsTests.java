package id.tanggap.workflow.deployment;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.support.Bundles;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Phrase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the model rules say: every fault of every rule has its two sentences, and none is left over. */
class ModelRuleTextsTests {

    private static final Path SOURCES = Path.of("src/main/java/id/tanggap/workflow");
    private static final Pattern PHRASE = Pattern.compile("\"rule\\.([\\w.-]*\\w)\"");
    private static final Set<String> TEXTS = Bundles.read("model-rules", "").stringPropertyNames();

    private final Words words = Bundles.words();

    static Stream<ModelRule> rules() {
        return ShippedModels.rules();
    }

    /** The rules of today and tomorrow: a fault is a constant of the enum inside its rule. */
    @ParameterizedTest
    @MethodSource("rules")
    void every_fault_of_a_rule_says_what_is_wrong_and_how_to_mend_it(ModelRule rule) {
        assertThat(faults(rule).toList()).as(rule.name()).isNotEmpty();
        assertThat(TEXTS.stream().filter(code -> code.startsWith("rule." + rule.name() + ".")))
                .as(rule.name())
                .containsExactlyInAnyOrderElementsOf(
                        faults(rule).flatMap(ModelRuleTextsTests::codes).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_fault_is_found_by_its_rule(ModelRule rule) {
        String source = read(source(rule));
        assertThat(faults(rule).map(code -> code.replaceFirst(".*\\.", "Fault.")))
                .allSatisfy(fault -> assertThat(source).containsPattern(Pattern.quote(fault) + "\\b"));
    }

    @Test
    void every_other_phrase_is_said_and_has_its_words() {
        Set<String> ofFaults = rules().flatMap(ModelRuleTextsTests::faults)
                .flatMap(ModelRuleTextsTests::codes)
                .collect(toSet());
        Set<String> said = sources()
                .flatMap(file -> PHRASE.matcher(read(file)).results())
                .map(found -> "rule." + found.group(1))
                .collect(toCollection(TreeSet::new));
        slots().map(slot -> "rule.slot." + slot).forEach(said::add);

        assertThat(TEXTS.stream().filter(code -> !ofFaults.contains(code))).containsExactlyInAnyOrderElementsOf(said);
    }

    /** A sentence with arguments is read otherwise than one without: apostrophes and braces stand for something there. */
    @ParameterizedTest
    @MethodSource("rules")
    void sentences_come_out_as_they_are_meant(ModelRule rule) {
        for (Locale locale : new Locale[] {Languages.INDONESIAN, Languages.ENGLISH}) {
            faults(rule).forEach(code -> {
                Object[] arguments = arguments(code);
                codes(code)
                        .map(each -> words.text(Phrase.of(each, arguments), locale))
                        .forEach(text -> assertThat(text)
                                .as(code)
                                .doesNotContain("''", "{0}", "{1}", "'$", "'#", "'{")
                                .endsWith("."));
            });
        }
    }

    @Test
    void a_set_is_told_in_the_order_of_the_alphabet_and_numbers_as_the_file_has_them() {
        var phrase = Phrase.of("rule.known-names.UNKNOWN_VARIABLE.remedy", 1234.5, Set.of("unit", "instansi", "entry"));
        assertThat(words.text(phrase, Languages.INDONESIAN)).isEqualTo("pakai salah satu dari entry, instansi, unit.");
        assertThat(phrase.arguments().get(0)).isEqualTo("1234.5");
    }

    private static Stream<String> faults(ModelRule rule) {
        return Arrays.stream(rule.getClass().getDeclaredClasses())
                .filter(inner -> inner.getSimpleName().equals("Fault"))
                .flatMap(inner -> Arrays.stream(inner.getEnumConstants()))
                .map(fault -> "rule." + rule.name() + "." + ((Enum<?>) fault).name());
    }

    private static Stream<String> codes(String fault) {
        return Stream.of(fault, fault + ".remedy");
    }

    /** As many as problem and remedy ask for: none where they are plain text. */
    private static Object[] arguments(String fault) {
        String both = codes(fault)
                .map(code -> Bundles.read("model-rules", "").getProperty(code))
                .reduce("", String::concat);
        return Stream.of("a", "b", "c", "d").limit(highest(both) + 1).toArray();
    }

    private static int highest(String text) {
        return Pattern.compile("\\{(\\d)}")
                .matcher(text)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElse(-1);
    }

    private static Stream<String> slots() {
        try {
            Class<?> slot = Class.forName("id.tanggap.workflow.rules.bpmn.Slot");
            return Arrays.stream(slot.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path source(ModelRule rule) {
        return Path.of("src/main/java", rule.getClass().getName().replace('.', '/') + ".java");
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
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
}
