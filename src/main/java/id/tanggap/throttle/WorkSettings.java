package id.tanggap.throttle;

import java.time.Duration;

/**
 * The small proof of work. Each bit doubles it: 15 bits are 33,000 hashes on average, less than a second of a telephone.
 *
 * @param leastBits what is asked for when a limit has just been passed
 * @param mostBits what is asked for at most, at 2<sup>most - least</sup> times the limit
 * @param pause after what time a challenge is taken without any work, from browsers without scripts
 * @param patience how often this is possible for one address
 * @param valid how long a challenge may be answered; less than a day
 */
public record WorkSettings(int leastBits, int mostBits, Duration pause, Limit patience, Duration valid) {

    /** @throws IllegalArgumentException for work that nobody could do, or that could be done twice */
    public WorkSettings {
        if (leastBits < 1 || mostBits < leastBits || mostBits > 30) {
            throw new IllegalArgumentException(
                    "tanggap.limits.work needs 1 to 30 bits, and not more at least than at most");
        }
        if (valid.compareTo(LeakyBuckets.REMEMBERED) >= 0) {
            throw new IllegalArgumentException("A challenge of tanggap.limits.work is valid for less than a day");
        }
    }

    /** @param load how many times the limit is filled */
    int bits(double load) {
        int more = (int) Math.floor(Math.log(Math.max(load, 1)) / Math.log(2));
        return Math.min(leastBits + more, mostBits);
    }
}
