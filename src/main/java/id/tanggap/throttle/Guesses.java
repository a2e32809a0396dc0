package id.tanggap.throttle;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;

/**
 * Slows the guessing of one kind of secret down, for what it opens and an address together, and tells the operator. It
 * locks nobody out: who comes from another address is not held back, nor are neighbours behind the guesser's address.
 *
 * <p>Decision: docs/decisions/0023-guessing.md.
 */
public class Guesses {

    private final Secret secret;
    private final GuessLimits limits;
    private final LeakyBuckets buckets;
    private final FloodAlarm alarm;
    private final MeterRegistry meters;

    public Guesses(Secret secret, GuessLimits limits, LeakyBuckets buckets, FloodAlarm alarm, MeterRegistry meters) {
        this.secret = secret;
        this.limits = limits;
        this.buckets = buckets;
        this.alarm = alarm;
        this.meters = meters;
    }

    /** How long it is until the next try; empty if it may be now. */
    public Optional<Duration> wait(String subject, String address) {
        Bucket own = at(subject, address);
        if (buckets.content(own) == 0) {
            return Optional.empty(); // Whoever has not failed here may try, however many others have.
        }
        Optional<Duration> wait = buckets.wait(own).or(() -> buckets.wait(from(address)));
        wait.ifPresent(held -> meters.counter(secret.metric("held-back")).increment());
        return wait;
    }

    /** Counts a wrong one. */
    public void failed(String subject, String address) {
        meters.counter(secret.metric("failed")).increment();
        buckets.drop(at(subject, address));
        watch(from(address), "one address against many " + secret.subjects());
        watch(bucket("", subject, limits.subject()), "many addresses against one " + secret.subject());
        watch(bucket("all", "", limits.all()), "many tries in all");
    }

    private void watch(Bucket bucket, String kind) {
        alarm.dropAndWatch(bucket, secret.metric("guessing"), secret.plural() + " are being guessed", kind);
    }

    private Bucket at(String subject, String address) {
        return bucket("at", subject + " " + Network.of(address), limits.subjectAtAddress());
    }

    private Bucket from(String address) {
        return bucket("address", Network.of(address), limits.address());
    }

    private Bucket bucket(String what, String of, Limit limit) {
        return limit.bucket(secret.name() + "-" + what, of);
    }
}
