package id.tanggap.language;

import java.text.Normalizer;

/**
 * What a person typed, as we keep it: composed (NFC), without what nobody sees and no database can be trusted to keep,
 * and without blanks around it. First so, then it is checked and measured.
 *
 * <p>Rule: docs/rules.md §1.
 */
public final class PlainText {

    /** The most that anybody writes at once, in characters. */
    public static final int LONGEST = 5000;

    private PlainText() {}

    /**
     * @param typed may be null
     * @return null for null; empty if nothing visible was typed; made plain again it stays as it is
     */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        // Composing joins what stood apart only because of something invisible, so that comes first.
        String visible = new VisibleText(Normalizer.normalize(lines, Normalizer.Form.NFC)).kept();
        return strip(Normalizer.normalize(visible, Normalizer.Form.NFC));
    }

    /** The same in one line, for fields that have only one; null if nothing visible was typed. */
    public static String line(String typed) {
        String text = of(typed);
        return text == null || text.isEmpty() ? null : text.replaceAll("[\\s\\p{Z}]+", " ");
    }

    /** The same; null if nothing visible was typed. */
    public static String orNull(String typed) {
        String text = of(typed);
        return text == null || text.isEmpty() ? null : text;
    }

    /** How much a text says: its letters and digits. Dots, dashes and what nobody sees say nothing. */
    public static int weight(String typed) {
        return typed == null
                ? 0
                : (int) of(typed)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count();
    }

    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && VisibleText.isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && VisibleText.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
