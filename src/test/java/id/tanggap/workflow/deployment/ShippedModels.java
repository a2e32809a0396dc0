package id.tanggap.workflow.deployment;

import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.language.Languages;
import id.tanggap.language.Words;
import id.tanggap.support.Bundles;
import id.tanggap.workflow.Published;
import id.tanggap.workflow.rules.Deployed;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The files of {@code bpmn/} and {@code forms/}, each test with its own mistake written into them. */
final class ShippedModels {

    private static final Words WORDS = Bundles.words();

    private static final ModelRules RULES = new ModelRules(new Vocabulary(publishedBeans()));

    /** Parsing is slow and most files stay as they are. */
    private static final Map<Map.Entry<String, String>, Models> PARSED = new ConcurrentHashMap<>();

    private final Map<String, String> files = new TreeMap<>();

    private ShippedModels() {
        Stream.of("bpmn", "forms").flatMap(ShippedModels::list).forEach(file -> files.put(file.toString(), read(file)));
    }

    static ShippedModels shipped() {
        return new ShippedModels();
    }

    /** Only these files, as if deployed from Modeler into an empty engine. */
    ShippedModels only(String... paths) {
        files.keySet().retainAll(List.of(paths));
        return this;
    }

    /** Spares a test of processes the trial of tables that no process asks. */
    static ShippedModels shippedProcesses() {
        var models = new ShippedModels();
        models.files.keySet().removeAll(List.of("bpmn/limits.dmn", "bpmn/escalation.dmn", "bpmn/scoring.dmn"));
        return models;
    }

    ShippedModels with(String path, String content) {
        files.put(path, content);
        return this;
    }

    /** Replaces the first occurrence of a text that must be there. */
    ShippedModels replace(String path, String text, String replacement) {
        String content = files.get(path);
        assertThat(content).contains(text);
        int at = content.indexOf(text);
        files.put(path, content.substring(0, at) + replacement + content.substring(at + text.length()));
        return this;
    }

    /** Writes something before the end of an element's start tag: more attributes. */
    ShippedModels attribute(String path, String id, String attribute) {
        return replace(path, "id=\"" + id + "\"", "id=\"" + id + "\" " + attribute);
    }

    /** Writes an extension element into an element that has none. */
    ShippedModels extend(String path, String afterDocumentation, String extension) {
        String documented = afterDocumentation + "</bpmn:documentation>";
        return replace(
                path, documented, documented + "<bpmn:extensionElements>" + extension + "</bpmn:extensionElements>");
    }

    /** What breaks a rule, as it is said. */
    List<String> violations() {
        return said(RULES.check(models()));
    }

    /** Of one rule alone: asking all of them each time would take minutes. */
    List<String> violations(String rule) {
        return said(RULES.named(rule).check(models()));
    }

    private static List<String> said(List<Violation> violations) {
        return violations.stream()
                .map(violation -> WORDS.text(violation.sentence(), Languages.OF_OFFICERS))
                .toList();
    }

    private Models models() {
        List<Models> parsed = files.entrySet().stream()
                .map(file -> PARSED.computeIfAbsent(Map.entry(file.getKey(), file.getValue()), ShippedModels::parse))
                .toList();
        return new Models(
                all(parsed, Models::processes),
                all(parsed, Models::decisions),
                all(parsed, Models::forms),
                all(parsed, Models::unreadable),
                Deployed.NOTHING);
    }

    private static Models parse(Map.Entry<String, String> file) {
        return ModelReader.read(
                Map.of(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)), Deployed.NOTHING);
    }

    private static <T> List<T> all(List<Models> parsed, Function<Models, List<T>> part) {
        return parsed.stream().map(part).flatMap(List::stream).toList();
    }

    static List<String> ruleNames() {
        return RULES.names();
    }

    static Stream<ModelRule> rules() {
        return RULES.names().stream().map(RULES::named);
    }

    private static Set<String> publishedBeans() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Published.class));
        return scanner.findCandidateComponents("id.tanggap").stream()
                .map(bean -> bean.getBeanClassName())
                .map(ShippedModels::publishedName)
                .collect(toUnmodifiableSet());
    }

    private static String publishedName(String className) {
        try {
            return Class.forName(className).getAnnotation(Published.class).value();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> list(String folder) {
        try (var found = Files.list(Path.of(folder))) {
            return found.toList().stream();
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
