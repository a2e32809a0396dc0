package id.tanggap.scoring.letter;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code by which everybody can check a letter, say {@code 7K3M-9QXZ-0F2A}: 60 random bits in Crockford's alphabet
 * (no I, L, O, U). It cannot be guessed, so whoever has it has the letter.
 */
final class LetterCode {

    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
    private static final int SIGNS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LetterCode() {}

    static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < SIGNS; i++) {
            code.append(ALPHABET[RANDOM.nextInt(ALPHABET.length)]);
        }
        return grouped(code.toString());
    }

    /** What a person typed, in the form we store: upper case, with dashes, look-alike letters as digits. */
    static String normalize(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == SIGNS ? grouped(bare) : bare;
    }

    private static String grouped(String bare) {
        return bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8);
    }
}
