package id.tanggap.access.factor;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** A code on paper for the day on which the telephone is lost. Ten signs of thirty-one: fifty bits. */
final class RecoveryCode {

    /** How many an officer gets at once. */
    static final int OF_ONE_SET = 10;

    /** Without signs that look alike on paper. */
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCode() {}

    /** As it is written down: in two halves. */
    static String random() {
        String code = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }

    /** As it is compared, however it was typed. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
