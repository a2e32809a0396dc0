package id.tanggap.throttle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small piece of work: find a number so that the SHA-256 of {@code text + ":" + number} begins with so many zero bits.
 *
 * @param pause after which it counts as done without a number
 * @param nonce makes it one of a kind
 */
public record Challenge(Instant issued, int bits, Duration pause, String nonce, String signature) {

    private static final Pattern FORM =
            Pattern.compile("(\\d{1,15})\\.(\\d{1,2})\\.(\\d{1,6})\\.([0-9a-f]{32})\\.([0-9a-f]{64})");

    static Optional<Challenge> parse(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new Challenge(
                        Instant.ofEpochMilli(Long.parseLong(form.group(1))),
                        Integer.parseInt(form.group(2)),
                        Duration.ofSeconds(Long.parseLong(form.group(3))),
                        form.group(4),
                        form.group(5)))
                : Optional.empty();
    }

    /** What is signed. */
    String terms() {
        return issued.toEpochMilli() + "." + bits + "." + pause.toSeconds() + "." + nonce;
    }

    /** As it is sent out and comes back. */
    public String text() {
        return terms() + "." + signature;
    }

    boolean solvedBy(String number) {
        byte[] hash = sha256(text() + ":" + number);
        for (int bit = 0; bit < bits; bit++) {
            if ((hash[bit / 8] & 0x80 >> bit % 8) != 0) {
                return false;
            }
        }
        return true;
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
