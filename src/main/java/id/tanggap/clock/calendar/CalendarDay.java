package id.tanggap.clock.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * A day off as a calendar lists it.
 *
 * @param agency whose day it is: that of the national agency holds for everybody
 */
public record CalendarDay(String agency, LocalDate day, HolidayKind kind, String name) {

    DayOff dayOff() {
        return new DayOff(day, name, kind == HolidayKind.OWN);
    }

    boolean isAt(String agency, LocalDate day) {
        return this.agency.equals(agency) && this.day.equals(day);
    }

    static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
