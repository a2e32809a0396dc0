package id.tanggap.clock;

import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When a start brought new days off, projects every open clock again, in small transactions, as soon as everybody is
 * there to hear {@link ClockMoved}.
 */
@Component
class Reprojection {

    private final Holidays holidays;
    private final CaseClocks clocks;

    Reprojection(Holidays holidays, CaseClocks clocks) {
        this.holidays = holidays;
        this.clocks = clocks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        if (holidays.changed()) {
            projectAll();
        }
    }

    void projectAll() {
        Optional<Long> last = Optional.of(0L);
        while (last.isPresent()) {
            last = clocks.reprojectOpenAfter(last.get());
        }
    }
}
