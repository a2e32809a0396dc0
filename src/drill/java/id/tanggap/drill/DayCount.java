package id.tanggap.drill;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Counts working days one by one, from nothing but the rows of the tables of holidays and agencies. On purpose it
 * shares no code with the calendar of the application. Rule: docs/rules.md §2.
 */
final class DayCount {

    private final Map<String, Set<LocalDate>> daysOff = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();
    private final String national;

    DayCount(Schema schema) {
        national = schema.sql()
                .sql("select code from agency where upper(agency_level) = 'NATIONAL'")
                .query(String.class)
                .single();
        schema.sql()
                .sql("select agency, holiday_date from holiday where active = true")
                .query((row, number) -> daysOff.computeIfAbsent(row.getString(1), agency -> new HashSet<>())
                        .add(row.getObject(2, LocalDate.class)))
                .list();
        schema.sql()
                .sql("select code, zone from agency")
                .query((row, number) -> zones.put(row.getString(1), ZoneId.of(row.getString(2))))
                .list();
    }

    ZoneId zone(String instansi) {
        return zones.get(instansi);
    }

    /** The n-th counted day after the start; the skipped days do not count either. */
    LocalDate plus(String instansi, LocalDate start, int days, Set<LocalDate> skipped) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(instansi, day) && !skipped.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    /** A deadline falls at the end of its day. */
    Instant endOf(String instansi, LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone(instansi)).toInstant();
    }

    private boolean isWorkingDay(String instansi, LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isOff(national, day)
                && !isOff(instansi, day);
    }

    private boolean isOff(String agency, LocalDate day) {
        return daysOff.getOrDefault(agency, Set.of()).contains(day);
    }
}
