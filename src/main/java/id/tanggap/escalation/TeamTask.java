package id.tanggap.escalation;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * One task that waits for a team.
 *
 * @param key which one of its kind it is about, say the number of a case
 * @param name what is to be done
 * @param due its last day, or null
 * @param claimed whether somebody has taken it
 */
public record TeamTask(String key, String name, Instant since, Instant due, boolean claimed) {

    /** The case that it is about; empty when it is about something else. */
    public Optional<TrackingNumber> trackingNumber() {
        return TrackingNumber.typed(key);
    }
}
