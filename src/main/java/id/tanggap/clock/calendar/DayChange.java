package id.tanggap.clock.calendar;

import java.time.LocalDate;

/**
 * What becomes of one day of one agency.
 *
 * @param before the day off that it was, or null
 * @param after the day off that it becomes, or null
 */
public record DayChange(String agency, LocalDate day, CalendarDay before, CalendarDay after) {

    /** What happens to the day, as a word for screens and journal. */
    public enum What {
        ADDED,
        AMENDED,
        REMOVED
    }

    public What what() {
        if (before == null) {
            return What.ADDED;
        }
        return after == null ? What.REMOVED : What.AMENDED;
    }

    /** Whether working days are counted differently from now on; a new name changes none, and a Sunday neither. */
    public boolean movesDeadlines() {
        return what() != What.AMENDED && CalendarDay.isWeekday(day);
    }
}
