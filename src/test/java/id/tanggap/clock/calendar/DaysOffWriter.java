package id.tanggap.clock.calendar;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Writes days off without asking for rights, and has open clocks follow at once. */
@TestComponent
public class DaysOffWriter {

    private final CalendarBook book;
    private final Calendars calendars;
    private final Reprojection reprojection;

    DaysOffWriter(CalendarBook book, Calendars calendars, Reprojection reprojection) {
        this.book = book;
        this.calendars = calendars;
        this.reprojection = reprojection;
    }

    /** @return number of the change in the journal */
    public long declare(CalendarDay day) {
        long change = book.write(
                        new CalendarEntry(day.agency(), "admin", "SKB", false),
                        HolidayOrigin.ADMIN,
                        known -> List.of(new DayChange(day.agency(), day.day(), null, day)))
                .orElseThrow();
        calendars.refresh(); // as after the commit
        reprojection.walkAll();
        return change;
    }
}
