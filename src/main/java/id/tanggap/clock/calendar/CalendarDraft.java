package id.tanggap.clock.calendar;

import id.tanggap.language.PlainText;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change of a calendar that is not made yet.
 *
 * @param agency whose days: the national agency or an instansi
 * @param reason made plain, in one line; null when it says nothing
 * @param imported whether it came as a file
 */
public record CalendarDraft(String agency, String reason, boolean imported, List<DayWish> days) {

    static final int MOST_DAYS = 500;
    private static final int LONGEST_REASON = 500;

    public CalendarDraft {
        reason = PlainText.line(reason);
        days = List.copyOf(days);
    }

    /**
     * Checks what needs no look at the calendar.
     *
     * @param national whether it is a change of the national calendar
     * @throws InvalidCalendarChange when reason or days are none
     */
    void check(boolean national) {
        if (PlainText.weight(reason) == 0) {
            throw new InvalidCalendarChange("reason", null, "reason.missing");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidCalendarChange("reason", null, "reason.long", LONGEST_REASON);
        }
        if (days.isEmpty() || days.size() > MOST_DAYS) {
            throw new InvalidCalendarChange("days", null, "days.number", MOST_DAYS);
        }
        Set<LocalDate> dates = new HashSet<>();
        for (DayWish wish : days) {
            wish.check(national);
            if (!dates.add(wish.day())) {
                throw wish.invalid("date", "date.twice");
            }
        }
    }
}
