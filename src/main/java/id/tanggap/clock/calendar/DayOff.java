package id.tanggap.clock.calendar;

import java.time.LocalDate;

/**
 * A public holiday, a day of joint leave or an instansi's own day off.
 *
 * @param own whether it is the instansi's own
 */
public record DayOff(LocalDate day, String name, boolean own) {

    /** A day that is off for everybody. */
    public DayOff(LocalDate day, String name) {
        this(day, name, false);
    }
}
