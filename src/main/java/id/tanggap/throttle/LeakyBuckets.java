package id.tanggap.throttle;

import id.tanggap.identity.Fingerprints;
import id.tanggap.storage.Claim;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Leaky buckets that all nodes share. A drop is one statement that neither reads before nor locks longer; two at once are
 * both counted. Decision: docs/decisions/0023-guessing.md.
 */
@Component
public class LeakyBuckets {

    /** For so long {@link #takeOnce} remembers; every bucket is empty long before. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient database;
    private final Fingerprints fingerprints;
    private final Clock clock;

    LeakyBuckets(JdbcClient database, Fingerprints fingerprints, Clock clock) {
        this.database = database;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** How much is in it now. */
    public double content(Bucket bucket) {
        return database.sql("select greatest(0, content - greatest(0, :now - changed_at) / :leak) from leaky_bucket"
                        + " where bucket = :bucket")
                .param("bucket", fingerprints.of(bucket.purpose(), bucket.of()))
                .param("now", clock.millis())
                .param("leak", leak(bucket))
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    /** How full it would be with one more drop: more than 1 is too much. */
    public double load(Bucket bucket) {
        return (content(bucket) + 1) / bucket.limit().burst();
    }

    /** In how many seconds there is room for one more drop; empty if there is room now. */
    public Optional<Duration> wait(Bucket bucket) {
        double tooMuch = content(bucket) + 1 - bucket.limit().burst();
        return tooMuch <= 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) Math.ceil(tooMuch * leak(bucket) / 1000)));
    }

    /** Adds a drop. */
    public void drop(Bucket bucket) {
        database.sql(
                        "insert into leaky_bucket (bucket, content, changed_at) values (:bucket, 1, :now)"
                                + " on duplicate key update"
                                + " content = greatest(0, content - greatest(0, :now - changed_at) / :leak) + 1, changed_at = :now")
                .param("bucket", fingerprints.of(bucket.purpose(), bucket.of()))
                .param("now", clock.millis())
                .param("leak", leak(bucket))
                .update();
    }

    /** Says yes once, whoever asks on whichever node, and no for a day. */
    public boolean takeOnce(String purpose, String of) {
        return Claim.isOurs(
                database.sql("insert into leaky_bucket (bucket, content, changed_at) values (:bucket, 1, :now)")
                        .param("bucket", fingerprints.of(purpose, of))
                        .param("now", clock.millis()));
    }

    private static double leak(Bucket bucket) {
        return bucket.limit().every().toMillis();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        Instant until = clock.instant().minus(REMEMBERED);
        database.sql("delete from leaky_bucket where changed_at < ?")
                .param(until.toEpochMilli())
                .update();
    }
}
