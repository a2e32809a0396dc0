package id.tanggap.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The Indonesian words of the web apps say everything that the shipped English words say: an upgrade of Camunda that
 * brings a new label fails here, not in front of an officer.
 */
class TasklistLocaleTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[sd]");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void indonesian_has_exactly_the_keys_of_english(String app) throws IOException {
        assertThat(words(app, "id").keySet()).isEqualTo(words(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void a_text_keeps_the_placeholders_of_english(String app) throws IOException {
        Map<String, String> indonesian = words(app, "id");
        words(app, "en")
                .forEach((key, english) ->
                        assertThat(placeholders(indonesian.get(key))).as(key).isEqualTo(placeholders(english)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void no_text_is_empty_that_english_fills(String app) throws IOException {
        Map<String, String> indonesian = words(app, "id");
        words(app, "en").forEach((key, english) -> {
            if (!english.isBlank()) {
                assertThat(indonesian.get(key)).as(key).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "welcome"})
    void indonesian_is_the_only_language_on_offer(String app) throws IOException {
        String config = text(APPS + app + "/scripts/config.js");

        assertThat(config).contains("availableLocales: ['id']", "fallbackLocale: 'id'");
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> words(String app, String language) throws IOException {
        Map<String, String> words = new TreeMap<>();
        collect("", new ObjectMapper().readTree(text(APPS + app + "/locales/" + language + ".json")), words);
        return words;
    }

    private static void collect(String path, JsonNode node, Map<String, String> words) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), words);
            }
        } else if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), words));
        } else {
            words.put(path, node.asText());
        }
    }

    /** The shipped files begin with a byte order mark, which is no JSON. */
    private static String text(String resource) throws IOException {
        try (InputStream stream = TasklistLocaleTest.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(stream).as(resource).isNotNull();
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
    }
}
