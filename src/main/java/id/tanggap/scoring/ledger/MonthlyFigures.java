package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.index.Figures;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the ledger says of a unit's month. Only days that are over count, up to the end of the month, so a month that is
 * over gives the same figures whatever happens later; a correction alone changes them. Rule: docs/rules.md §7.
 */
@Component
class MonthlyFigures {

    /** One row for each day of disposition: open cases of one day have one age. */
    private static final String COHORT = "select c.disposed_on, count(*) as dispositions,"
            + " sum(case when c.days is null then 0 else 1 end) as followed_up, coalesce(sum(c.days), 0) as days,"
            + " sum(c.first_in_time) as first_in_time, sum(c.completed_in_time) as completed_in_time from ("
            + CohortSql.cases("") + ") c group by c.disposed_on";

    private static final String BEYOND_TWICE = "select count(*)" + CohortSql.BEYOND_TWICE;

    private static final String EVENTS =
            """
            select count(rating) as ratings, coalesce(sum(rating), 0) as rating_sum,
             coalesce(sum(case when kind = 'CLOSED' then 1 else 0 end), 0) as closed,
             coalesce(sum(case when kind = 'REOPENED' then 1 else 0 end), 0) as disputes_upheld,
             coalesce(sum(case when kind = 'RETURN_REFUSED' then 1 else 0 end), 0) as refused_returns,
             coalesce(sum(case when kind = 'IDENTITY_LEAK' then 1 else 0 end), 0) as identity_leaks,
             coalesce(sum(case when kind = 'SHAM_CLOSURE' then 1 else 0 end), 0) as sham_closures
            """
                    + CohortSql.EVENTS;

    private final JdbcClient database;
    private final KeptMonths months;
    private final ActiveDays activeDays;
    private final Agencies agencies;
    private final Clock clock;

    MonthlyFigures(JdbcClient database, KeptMonths months, ActiveDays activeDays, Agencies agencies, Clock clock) {
        this.database = database;
        this.months = months;
        this.activeDays = activeDays;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The figures of a unit's month; of a month that runs, up to yesterday.
     *
     * @throws id.tanggap.agency.UnknownAgency when there is no such unit
     */
    @Transactional
    public Figures of(String unit, YearMonth month) {
        String instansi = agencies.instansiOf(unit);
        LocalDate asOf = CohortSql.asOf(month, LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi)));
        List<OfOneDay> cohort =
                ask(COHORT, unit, month, asOf).query(OfOneDay.class).list();
        Events events = ask(EVENTS, unit, month, asOf).query(Events.class).single();
        int beyond = ask(BEYOND_TWICE, unit, month, asOf).query(Integer.class).single();
        List<LocalDate> days =
                months.workingDays(instansi, month.atDay(1), asOf).toList();
        Set<LocalDate> active = activeDays.of(unit, month.atDay(1), asOf);
        return new Figures(
                cohort.stream().mapToInt(OfOneDay::dispositions).sum(),
                cohort.stream().mapToInt(OfOneDay::followedUp).sum(),
                cohort.stream().mapToInt(OfOneDay::firstInTime).sum(),
                cohort.stream().mapToInt(OfOneDay::completedInTime).sum(),
                cohort.stream().mapToLong(OfOneDay::days).sum() + ages(instansi, cohort, asOf),
                events.ratings(),
                events.ratingSum(),
                events.closed(),
                events.disputesUpheld(),
                events.refusedReturns(),
                days.size(),
                (int) days.stream().filter(active::contains).count(),
                beyond,
                events.identityLeaks(),
                events.shamClosures());
    }

    /** Of all open cases; the working days are asked for once, from the oldest case on. */
    private long ages(String instansi, List<OfOneDay> cohort, LocalDate asOf) {
        List<OfOneDay> open = cohort.stream().filter(day -> day.open() > 0).toList();
        if (open.isEmpty()) {
            return 0;
        }
        LocalDate oldest = open.stream()
                .map(OfOneDay::disposedOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        List<LocalDate> since =
                months.workingDays(instansi, oldest.plusDays(1), asOf).toList();
        return open.stream().mapToLong(day -> day.open() * day.age(since)).sum();
    }

    private JdbcClient.StatementSpec ask(String sql, String unit, YearMonth month, LocalDate asOf) {
        return CohortSql.ask(database, sql, unit, month, asOf);
    }

    /** Dispositions of one day. */
    private record OfOneDay(
            LocalDate disposedOn, int dispositions, int followedUp, long days, int firstInTime, int completedInTime) {

        int open() {
            return dispositions - followedUp;
        }

        long age(List<LocalDate> workingDays) {
            return workingDays.stream().filter(day -> day.isAfter(disposedOn)).count();
        }
    }

    private record Events(
            int ratings,
            int ratingSum,
            int closed,
            int disputesUpheld,
            int refusedReturns,
            int identityLeaks,
            int shamClosures) {}
}
