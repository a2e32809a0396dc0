package id.tanggap.identity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates, times and amounts of money: recognised first, so that two dates in a row are not taken for a NIK nor opening
 * hours for a phone number.
 */
final class HarmlessNumbers {

    /** Not in the middle of a longer grouped number, where a NIK could pass for a date. */
    private static final String ALONE_BEFORE = "(?<!\\p{Nd})(?<!\\p{Nd}[-./:])(?<!\\+)";

    private static final String ALONE_AFTER = "(?![-./]?\\p{Nd})";

    private static final String DAY = "(?:0?[1-9]|[12][0-9]|3[01])";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final String YEAR = "(?:19|20)[0-9]{2}";

    private static final String DATE = ALONE_BEFORE + "(?:" + YEAR + "([-./])" + MONTH + "\\1" + DAY + "|" + DAY
            + "([-./])" + MONTH + "\\2" + YEAR + "|" + DAY + "/" + MONTH + "/[0-9]{2})" + ALONE_AFTER;

    private static final String TIME = ALONE_BEFORE
            + "(?:[01]?[0-9]|2[0-3])(?:[.]|:(?:[0-5][0-9]:)?)[0-5][0-9](?![.:]?\\p{Nd})(?![-\\h]\\p{Nd}{3})";

    /** After the currency any amount, but never a bare run of 16 digits: that is a NIK whatever stands before it. */
    private static final String RUPIAH =
            "\\b(?i:Rp|IDR)[.]?\\h?(?:[1-9][0-9]{0,2}(?:[.][0-9]{3})++|[1-9][0-9]{0,12})(?!\\p{Nd})";

    /** Without the currency only a round one: "62.500.000.000" is an amount, "62.812.345.678" may be a phone. */
    private static final String ROUND_AMOUNT =
            ALONE_BEFORE + "(?<!\\p{Nd}[\\h()])[1-9][0-9]{0,2}(?:[.][0-9]{3})*[.]000" + "(?![.]?\\p{Nd})";

    private static final Pattern HARMLESS = Pattern.compile(String.join("|", DATE, TIME, RUPIAH, ROUND_AMOUNT));

    private HarmlessNumbers() {}

    static Matcher in(String text) {
        return HARMLESS.matcher(text);
    }
}
