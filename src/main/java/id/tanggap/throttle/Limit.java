package id.tanggap.throttle;

import java.time.Duration;

/**
 * How often something may happen: so often at once, and then once in a while.
 *
 * @param burst how often without a pause, 1 or more
 * @param every afterwards once in this time
 */
public record Limit(int burst, Duration every) {

    /** @throws IllegalArgumentException for a limit under which nothing would ever happen */
    public Limit {
        if (burst < 1 || every == null || every.isNegative() || every.isZero()) {
            throw new IllegalArgumentException("A limit needs a burst of at least 1 and a time");
        }
    }

    /** @param of whom or what it holds for; only a keyed fingerprint of it is kept */
    public Bucket bucket(String purpose, String of) {
        return new Bucket(purpose, of, this);
    }
}
