package id.tanggap.access.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute, as every authenticator app shows them (RFC 6238 with SHA-1). */
final class TimeCodes {

    private static final Duration STEP = TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP;

    /** Steps by which the clock of a telephone may go wrong, before and after. */
    private static final int DRIFT = 1;

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);

    /** The step that a code is of, counted since 1970; empty if it is of none that is near. */
    OptionalLong stepOf(String code, byte[] secret, Instant now) {
        long present = now.getEpochSecond() / STEP.toSeconds();
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(step -> isSame(code, at(step, secret)))
                .findFirst();
    }

    private String at(long step, byte[] secret) {
        return of(Instant.ofEpochSecond(step * STEP.toSeconds()), secret);
    }

    String of(Instant moment, byte[] secret) {
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, generator.getAlgorithm()), moment, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
