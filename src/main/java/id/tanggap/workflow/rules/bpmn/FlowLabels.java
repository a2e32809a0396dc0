package id.tanggap.workflow.rules.bpmn;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the label of a flow must begin with, by the condition of the flow. It lists every code that a handler, a delegate
 * or a called process can leave behind, so a condition on any other code could never hold.
 */
class FlowLabels {

    private static final String CATALOGUE = "/model-rules/flow-labels.properties";
    private static final List<String> YES = List.of("Ya");
    private static final List<String> NO = List.of("Tidak", "Belum");

    private final List<Entry> entries;

    /** The labels of one code of a variable in a process. */
    private record Entry(String process, String variable, String code, List<String> labels) {}

    FlowLabels() {
        entries = read().entrySet().stream()
                .map(line -> entry((String) line.getKey(), (String) line.getValue()))
                .toList();
    }

    /** Labels of which that of the flow must begin with one; empty when the condition can never hold. */
    Set<String> expected(String process, Expression condition) {
        return switch (condition.shape()) {
            case NAME -> new TreeSet<>(YES);
            case NOT -> new TreeSet<>(NO);
            case EQUALS ->
                labels(of(process, condition.name()).filter(entry -> entry.code.equals(condition.constant())));
            default -> Set.of();
        };
    }

    /** Whether the label says what the condition says: begins with an expected label and with none of another code. */
    boolean says(String process, Expression condition, String label) {
        return begins(label, expected(process, condition)) && !begins(label, others(process, condition, label));
    }

    /** Labels of other codes that are more exact than the expected one: "Dialihkan kembali" besides "Dialihkan". */
    private Set<String> others(String process, Expression condition, String label) {
        int exact = expected(process, condition).stream()
                .filter(expected -> begins(label, Set.of(expected)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return labels(of(process, condition.name()).filter(entry -> !entry.code.equals(condition.constant()))).stream()
                .filter(other -> other.length() > exact)
                .collect(toUnmodifiableSet());
    }

    /** Every code that a variable may hold in a process. */
    Stream<String> codes(String process, String variable) {
        return of(process, variable).map(Entry::code);
    }

    /** The entries of a variable in a process; in a new process those that it has anywhere. */
    private Stream<Entry> of(String process, String variable) {
        List<Entry> anywhere = entries.stream()
                .filter(entry -> entry.variable.equals(variable))
                .toList();
        List<Entry> here =
                anywhere.stream().filter(entry -> entry.process.equals(process)).toList();
        return (here.isEmpty() ? anywhere : here).stream();
    }

    private static Set<String> labels(Stream<Entry> entries) {
        return new TreeSet<>(entries.flatMap(entry -> entry.labels.stream()).toList());
    }

    private static boolean begins(String label, Set<String> beginnings) {
        String said = label.strip().toLowerCase(Locale.ROOT);
        return beginnings.stream()
                .map(beginning -> beginning.toLowerCase(Locale.ROOT))
                .anyMatch(beginning -> said.equals(beginning)
                        || said.startsWith(beginning) && !Character.isLetterOrDigit(said.charAt(beginning.length())));
    }

    private static Entry entry(String condition, String labels) {
        String[] parts = condition.split("\\.");
        return new Entry(
                parts[0],
                parts[1],
                parts[2],
                Arrays.stream(labels.split("\\|")).map(String::strip).toList());
    }

    private static Properties read() {
        var properties = new Properties();
        try (var stream = FlowLabels.class.getResourceAsStream(CATALOGUE)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
