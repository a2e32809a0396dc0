package id.tanggap.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a text gives away the very reporter of its case: the own name, phone and e-mail, which the vault knows, however
 * they are spaced.
 *
 * <p>Rule: docs/rules.md §5.
 */
public final class ReporterTraces {

    static final String HIDDEN_NAME = "[nama disamarkan]";

    /** Shorter words of a name are words of the language more often than they are a name. */
    private static final int SHORTEST_NAME = 3;

    private static final int SHORTEST_NUMBER = 6;
    private static final String BETWEEN = "[^\\p{L}\\p{Nd}]{0,4}";
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
        List<String> digits = new ArrayList<>();
        for (String number : new String[] {reporter.phone(), reporter.nationalId()}) {
            String bare = number == null ? "" : number.replaceAll("\\D", "").replaceFirst("^(?:62|0)(?=8)", "");
            if (bare.length() >= SHORTEST_NUMBER) {
                digits.add(bare.chars().mapToObj(Character::toString).collect(Collectors.joining(BETWEEN)));
            }
        }
        return new ReporterTraces(
                nameShown ? null : words(reporter.name()),
                digits.isEmpty() ? null : Pattern.compile("\\+?\\p{Nd}*(?:" + String.join("|", digits) + ")\\p{Nd}*"),
                reporter.email() == null ? null : Pattern.compile(Pattern.quote(reporter.email()), FLAGS));
    }

    /** The whole name first, then each word of it that is long enough. */
    private static Pattern words(String name) {
        List<String> words = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}'’]+")
                .splitAsStream(name)
                .filter(word -> word.length() >= SHORTEST_NAME)
                .map(Pattern::quote)
                .toList();
        if (words.isEmpty()) {
            return null;
        }
        String one = "(?:" + String.join("|", words) + ")";
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{Nd}])" + one + "(?:[\\s.,-]{1,3}" + one + ")*(?![\\p{L}\\p{M}\\p{Nd}])", FLAGS);
    }

    /** The text without what gives the reporter away. */
    public String mask(String text) {
        String masked = replaced(email, text, PersonalNumbers.HIDDEN_EMAIL);
        masked = replaced(numbers, masked, PersonalNumbers.HIDDEN_NUMBER);
        return replaced(name, masked, HIDDEN_NAME);
    }

    private static String replaced(Pattern trace, String text, String hint) {
        return trace == null ? text : trace.matcher(text).replaceAll(hint);
    }
}
