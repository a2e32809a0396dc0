package id.tanggap.identity;

import id.tanggap.identity.PersonalNumbers.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as it is read aloud: digits of every script and shape are 0 to 9, wide and ornate letters plain ones, accents and
 * what nobody sees are gone. It knows where each of its signs stands in the text that was written, so that what is found
 * here is replaced there.
 */
final class FoldedText {

    /** Signs that leave no mark, whatever Unicode calls them. */
    private static final String INVISIBLE = "\u115f\u1160\u2800\u3164\uffa0";

    /** Letters of other alphabets that look like ours, and full stops that are not decomposed to ours. */
    private static final Map<Character, Character> LOOKALIKES = lookalikes(
            "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422"
                    + "\u0425\u03bf\u03b1\u03b9\u0391\u0392\u0395\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u3002",
            "aeopcyxiABEKMHOPCTXoaiABEIKMNOPT.");

    private static final Pattern DIGIT_WORD = Pattern.compile(
            "(?<!\\p{L})(?:(nol|kosong|zero)|(satu|one)|(dua|two)"
                    + "|(tiga|three)|(empat|four)|(lima|five)|(enam|six)|(tujuh|seven)|(delapan|eight)|(sembilan|nine))(?!\\p{L})");

    private static final Pattern DIGITS_WITH_LETTERS =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])[OoIl]*+[0-9][0-9OoIl]*+(?![\\p{L}\\p{Nd}])");

    private final String written;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(String written, String text, int[] starts, int[] ends) {
        this.written = written;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static FoldedText of(String written) {
        StringBuilder text = new StringBuilder(written.length());
        IntStream.Builder starts = IntStream.builder();
        IntStream.Builder ends = IntStream.builder();
        int next;
        for (int at = 0; at < written.length(); at = next) {
            String folded = folded(written.codePointAt(at));
            next = at + Character.charCount(written.codePointAt(at));
            while (!folded.isEmpty() && next < written.length() && isNothing(written.codePointAt(next))) {
                next += Character.charCount(written.codePointAt(next));
            }
            text.append(folded);
            for (int i = 0; i < folded.length(); i++) {
                starts.add(at);
                ends.add(next);
            }
        }
        return new FoldedText(
                written, text.toString(), starts.build().toArray(), ends.build().toArray());
    }

    String text() {
        return text;
    }

    /** The same with digits for words of digits, and for letters that stand among digits in their place. */
    FoldedText withSpelledDigits() {
        String figures = DIGITS_WITH_LETTERS
                .matcher(text)
                .replaceAll(run -> run.group().replaceAll("[Oo]", "0").replaceAll("[Il]", "1"));
        StringBuilder digits = new StringBuilder(text.length());
        IntStream.Builder from = IntStream.builder();
        IntStream.Builder to = IntStream.builder();
        Matcher words = DIGIT_WORD.matcher(figures.toLowerCase(Locale.ROOT));
        boolean sameLength = figures.toLowerCase(Locale.ROOT).length() == figures.length();
        int done = 0;
        while (sameLength && words.find()) {
            copy(figures, done, words.start(), digits, from, to);
            digits.append((char) ('0' + digitOf(words)));
            from.add(starts[words.start()]);
            to.add(ends[words.end() - 1]);
            done = words.end();
        }
        copy(figures, done, figures.length(), digits, from, to);
        return new FoldedText(
                written, digits.toString(), from.build().toArray(), to.build().toArray());
    }

    /** What was written, with a hint for each of these spans of the folded text. */
    String replaced(List<Span> spans, String hint) {
        StringBuilder masked = new StringBuilder(written.length());
        int done = 0;
        for (Span span : spans) {
            if (starts[span.start()] >= done) {
                masked.append(written, done, starts[span.start()]).append(hint);
            }
            done = Math.max(done, ends[span.end() - 1]);
        }
        return masked.append(written, done, written.length()).toString();
    }

    /** The same for whatever the pattern finds here. */
    String replaced(Pattern pattern, String hint) {
        List<Span> found = pattern.matcher(text)
                .results()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
        return found.isEmpty() ? written : replaced(found, hint);
    }

    private void copy(
            String figures, int start, int end, StringBuilder text, IntStream.Builder from, IntStream.Builder to) {
        text.append(figures, start, end);
        for (int i = start; i < end; i++) {
            from.add(starts[i]);
            to.add(ends[i]);
        }
    }

    private static int digitOf(Matcher word) {
        return IntStream.range(0, 10)
                .filter(digit -> word.group(digit + 1) != null)
                .findFirst()
                .orElseThrow();
    }

    private static String folded(int c) {
        if (c < 0x80) {
            return Character.toString(c);
        }
        if (isNothing(c)) {
            return "";
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> !isNothing(part))
                .mapToObj(FoldedText::plain)
                .collect(Collectors.joining());
    }

    private static String plain(int c) {
        int type = Character.getType(c);
        int value = Character.getNumericValue(c);
        boolean number = type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER;
        if (number && value >= 0 && value <= 9) {
            return String.valueOf(value);
        }
        Character ours = Character.isBmpCodePoint(c) ? LOOKALIKES.get((char) c) : null;
        return ours == null ? Character.toString(c) : ours.toString();
    }

    private static boolean isNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> INVISIBLE.indexOf(c) >= 0;
        };
    }

    private static Map<Character, Character> lookalikes(String theirs, String ours) {
        return IntStream.range(0, theirs.length()).boxed().collect(Collectors.toMap(theirs::charAt, ours::charAt));
    }
}
