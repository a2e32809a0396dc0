package id.tanggap.identity;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a text gives away the very reporter of its case: the own name, phone and e-mail, which the vault knows, however
 * they are spaced, spelled, accented or written.
 *
 * <p>Rule: docs/rules.md §5.
 */
public final class ReporterTraces {

    static final String HIDDEN_NAME = "[nama disamarkan]";

    /** Shorter words of a name are words of the language more often than they are a name; a name of nothing else is one. */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_NUMBER = 6;

    /** Shorter ones could be two words of a sentence when their last part is missing. */
    private static final int SHORTEST_ADDRESS = 8;

    private static final String BETWEEN = "[^\\p{L}\\p{Nd}]{0,4}";
    private static final String ENDINGS = "(?:nya|ku|mu)?+";
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Pattern name;
    private final Pattern numbers;
    private final Pattern email;

    private ReporterTraces(Pattern name, Pattern numbers, Pattern email) {
        this.name = name;
        this.numbers = numbers;
        this.email = email;
    }

    /** @param nameShown whether the reader is told the name anyway */
    public static ReporterTraces of(Identity reporter, boolean nameShown) {
        List<String> digits = Stream.of(reporter.phone(), reporter.nationalId())
                .filter(Objects::nonNull)
                .map(number -> number.replaceAll("\\D", "").replaceFirst("^(?:62|0)(?=8)", ""))
                .filter(bare -> bare.length() >= SHORTEST_NUMBER)
                .map(bare -> String.join(BETWEEN, bare.split("")))
                .toList();
        return new ReporterTraces(
                nameShown || reporter.name() == null ? null : name(reporter.name()),
                digits.isEmpty() ? null : Pattern.compile("\\+?\\p{Nd}*(?:" + String.join("|", digits) + ")\\p{Nd}*"),
                reporter.email() == null ? null : email(reporter.email()));
    }

    /** Each word that is long enough, alone or several together; or all of them in their order. */
    private static Pattern name(String name) {
        List<String> words = Pattern.compile("[^\\p{L}\\p{Nd}'’`]+")
                .splitAsStream(FoldedText.of(name).text())
                .filter(word -> !word.isEmpty())
                .toList();
        String whole = words.stream().map(ReporterTraces::word).collect(Collectors.joining(BETWEEN));
        String one = words.stream()
                .filter(word -> word.length() >= SHORTEST_NAME)
                .map(ReporterTraces::word)
                .collect(Collectors.joining("|"));
        if (String.join("", words).length() < SHORTEST_NAME) {
            return null;
        }
        String parts = one.isEmpty() ? "" : "|(?:" + one + ")(?:[\\s.,_/-]{0,3}(?:" + one + "))*";
        return Pattern.compile("(?<!\\p{L})(?:" + whole + parts + ")" + ENDINGS + "(?!\\p{L})", FLAGS);
    }

    /** Written in one, with or without its apostrophes and hyphens, or letter by letter. */
    private static String word(String word) {
        String letters = word.replaceAll("[^\\p{L}\\p{Nd}]", "");
        String spoken = word.replaceAll("['’`]", "[\\\\s'’`-]{0,2}");
        if (letters.length() < 2) {
            return letters;
        }
        return "(?:" + spoken + "|" + String.join("['’`-]?", letters.split("")) + "|"
                + String.join("[^\\p{L}\\p{Nd}]{1,2}", letters.split("")) + ")";
    }

    /** Whatever stands for the signs between its parts; the last one may be missing. */
    private static Pattern email(String email) {
        List<String> parts = Pattern.compile("[^\\p{L}\\p{Nd}]+")
                .splitAsStream(FoldedText.of(email).text())
                .filter(part -> !part.isEmpty())
                .toList();
        String gap = BETWEEN + "(?:(?:at|et|dot|titik)" + BETWEEN + ")?";
        List<String> first = parts.subList(0, parts.size() - 1);
        String known = String.join("", first).length() >= SHORTEST_ADDRESS ? "?" : "";
        return Pattern.compile(
                "(?<![\\p{L}\\p{Nd}])" + String.join(gap, first) + "(?:" + gap + parts.get(first.size()) + ")" + known
                        + "(?![\\p{L}\\p{Nd}])",
                FLAGS);
    }

    /** The text without what gives the reporter away. */
    public String mask(String text) {
        String masked = email == null ? text : FoldedText.of(text).replaced(email, PersonalNumbers.HIDDEN_EMAIL);
        if (numbers != null) {
            masked = FoldedText.of(masked).withSpelledDigits().replaced(numbers, PersonalNumbers.HIDDEN_NUMBER);
        }
        return name == null ? masked : FoldedText.of(masked).replaced(name, HIDDEN_NAME);
    }
}
