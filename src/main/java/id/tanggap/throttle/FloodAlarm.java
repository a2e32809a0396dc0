package id.tanggap.throttle;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the operator that a limit is full: one metric and one line of log for each kind and hour, whatever the number of
 * nodes and of those who fill it, without a name or an address.
 */
@Component
public class FloodAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(FloodAlarm.class);

    private static final long PERIOD = Duration.ofHours(1).toMillis();

    private final LeakyBuckets buckets;
    private final MeterRegistry meters;
    private final Clock clock;

    FloodAlarm(LeakyBuckets buckets, MeterRegistry meters, Clock clock) {
        this.buckets = buckets;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Adds a drop; if that fills the bucket, the operator is told.
     *
     * @param metric its name; the kind is its tag
     * @param sentence for the log
     */
    public void dropAndWatch(Bucket bucket, String metric, String sentence, String kind) {
        buckets.drop(bucket);
        if (buckets.content(bucket) >= bucket.limit().burst()
                && buckets.takeOnce("alarm", metric + " " + kind + " " + clock.millis() / PERIOD)) {
            meters.counter(metric, "kind", kind).increment();
            LOG.warn("{}: {}", sentence, kind);
        }
    }
}
