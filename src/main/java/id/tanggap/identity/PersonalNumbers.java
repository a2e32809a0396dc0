package id.tanggap.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks in free text what looks like a personal number: NIK (16 digits), Indonesian phone numbers, e-mail addresses.
 * People type them into the report and so undo their own anonymity; what others than the reporter and the custodian read
 * goes through here.
 *
 * <p>Tracking numbers, dates, times, amounts and years stay readable. Where a number is ambiguous it is masked: a lost
 * figure can be asked for again, a leaked identity cannot be taken back.
 *
 * <p>Rule: docs/rules.md §5.
 */
public final class PersonalNumbers {

    static final String HIDDEN_NUMBER = "[nomor disamarkan]";
    static final String HIDDEN_EMAIL = "[email disamarkan]";

    /** What leaves no mark, and is put between digits and letters to slip through. */
    private static final String INVISIBLE = "\\p{Cf}\u034f\u115f\u1160\u2800\u3164\uffa0";

    private static final String LOCAL_PART = "[\\p{L}\\p{M}\\p{N}._%+'" + INVISIBLE + "-]";
    private static final String DOMAIN_PART = "[\\p{L}\\p{M}\\p{N}" + INVISIBLE + "-]++";

    /** Spelled out, or with blanks around it where a letter follows: "7,5 @ Rp 2.000" has a price behind it. */
    private static final String AT =
            "(?:@|\\s{0,2}[(\\[{]\\s?(?i:at|et|@)\\s?[)\\]}]\\s{0,2}|\\s{1,2}@\\s{1,2}(?=[\\p{L}\\p{N}-]+\\.\\p{L}))";

    private static final String DOT = "(?:\\.|\\s{0,2}[(\\[{]\\s?(?i:dot|titik|\\.)\\s?[)\\]}]\\s{0,2})";

    /** Possessive, and never started inside a word: no text makes it slow. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?<!" + LOCAL_PART + ")" + LOCAL_PART + "++" + AT + DOMAIN_PART + "(?:" + DOT + DOMAIN_PART + ")++");

    private static final Pattern INSIDE_NUMBER = Pattern.compile("(?<=\\p{Nd})[" + INVISIBLE + "]++(?=\\p{Nd})");

    /** Written together or in groups, on one line or several; phones also insert invisible direction marks (Cf). */
    private static final Pattern CHAIN =
            Pattern.compile("\\+?\\p{Nd}++(?:[\\s\\p{Z}\\p{Pd}\u2212.()/_" + INVISIBLE + "]{1,4}\\p{Nd}++)*+");

    private PersonalNumbers() {}

    /**
     * @param text may be null, which gives null
     * @return the text with each personal number replaced by a hint in Indonesian; masking twice changes nothing more
     */
    public static String mask(String text) {
        if (text == null) {
            return null;
        }
        String whole = INSIDE_NUMBER.matcher(text).replaceAll("");
        String withoutEmails = EMAIL.matcher(whole).replaceAll(HIDDEN_EMAIL);
        StringBuilder masked = new StringBuilder(withoutEmails.length());
        int done = 0;
        Matcher harmless = HarmlessNumbers.in(withoutEmails);
        while (harmless.find()) {
            masked.append(maskNumbers(withoutEmails.substring(done, harmless.start())));
            masked.append(harmless.group());
            done = harmless.end();
        }
        return masked.append(maskNumbers(withoutEmails.substring(done))).toString();
    }

    private static String maskNumbers(String text) {
        StringBuilder masked = new StringBuilder(text.length());
        int done = 0;
        Matcher chains = CHAIN.matcher(text);
        while (chains.find()) {
            for (Span personal : spans(chains)) {
                masked.append(text, done, personal.start()).append(HIDDEN_NUMBER);
                done = personal.end();
            }
        }
        return masked.append(text, done, text.length()).toString();
    }

    private static List<Span> spans(Matcher chain) {
        List<Span> merged = new ArrayList<>();
        for (Span found : new DigitChain(chain.group()).personal()) {
            Span span = found.shifted(chain.start());
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end() > span.start()) {
                merged.set(last, merged.get(last).joined(span));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Half-open range of characters. */
    record Span(int start, int end) {

        Span shifted(int by) {
            return new Span(start + by, end + by);
        }

        Span joined(Span other) {
            return new Span(Math.min(start, other.start), Math.max(end, other.end));
        }
    }
}
