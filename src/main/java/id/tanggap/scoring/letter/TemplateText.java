package id.tanggap.scoring.letter;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import id.tanggap.scoring.ConsequenceKind;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Subject and body of a letter with named places. It is text without logic: paragraphs between blank lines, lists with
 * a dash before each line. What looks like markup is printed as it stands.
 */
public record TemplateText(String subject, String body) {

    public static final int LONGEST_SUBJECT = 200;
    public static final int LONGEST_BODY = 4000;

    private static final int LONGEST_FILLED_SUBJECT = 600;
    private static final int LONGEST_FILLED_BODY = 12_000;
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false);

    /**
     * What somebody typed, if it can be used for this kind of letter.
     *
     * @throws InvalidInput naming the field and what is wrong with it
     */
    public static TemplateText typed(ConsequenceKind kind, String subject, String body) {
        String oneLine = subject == null ? null : PlainText.of(subject.replaceAll("\\s+", " "));
        var text = new TemplateText(oneLine, PlainText.of(body));
        check(kind, "subject", text.subject, LONGEST_SUBJECT, LONGEST_FILLED_SUBJECT);
        check(kind, "body", text.body, LONGEST_BODY, LONGEST_FILLED_BODY);
        return text;
    }

    private static void check(ConsequenceKind kind, String field, String text, int longest, int longestFilled) {
        if (PlainText.weight(text) == 0) {
            throw new InvalidInput(field, "required");
        }
        if (text.length() > longest) {
            throw new InvalidInput(field, "letter.long", longest);
        }
        int filled = text.length()
                + Places.in(field, text, kind).stream()
                        .mapToInt(Placeholder::longest)
                        .sum();
        if (filled > longestFilled) {
            throw new InvalidInput(field, "letter.filled.long", longestFilled);
        }
    }

    /** The same with every place filled in; what is missing is marked by a dash. */
    TemplateText filled(Map<Placeholder, String> words) {
        Map<String, String> values = Arrays.stream(Placeholder.values())
                .collect(Collectors.toMap(Placeholder::word, place -> value(place, words.get(place))));
        Function<String, String> fill = text -> compiled(text).execute(values);
        return new TemplateText(
                fill.apply(subject).replaceAll("\\s+", " ").strip(),
                fill.apply(body).replaceAll("\n[ \t]*(\n[ \t]*)+", "\n\n").strip());
    }

    private static Template compiled(String text) {
        return MUSTACHE.compile(text);
    }

    private static String value(Placeholder place, String word) {
        String text = PlainText.of(word);
        if (text == null || text.isEmpty()) {
            return place.unknown();
        }
        if (text.length() <= place.longest()) {
            return text;
        }
        int end = place.longest() - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
