package id.tanggap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The two languages of the pages say the same things, and the templates ask for nothing that they do not say. */
class MessagesInStepTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)");
    private static final Pattern KEY_START = Pattern.compile("#\\{\\$\\{'([\\w.-]+\\.)'");

    private final Properties indonesian = messages("messages.properties");
    private final Properties domain = messages("complaint.properties");
    private final Properties english = messages("messages_en.properties");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(indonesian.stringPropertyNames());
    }

    @Test
    void a_message_has_the_same_placeholders_in_both_languages() {
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(placeholders(english, key)).as(key).isEqualTo(placeholders(indonesian, key));
        }
    }

    @Test
    void no_message_is_empty() {
        assertThat(Stream.of(indonesian, english).flatMap(all -> all.values().stream()))
                .noneMatch(text -> text.toString().isBlank());
    }

    /** A straight apostrophe would swallow the placeholders after it, but only in messages with arguments. */
    @Test
    void no_message_holds_a_straight_apostrophe() {
        assertThat(Stream.of(indonesian, english).flatMap(all -> all.values().stream()))
                .noneMatch(text -> text.toString().contains("'"))
                .allSatisfy(text -> new MessageFormat(text.toString()));
    }

    @Test
    void every_key_in_a_template_exists() throws IOException {
        for (Path template : templates()) {
            String html = Files.readString(template);
            Set<String> asked = KEY.matcher(html).results().map(m -> m.group(1)).collect(Collectors.toSet());
            assertThat(all()).as(template.getFileName().toString()).containsAll(asked);
        }
    }

    @Test
    void every_family_of_keys_in_a_template_exists() throws IOException {
        for (Path template : templates()) {
            assertThat(KEY_START.matcher(Files.readString(template)).results())
                    .as(template.getFileName().toString())
                    .allMatch(start -> all().stream().anyMatch(key -> key.startsWith(start.group(1))));
        }
    }

    /** Pages speak with the words of the domain, too; {@link TextResourcesTests} keeps those in step. */
    private Set<String> all() {
        Set<String> keys = new TreeSet<>(indonesian.stringPropertyNames());
        keys.addAll(domain.stringPropertyNames());
        return keys;
    }

    private static Set<String> placeholders(Properties messages, String key) {
        return PLACEHOLDER
                .matcher(messages.getProperty(key))
                .results()
                .map(m -> m.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Properties messages(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties;
    }
}
