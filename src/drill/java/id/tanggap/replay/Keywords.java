package id.tanggap.replay;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises words of a stream: the first keyword that begins a word decides, in the order they were given. */
final class Keywords {

    private final Map<Pattern, String> codes = new LinkedHashMap<>();

    /** Any of these beginnings of words, in lower case and separated by "|", means this code. */
    Keywords on(String beginnings, String code) {
        codes.put(Pattern.compile("\\b(" + beginnings + ")"), code);
        return this;
    }

    Optional<String> codeOf(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return codes.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(lower).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
