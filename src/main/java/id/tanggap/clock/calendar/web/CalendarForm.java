package id.tanggap.clock.calendar.web;

import id.tanggap.clock.calendar.CalendarDraft;
import id.tanggap.clock.calendar.CalendarFile;
import id.tanggap.clock.calendar.DayWish;
import id.tanggap.clock.calendar.DayWish.Wish;
import id.tanggap.clock.calendar.HolidayKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was typed into a form of the calendar, for one day or, with a file, for a year.
 *
 * @param action {@code add}, {@code change} or {@code remove}
 * @param csv content of the file; empty when it is about one day
 */
record CalendarForm(
        String agency, int year, String action, String date, String kind, String name, String reason, String csv) {

    CalendarForm {
        agency = typed(agency);
        action = typed(action);
        date = typed(date);
        kind = typed(kind);
        name = typed(name);
        reason = typed(reason);
        csv = csv == null ? "" : csv;
    }

    static CalendarForm blank(String agency, int year, String action) {
        return new CalendarForm(agency, year, action, "", "", "", "", "");
    }

    public boolean isImport() {
        return action.equals("import");
    }

    CalendarDraft draft(CalendarFile files) {
        return new CalendarDraft(
                agency,
                reason,
                isImport(),
                isImport()
                        ? files.read(csv.getBytes(StandardCharsets.UTF_8), year, agency)
                        : List.of(new DayWish(null, day(date), wish(action), kindOf(kind), name)));
    }

    /** The same as fields of a form, for the second step. */
    public Map<String, String> fields() {
        return Map.of(
                "agency", agency,
                "year", String.valueOf(year),
                "action", action,
                "date", date,
                "kind", kind,
                "name", name,
                "reason", reason,
                "csv", csv);
    }

    static Wish wish(String action) {
        return switch (String.valueOf(action).toLowerCase(Locale.ROOT)) {
            case "add" -> Wish.ADD;
            case "change" -> Wish.CHANGE;
            case "remove" -> Wish.REMOVE;
            default -> null;
        };
    }

    private static HolidayKind kindOf(String kind) {
        return HolidayKind.find(kind).orElse(null);
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String typed(String text) {
        return text == null ? "" : text.strip();
    }
}
