package id.tanggap.supervision.live;

import id.tanggap.supervision.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The screens that are open on this node. As long as there is one, the node looks several times a second for what any node
 * has changed; one statement for all screens.
 */
@Component
public class Screens {

    /** Who comes back is told again what was written shortly before it left: it may have been committed afterwards. */
    private static final int OVERLAP = 100;

    private final Changes changes;
    private final Duration lasts;
    private final Set<Screen> open = ConcurrentHashMap.newKeySet();
    private Tail tail;

    Screens(Changes changes, @Value("${tanggap.supervision.stream-lasts}") Duration lasts) {
        this.changes = changes;
        this.lasts = lasts;
    }

    /**
     * Opens a screen. It ends by itself after a while and is opened again by its browser, so that whoever loses a role is
     * out then.
     *
     * @param seen id of the last event that it has seen; null for a new one
     */
    public SseEmitter open(String username, Scope scope, Long seen) {
        var screen = new Screen(username, scope, new SseEmitter(lasts.toMillis()));
        screen.stream().onCompletion(() -> open.remove(screen));
        screen.stream().onTimeout(screen.stream()::complete);
        screen.stream().onError(gone -> open.remove(screen));
        long latest = changes.latest();
        // Open first: what changes between the two is told twice, not never.
        synchronized (this) {
            if (open.isEmpty()) {
                tail = new Tail(latest);
            }
            open.add(screen);
        }
        screen.greet(latest);
        if (seen != null) {
            changes.after(Math.max(0, seen - OVERLAP)).forEach(screen::tell);
        }
        return screen.stream();
    }

    @Scheduled(fixedDelayString = "${tanggap.supervision.look-every}")
    void look() {
        List<CaseChange> fresh;
        synchronized (this) {
            if (open.isEmpty()) {
                return;
            }
            fresh = tail.look(changes::after, System.nanoTime());
        }
        fresh.forEach(change -> open.removeIf(screen -> !screen.tell(change)));
    }

    @Scheduled(fixedDelayString = "PT15S")
    void breathe() {
        open.removeIf(screen -> !screen.breathe());
    }
}
