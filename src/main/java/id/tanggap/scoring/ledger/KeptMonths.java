package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.scoring.MonthNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working days of months. Those of a month that is over are kept when a board is first computed by them: a holiday
 * that is added afterwards changes no figure. Those of a month that runs come from the calendar.
 */
@Component
class KeptMonths {

    private final JdbcClient database;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock clock;

    KeptMonths(JdbcClient database, Calendars calendars, Agencies agencies, Clock clock) {
        this.database = database;
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The working days from the first to the second day, both included; keeps the months that are not kept yet. */
    Stream<LocalDate> workingDays(String instansi, LocalDate first, LocalDate last) {
        return workingDays(instansi, first, last, month -> keep(instansi, month));
    }

    /** As {@link #workingDays}, for those who only look: a month that is not kept is as the calendar has it now. */
    Stream<LocalDate> known(String instansi, LocalDate first, LocalDate last) {
        return workingDays(instansi, first, last, month -> drawn(instansi, month));
    }

    private Stream<LocalDate> workingDays(
            String instansi, LocalDate first, LocalDate last, Function<YearMonth, String> missing) {
        Map<YearMonth, String> kept = kept(instansi, YearMonth.from(first), YearMonth.from(last));
        YearMonth running = YearMonth.from(LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi)));
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .flatMap(month -> days(
                        month, month.isBefore(running) ? kept.computeIfAbsent(month, missing) : drawn(instansi, month)))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    private static Stream<LocalDate> days(YearMonth month, String days) {
        return IntStream.rangeClosed(1, days.length())
                .filter(day -> days.charAt(day - 1) == '1')
                .mapToObj(month::atDay);
    }

    private Map<YearMonth, String> kept(String instansi, YearMonth first, YearMonth last) {
        Map<YearMonth, String> kept = new HashMap<>();
        database.sql("select judged_month, days from scoring_month where instansi = ? and judged_month between ? and ?")
                .params(instansi, MonthNumber.of(first), MonthNumber.of(last))
                .query(row -> {
                    kept.put(MonthNumber.month(row.getInt("judged_month")), row.getString("days"));
                });
        return kept;
    }

    /** Two nodes may keep it at once: what the first one wrote holds, and an error spoils no transaction. */
    private String keep(String instansi, YearMonth month) {
        database.sql("insert into scoring_month (instansi, judged_month, days) values (?, ?, ?)"
                        + " on duplicate key update days = days")
                .params(instansi, MonthNumber.of(month), drawn(instansi, month))
                .update();
        return database.sql("select days from scoring_month where instansi = ? and judged_month = ?")
                .params(instansi, MonthNumber.of(month))
                .query(String.class)
                .single();
    }

    private String drawn(String instansi, YearMonth month) {
        WorkingCalendar calendar = calendars.of(instansi);
        return IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> calendar.isWorkingDay(month.atDay(day)) ? "1" : "0")
                .collect(Collectors.joining());
    }
}
