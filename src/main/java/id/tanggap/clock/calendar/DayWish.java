package id.tanggap.clock.calendar;

import id.tanggap.language.PlainText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an administrator wants of one day.
 *
 * @param line line of the file in which it stands; null when it was no file
 * @param kind of no account when the day is to be removed, and so is the name
 * @param name made plain, in one line
 */
public record DayWish(Long line, LocalDate day, Wish wish, HolidayKind kind, String name) {

    private static final int LONGEST_NAME = 200;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    public DayWish {
        name = PlainText.line(name);
    }

    public enum Wish {
        ADD,
        CHANGE,
        REMOVE,
        /** Add, or change, or leave as it is: a file says what holds, not what is to happen. */
        LIST
    }

    /** Checks what needs no look at the calendar. */
    void check(boolean national) {
        if (wish == null) {
            throw invalid("action", "action.missing");
        }
        if (day == null) {
            throw invalid("date", "date.missing");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw invalid("date", "date.range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (wish != Wish.REMOVE) {
            checkKind(national);
            checkName();
        }
    }

    private void checkKind(boolean national) {
        if (kind == null) {
            throw invalid("kind", "kind.missing");
        }
        if (national == (kind == HolidayKind.OWN)) {
            throw invalid("kind", national ? "kind.national" : "kind.own");
        }
    }

    private void checkName() {
        if (PlainText.weight(name) == 0) {
            throw invalid("name", "name.missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw invalid("name", "name.long", LONGEST_NAME);
        }
    }

    /**
     * What becomes of the day; empty when it stays as it is.
     *
     * @param before the day off that it is, or null
     */
    Optional<DayChange> over(CalendarDay before, String agency) {
        if (wish == Wish.ADD && before != null) {
            throw invalid("date", "date.taken", before.name());
        }
        if (before == null && (wish == Wish.CHANGE || wish == Wish.REMOVE)) {
            throw invalid("date", "date.unknown");
        }
        CalendarDay after = wish == Wish.REMOVE ? null : new CalendarDay(agency, day, kind, name);
        return after != null && after.equals(before)
                ? Optional.empty()
                : Optional.of(new DayChange(agency, day, before, after));
    }

    InvalidCalendarChange invalid(String field, String code, Object... arguments) {
        return new InvalidCalendarChange(field, line, code, arguments);
    }
}
