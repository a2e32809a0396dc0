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

    /** Written together or in groups, on one line or several, whatever stands between them but letters. */
    private static final Pattern CHAIN = Pattern.compile("\\+?[0-9]++(?:[^\\p{L}\\p{Nd}]{1,8}[0-9]++)*+");

    private PersonalNumbers() {}

    /**
     * @param text may be null, which gives null
     * @return the text with each personal number replaced by a hint in Indonesian; masking twice changes nothing more
     */
    public static String mask(String text) {
        if (text == null) {
            return null;
        }
        String withoutEmails = FoldedText.of(text).replaced(EmailAddresses.PATTERN, HIDDEN_EMAIL);
        FoldedText read = FoldedText.of(withoutEmails).withSpelledDigits();
        return read.replaced(numbers(read.text()), HIDDEN_NUMBER);
    }

    /** What is personal between what is harmless. */
    private static List<Span> numbers(String text) {
        List<Span> found = new ArrayList<>();
        int done = 0;
        Matcher harmless = HarmlessNumbers.in(text);
        while (harmless.find()) {
            collect(text, done, harmless.start(), found);
            done = harmless.end();
        }
        collect(text, done, text.length(), found);
        return found;
    }

    private static void collect(String text, int start, int end, List<Span> found) {
        Matcher chains = CHAIN.matcher(text).region(start, end);
        while (chains.find()) {
            found.addAll(spans(chains));
        }
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
