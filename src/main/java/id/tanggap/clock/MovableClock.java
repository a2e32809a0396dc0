package id.tanggap.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that demo and tests can move. It runs on from where it is put, unless it is frozen. Safe for threads. */
public final class MovableClock extends Clock {

    private final AtomicReference<Clock> time;
    private final ZoneId zone;

    /** Shows the real time, in UTC, until it is moved. */
    public MovableClock() {
        this(new AtomicReference<>(Clock.systemUTC()), ZoneOffset.UTC);
    }

    private MovableClock(AtomicReference<Clock> time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    /** Puts the clock to this instant and lets it run on from there. */
    public void moveTo(Instant instant) {
        Clock system = Clock.systemUTC();
        time.set(Clock.offset(system, Duration.between(system.instant(), instant)));
    }

    /** Puts the clock to this instant and stops it. */
    public void freezeAt(Instant instant) {
        time.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    @Override
    public Instant instant() {
        return time.get().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from another zone: it moves along. */
    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(time, other);
    }
}
