package id.tanggap.language;

/**
 * What a person typed, as we keep it: without what no screen can show and no database can be trusted to keep (control
 * characters, halves of characters, non-characters) and without blanks around it.
 */
public final class PlainText {

    /** The most that anybody writes at once, in characters. */
    public static final int LONGEST = 5000;

    private PlainText() {}

    /**
     * @param typed may be null
     * @return null for null; empty if nothing visible was typed
     */
    public static String of(String typed) {
        if (typed == null) {
            return null;
        }
        int[] kept = typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(PlainText::isText)
                .toArray();
        int start = 0;
        int end = kept.length;
        while (start < end && isBlank(kept[start])) {
            start++;
        }
        while (start < end && isBlank(kept[end - 1])) {
            end--;
        }
        String text = new String(kept, start, end - start);
        return text.codePoints().allMatch(PlainText::isInvisible) ? "" : text;
    }

    private static boolean isText(int c) {
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE -> false; // whole characters come as one code point
            default -> !nonCharacter;
        };
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Marks of direction and joiners are kept where they stand between letters, but alone they say nothing. */
    private static boolean isInvisible(int c) {
        return isBlank(c) || Character.getType(c) == Character.FORMAT;
    }
}
