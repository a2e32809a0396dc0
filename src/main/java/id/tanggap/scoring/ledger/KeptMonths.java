package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.scoring.MonthNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The working days of months. Those of a month that is over are kept when they are first asked for: a holiday that is
 * added afterwards changes no figure. Those of a month that runs come from the calendar.
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

    /** How many working days lie after the first and up to the second day; 0 when there are none between. */
    int between(String instansi, LocalDate startExclusive, LocalDate endInclusive) {
        return Math.toIntExact(
                workingDays(instansi, startExclusive.plusDays(1), endInclusive).count());
    }

    /** The working days from the first to the second day, both included. */
    Stream<LocalDate> workingDays(String instansi, LocalDate first, LocalDate last) {
        return Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .flatMap(month -> ofMonth(instansi, month))
                .filter(day -> !day.isBefore(first) && !day.isAfter(last));
    }

    private Stream<LocalDate> ofMonth(String instansi, YearMonth month) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi));
        String days = month.isBefore(YearMonth.from(today)) ? kept(instansi, month) : drawn(instansi, month);
        return IntStream.rangeClosed(1, days.length())
                .filter(day -> days.charAt(day - 1) == '1')
                .mapToObj(month::atDay);
    }

    private String kept(String instansi, YearMonth month) {
        return database.sql("select days from scoring_month where instansi = ? and judged_month = ?")
                .params(instansi, MonthNumber.of(month))
                .query(String.class)
                .optional()
                .orElseGet(() -> keep(instansi, month));
    }

    /** Two nodes may keep it at once: what the first one wrote holds, and an error spoils no transaction. */
    private String keep(String instansi, YearMonth month) {
        database.sql("insert ignore into scoring_month (instansi, judged_month, days) values (?, ?, ?)")
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
