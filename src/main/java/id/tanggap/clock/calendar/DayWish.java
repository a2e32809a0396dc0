package id.tanggap.clock.calendar;

import java.time.LocalDate;

/**
 * What an administrator wants of one day.
 *
 * @param line line of the file in which it stands; null when it was no file
 * @param kind of no account when the day is to be removed, and so is the name
 */
public record DayWish(Long line, LocalDate day, Wish wish, HolidayKind kind, String name) {

    public enum Wish {
        ADD,
        CHANGE,
        REMOVE,
        /** Add, or change, or leave as it is: a file says what holds, not what is to happen. */
        LIST
    }

    InvalidCalendarChange invalid(String field, String code, Object... arguments) {
        return new InvalidCalendarChange(field, line, code, arguments);
    }
}
