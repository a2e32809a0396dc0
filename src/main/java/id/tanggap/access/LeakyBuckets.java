package id.tanggap.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Leaky buckets that all nodes share. A drop is one statement that neither reads before nor locks longer; two at once are
 * both counted. Decision: docs/decisions/0023-guessing.md.
 */
@Component
class LeakyBuckets {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient database;
    private final Clock clock;

    LeakyBuckets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param leak time in which a bucket loses one drop */
    record Bucket(String name, int size, Duration leak) {}

    /** How much is in it now. */
    double content(Bucket bucket) {
        return database.sql("select greatest(0, content - greatest(0, :now - changed_at) / :leak) from leaky_bucket"
                        + " where bucket = :bucket")
                .param("bucket", bucket.name())
                .param("now", clock.millis())
                .param("leak", (double) bucket.leak().toMillis())
                .query(Double.class)
                .optional()
                .orElse(0.0);
    }

    /** Adds a drop. */
    void drop(Bucket bucket) {
        database.sql(
                        "insert into leaky_bucket (bucket, content, changed_at) values (:bucket, 1, :now)"
                                + " on duplicate key update"
                                + " content = greatest(0, content - greatest(0, :now - changed_at) / :leak) + 1, changed_at = :now")
                .param("bucket", bucket.name())
                .param("now", clock.millis())
                .param("leak", (double) bucket.leak().toMillis())
                .update();
    }

    /** Each bucket is empty long before. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        Instant until = clock.instant().minus(FORGOTTEN_AFTER);
        database.sql("delete from leaky_bucket where changed_at < ?")
                .param(until.toEpochMilli())
                .update();
    }
}
