package id.tanggap.throttle;

/**
 * What one limit holds for: one account, one address, one report, all together.
 *
 * @param of kept as a keyed fingerprint only
 */
public record Bucket(String purpose, String of, Limit limit) {

    @Override
    public String toString() {
        return "Bucket[" + purpose + "]"; // of whom is nothing for a log
    }
}
