package id.tanggap.support;

import id.tanggap.clock.ClockEnded;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/**
 * Something that goes wrong in the middle of a transaction, at a place that the test chooses: where a process reaches
 * an element ({@code closure/closedBySystem}) or where a clock ends ({@code clock ended/REPORTER_REPLY}).
 */
@TestComponent
public class Mishap {

    /** What is thrown at the place. */
    public static class Happened extends RuntimeException {
        Happened(String place) {
            super("Mishap at " + place);
        }
    }

    private final AtomicReference<String> place = new AtomicReference<>();

    public void at(String chosen) {
        place.set(chosen);
    }

    public void never() {
        place.set(null);
    }

    void pass(String here) {
        if (here.equals(place.get())) {
            throw new Happened(here);
        }
    }

    @EventListener
    void on(ClockEnded ended) {
        pass("clock ended/" + ended.kind());
    }
}
