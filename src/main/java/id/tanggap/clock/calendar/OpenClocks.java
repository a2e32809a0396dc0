package id.tanggap.clock.calendar;

import java.time.Instant;

/** Port: the open clocks that count working days. */
public interface OpenClocks {

    /** How many of them a change could touch. */
    int countTouched(ClockWindow window, Instant now);
}
