package id.tanggap.clock.calendar;

import java.util.function.Function;

/**
 * Port: the walk over the open clocks that a change of the calendar can touch, batch by batch in the order of their ids.
 */
public interface OpenClockWalk {

    /**
     * Counts a change of the calendar into the next clocks of the window.
     *
     * @param after id of the last clock of the batch before, or 0
     * @param limit size of the batch
     * @param change number of the change in the journal
     */
    WalkedClocks walk(ClockWindow window, long after, int limit, long change);

    /**
     * How the next clocks of the window would move if the calendars were these; changes nothing.
     *
     * @param asIf the calendar of each instansi
     */
    ForeseenClocks foresee(ClockWindow window, long after, int limit, Function<String, WorkingCalendar> asIf);
}
