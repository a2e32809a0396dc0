package id.tanggap.drill;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A running clock as its row tells, with what a count day by day makes of it.
 *
 * @param budgetDays limit and extension
 * @param storedDueDay what the application has written; everything else here is counted anew
 * @param paused whether it waits for the reporter: then its due day moves on with every day, and is written down only
 *     when something happens; a timer that rings meanwhile finds the clock not due and is set again
 * @param pausedDays days that do not count
 */
record OpenClock(
        String caseNumber,
        String kind,
        int round,
        String instansi,
        String complaintClass,
        LocalDate startDay,
        int budgetDays,
        LocalDate storedDueDay,
        Instant storedDueAt,
        boolean paused,
        Set<LocalDate> pausedDays,
        DayCount count) {

    /** All clocks that run. A pause that lasts is taken as if it ended today. */
    static List<OpenClock> read(Schema schema, Instant now) {
        var count = new DayCount(schema);
        Map<Long, List<LocalDateTime[]>> pauses = pauses(schema);
        return schema.sql()
                .sql(
                        "select id, case_number, kind, round, instansi, complaint_class, started_at,"
                                + " limit_days + extension_days, due_day, due_at, paused from case_clock where ended_at is null")
                .query((row, number) -> {
                    String instansi = row.getString(5);
                    return new OpenClock(
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            instansi,
                            row.getString(6),
                            day(row.getObject(7, LocalDateTime.class), instansi, count),
                            row.getInt(8),
                            row.getObject(9, LocalDate.class),
                            row.getObject(10, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                            row.getBoolean(11),
                            days(pauses.getOrDefault(row.getLong(1), List.of()), instansi, count, now),
                            count);
                })
                .list();
    }

    LocalDate dueDay() {
        return count.plus(instansi, startDay, budgetDays, pausedDays);
    }

    Instant dueAt() {
        return endOf(dueDay());
    }

    /** A deadline falls at the end of its day, in the zone of the agency. */
    Instant endOf(LocalDate day) {
        return count.endOf(instansi, day);
    }

    /** When a rung of the ladder is due. Rule: docs/rules.md §6. */
    Instant after(int workingDays) {
        return count.endOf(instansi, count.plus(instansi, dueDay(), workingDays, pausedDays));
    }

    /** When 80 % of the budget is used: at the start of that day. Rule: docs/rules.md §6. */
    Instant reminderAt() {
        int used = (budgetDays * 80 + 99) / 100;
        return count.plus(instansi, startDay, used, pausedDays)
                .atStartOfDay(count.zone(instansi))
                .toInstant();
    }

    /** The reporter climbs no ladder. */
    boolean hasLadder() {
        return !kind.startsWith("REPORTER_");
    }

    private static Map<Long, List<LocalDateTime[]>> pauses(Schema schema) {
        Map<Long, List<LocalDateTime[]>> pauses = new HashMap<>();
        schema.sql()
                .sql("select case_clock_id, paused_at, resumed_at from case_clock_pause")
                .query((row, number) -> pauses.computeIfAbsent(row.getLong(1), clock -> new ArrayList<>())
                        .add(new LocalDateTime[] {
                            row.getObject(2, LocalDateTime.class), row.getObject(3, LocalDateTime.class)
                        }))
                .list();
        return pauses;
    }

    /** Of a pause from day A to day B the days after A up to B. */
    private static Set<LocalDate> days(List<LocalDateTime[]> pauses, String instansi, DayCount count, Instant now) {
        Set<LocalDate> days = new HashSet<>();
        for (LocalDateTime[] pause : pauses) {
            LocalDate last =
                    pause[1] == null ? now.atZone(count.zone(instansi)).toLocalDate() : day(pause[1], instansi, count);
            for (LocalDate day = day(pause[0], instansi, count).plusDays(1);
                    !day.isAfter(last);
                    day = day.plusDays(1)) {
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate day(LocalDateTime utc, String instansi, DayCount count) {
        return utc.atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(count.zone(instansi))
                .toLocalDate();
    }
}
