package id.tanggap.language;

import static java.lang.Character.UnicodeScript.LATIN;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What can be seen of a text. Of the invisible characters only those stay that shape what stands beside them. */
final class VisibleText {

    /** Joiners: they decide how letters of some scripts, and parts of an emoji, become one sign. */
    private static final int ZWNJ = 0x200C;

    private static final int ZWJ = 0x200D;

    /** A flag of a region is this sign, followed by tags. */
    private static final int BLACK_FLAG = 0x1F3F4;

    /** Scripts whose letters are written together without any help, so that a joiner among them hides something. */
    private static final Set<UnicodeScript> WITHOUT_JOINERS = EnumSet.of(
            LATIN,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA);

    private final int[] typed;

    VisibleText(String typed) {
        this.typed = typed.codePoints().toArray();
    }

    String kept() {
        StringBuilder kept = new StringBuilder(typed.length);
        int before = -1;
        for (int i = 0; i < typed.length; i++) {
            int after = i + 1 < typed.length ? typed[i + 1] : -1;
            if (isKept(before, typed[i], after)) {
                kept.appendCodePoint(typed[i]);
                before = typed[i];
            }
        }
        return kept.toString();
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isKept(int before, int c, int after) {
        if (c == ZWJ && isOfEmoji(before) && isSymbol(after) || (c == ZWJ || c == ZWNJ) && joins(before, after)) {
            return true;
        }
        if (isVariation(c)) {
            return before >= 0 && !isBlank(before) && !isVariation(before);
        }
        if (isTag(c)) {
            return before == BLACK_FLAG || isTag(before);
        }
        return !isUnusable(c) && !isIgnorable(c);
    }

    private static boolean joins(int before, int after) {
        return before >= 0
                && after >= 0
                && !WITHOUT_JOINERS.contains(UnicodeScript.of(before))
                && !WITHOUT_JOINERS.contains(UnicodeScript.of(after));
    }

    private static boolean isOfEmoji(int c) {
        return c == 0xFE0F || isSymbol(c) || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    private static boolean isSymbol(int c) {
        return c >= 0 && Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean isVariation(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    private static boolean isTag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }

    /** What no database can be trusted to keep: control characters, halves of characters, what is none for ever. */
    private static boolean isUnusable(int c) {
        boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.SURROGATE -> true; // whole characters come as one code point
            default -> nonCharacter;
        };
    }

    /** What leaves no mark, whatever Unicode calls it: fillers are letters, an empty Braille cell is a symbol. */
    private static boolean isIgnorable(int c) {
        return switch (c) {
            case 0x034F,
                    0x115F,
                    0x1160,
                    0x17B4,
                    0x17B5,
                    0x180B,
                    0x180C,
                    0x180D,
                    0x180F,
                    0x2065,
                    0x2800,
                    0x3164,
                    0xFFA0 -> true;
            default -> c >= 0xE0000 && c <= 0xE0FFF || Character.getType(c) == Character.FORMAT && !isPrinted(c);
        };
    }

    /** Signs of Arabic, Syriac and Kaithi that are drawn around the digits after them. */
    private static boolean isPrinted(int c) {
        return c >= 0x0600 && c <= 0x0605 || c == 0x06DD || c == 0x070F || c == 0x08E2 || c == 0x110BD || c == 0x110CD;
    }
}
