package id.tanggap.replay;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The time machine of the demo. Between two jumps the application's clock runs on as ours does. */
final class TimeDoor {

    private static final String PATH = "/demo/time";

    private final Doors doors;
    private Instant told;
    private long toldAt;
    private long jumps;
    private long timers;

    TimeDoor(Doors doors) {
        this.doors = doors;
        learn(doors.asCitizen(PATH, null, null));
    }

    /** What the application's clock shows. */
    Instant now() {
        return told.plus(Duration.ofNanos(System.nanoTime() - toldAt));
    }

    /** Lets the time pass to this moment; nothing to do when it is that late already. */
    void passTo(Instant moment) {
        if (!moment.isAfter(now().plusSeconds(1))) {
            return;
        }
        Answer jumped = doors.asCitizen(PATH, Map.of("to", moment.toString()), null);
        jumps++;
        learn(jumped.status() == 400 ? doors.asCitizen(PATH, null, null) : jumped);
    }

    long jumps() {
        return jumps;
    }

    long timersFired() {
        return timers;
    }

    private void learn(Answer answer) {
        JsonNode time = answer.ok().body();
        told = Instant.parse(time.path("now").asText());
        toldAt = System.nanoTime();
        timers += time.path("timersFired").asLong();
    }
}
