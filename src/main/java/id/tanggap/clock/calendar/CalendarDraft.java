package id.tanggap.clock.calendar;

import java.util.List;

/**
 * A change of a calendar that is not made yet.
 *
 * @param agency whose days: the national agency or an instansi
 * @param imported whether it came as a file
 */
public record CalendarDraft(String agency, String reason, boolean imported, List<DayWish> days) {

    public CalendarDraft {
        days = List.copyOf(days);
    }
}
