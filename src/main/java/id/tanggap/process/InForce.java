package id.tanggap.process;

import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What is in force, as each start of a case asks it: kept in memory. The node that activates knows at once, the others look
 * every other second whether something was activated.
 */
@Component
public class InForce {

    private static final long LOOK_EVERY = Duration.ofSeconds(2).toNanos();

    private final Activations activations;
    private volatile Known known;

    InForce(Activations activations) {
        this.activations = activations;
    }

    private record Known(Live live, long newest, long looked) {}

    public Live live() {
        Known before = known;
        if (before != null && System.nanoTime() - before.looked() < LOOK_EVERY) {
            return before.live();
        }
        long newest = activations.newest();
        Live live = before != null && before.newest() == newest ? before.live() : activations.live();
        known = new Known(live, newest, System.nanoTime());
        return live;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(ActivationsChanged changed) {
        known = null;
    }
}
