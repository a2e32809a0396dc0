package id.tanggap.complaint;

import java.security.SecureRandom;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The public number of a complaint, say {@code 2611-7K3M-9QXZ}: year and month of filing, then 40 random bits in
 * Crockford's alphabet (no I, L, O, U), easy to read aloud. The month keeps new rows together in an index;
 * the rest cannot be guessed from another number.
 */
public final class TrackingNumber {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final Pattern IN_ADDRESS = Pattern.compile("/(?:laporan|berkas|complaints)/([^/?#\\s]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TrackingNumber() {}

    public static String next(YearMonth month) {
        var number = new StringBuilder(DateTimeFormatter.ofPattern("yyMM").format(month));
        for (int i = 0; i < 8; i++) {
            if (i % 4 == 0) {
                number.append('-');
            }
            number.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
        }
        return number.toString();
    }

    /**
     * What a person typed, in the form we store: upper case, with dashes, look-alike letters as digits. Of the address
     * of a page about a report it is the number in it.
     */
    public static String normalize(String typed) {
        Matcher address = IN_ADDRESS.matcher(typed);
        String bare = (address.find() ? address.group(1) : typed)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == 12 ? bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8) : bare;
    }
}
