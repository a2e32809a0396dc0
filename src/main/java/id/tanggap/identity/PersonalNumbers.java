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

    private static final String LOCAL_PART = "[\\p{L}\\p{M}\\p{N}._%+'-]";
    private static final String DOMAIN_PART = "[\\p{L}\\p{M}\\p{N}-]++";

    /** Possessive, and never started inside a word: no text makes it slow. */
    private static final Pattern EMAIL = Pattern.compile(
            "(?<!" + LOCAL_PART + ")" + LOCAL_PART + "++@" + DOMAIN_PART + "(?:\\." + DOMAIN_PART + ")++");

    /** Written together or in groups, as people do; phones also insert invisible direction marks (Cf). */
    private static final Pattern CHAIN =
            Pattern.compile("\\+?\\p{Nd}++(?:[\\h\\p{Pd}\\p{Cf}\u2212.()/_]{1,3}\\p{Nd}++)*+");

    private PersonalNumbers() {}

    /**
     * @param text may be null, which gives null
     * @return the text with each personal number replaced by a hint in Indonesian; masking twice changes nothing more
     */
    public static String mask(String text) {
        if (text == null) {
            return null;
        }
        String withoutEmails = EMAIL.matcher(text).replaceAll(HIDDEN_EMAIL);
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
