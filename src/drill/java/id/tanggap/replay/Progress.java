package id.tanggap.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A line every five seconds. */
final class Progress {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final PrintStream out;
    private final ZoneId zone;
    private final int rows;
    private final Tally tally;
    private final EngineDoor engine;
    private final long began = System.nanoTime();
    private long shown = began;
    private long doneThen;

    Progress(PrintStream out, ZoneId zone, int rows, Tally tally, EngineDoor engine) {
        this.out = out;
        this.zone = zone;
        this.rows = rows;
        this.tally = tally;
        this.engine = engine;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    void show(Instant now) {
        long since = System.nanoTime() - shown;
        if (since < EVERY.toNanos()) {
            return;
        }
        long done = tally.done();
        long filed = tally.times("file");
        out.printf(
                "%d of %d filed, %s, %d open, %.0f acts/s, %d errors, %s elapsed, %s%n",
                filed,
                rows,
                LocalDate.ofInstant(now, zone),
                engine.count("process-instance/count?rootProcessInstances=true"),
                (done - doneThen) * 1e9 / since,
                tally.errors(),
                clock(elapsed()),
                filed == rows ? "finishing" : "about " + clock(left(filed)) + " left");
        shown = System.nanoTime();
        doneThen = done;
    }

    private Duration left(long filed) {
        return filed == 0 ? Duration.ZERO : elapsed().multipliedBy(rows - filed).dividedBy(filed);
    }

    static String clock(Duration duration) {
        return "%d:%02d".formatted(duration.toMinutes(), duration.toSecondsPart());
    }
}
