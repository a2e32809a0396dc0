package id.tanggap.scoring;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.OfficerActivity;
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

    /** No later deadline of the same disposition was set until then. */
    private static String latest(String fact) {
        return """
             %1$s.happened_on <= :asOf and %1$s.kind in ('DISPOSED', 'DEADLINE')
             and not exists (select 1 from scoring_fact_in_force l
                where l.tracking_number = %1$s.tracking_number and l.disposition = %1$s.disposition
                and l.kind in ('DISPOSED', 'DEADLINE') and l.clock_kind = %1$s.clock_kind and l.happened_on <= :asOf
                and (l.happened_at > %1$s.happened_at or (l.happened_at = %1$s.happened_at and l.id > %1$s.id)))
            """
                .formatted(fact);
    }

    /** The unit had the case at the deadline: no other had got it and no reporter had taken it back by then. */
    private static final String STAYED =
            """
             and not exists (select 1 from scoring_fact_in_force n
                where n.tracking_number = d.tracking_number and n.disposition = d.disposition + 1
                and n.kind = 'DISPOSED' and n.happened_on <= :asOf and n.left_on <= d.due_on)
             and not exists (select 1 from scoring_fact_in_force w
                where w.tracking_number = d.tracking_number and w.disposition = d.disposition
                and w.kind = 'WITHDRAWN' and w.happened_on <= :asOf and w.happened_on <= d.due_on)
            """;

    /** A breach counts once: a deadline that was set when it had passed repeats none of a month before. */
    private static final String NEW =
            """
             and not (d.due_on < d.happened_on and exists (select 1 from scoring_fact_in_force p
                where p.tracking_number = d.tracking_number and p.disposition = d.disposition
                and p.clock_kind = 'COMPLETION' and p.happened_at <= d.happened_at and p.due_on < d.happened_on
                and p.judged_month < d.judged_month))
            """;

    private static final String NEWLY_TWICE =
            """
             and not (d.twice_on <= d.happened_on and exists (select 1 from scoring_fact_in_force p
                where p.tracking_number = d.tracking_number and p.disposition = d.disposition
                and p.happened_at <= d.happened_at and p.twice_on < :first))
            """;

    private static String answeredBy(String day) {
        return """
            exists (select 1 from scoring_fact_in_force a
                where a.tracking_number = d.tracking_number and a.disposition = d.disposition and a.kind = 'ANSWERED'
                and a.substantive = true and a.happened_on <= :asOf and a.happened_on <= d.%s
                and not exists (select 1 from scoring_fact_in_force r
                    where r.tracking_number = a.tracking_number and r.disposition = a.disposition
                    and r.kind = 'REOPENED' and r.happened_on <= :asOf
                    and (r.happened_at > a.happened_at or (r.happened_at = a.happened_at and r.id > a.id))))
            """
                .formatted(day);
    }

    private static final String FOLLOW_UP =
            """
             from scoring_fact_in_force f
                where f.tracking_number = d.tracking_number and f.disposition = d.disposition
                and f.kind in ('FOLLOWED_UP', 'ANSWERED') and f.substantive = true and f.happened_on <= :asOf
            """;

    /** One row for each day of disposition: open cases of one day have one age. */
    private static final String COHORT = "select c.disposed_on, count(*) as dispositions,"
            + " sum(case when c.days is null then 0 else 1 end) as followed_up, coalesce(sum(c.days), 0) as days,"
            + " sum(c.first_in_time) as first_in_time, sum(c.completed_in_time) as completed_in_time from ("
            + "select d.disposed_on, (select min(f.working_days)" + FOLLOW_UP + ") as days,"
            + " case when exists (select 1" + FOLLOW_UP
            + " and exists (select 1 from scoring_fact_in_force e where e.tracking_number = d.tracking_number"
            + " and e.disposition = d.disposition and e.clock_kind = 'FIRST_FOLLOW_UP'"
            + " and f.happened_on <= e.due_on and " + latest("e") + ")) then 1 else 0 end as first_in_time,"
            + " case when " + answeredBy("due_on") + " then 1 else 0 end as completed_in_time"
            + " from scoring_fact_in_force d where d.unit = :unit and d.judged_month = :month"
            + " and d.clock_kind = 'COMPLETION' and d.due_on <= :asOf and " + latest("d") + STAYED + NEW
            + ") c group by c.disposed_on";

    private static final String BEYOND_TWICE = "select count(*) from scoring_fact_in_force d"
            + " where d.unit = :unit and d.twice_on >= :first and d.twice_on <= :asOf and " + latest("d") + STAYED
            + NEWLY_TWICE
            + " and not " + answeredBy("twice_on");

    private static final String EVENTS =
            """
            select count(rating) as ratings, coalesce(sum(rating), 0) as rating_sum,
             coalesce(sum(case when kind = 'CLOSED' then 1 else 0 end), 0) as closed,
             coalesce(sum(case when kind = 'REOPENED' then 1 else 0 end), 0) as disputes_upheld,
             coalesce(sum(case when kind = 'RETURN_REFUSED' then 1 else 0 end), 0) as refused_returns,
             coalesce(sum(case when kind = 'IDENTITY_LEAK' then 1 else 0 end), 0) as identity_leaks,
             coalesce(sum(case when kind = 'SHAM_CLOSURE' then 1 else 0 end), 0) as sham_closures
            from scoring_fact_in_force where unit = :unit and judged_month = :month and happened_on <= :asOf
            """;

    private final JdbcClient database;
    private final KeptMonths months;
    private final OfficerActivity activity;
    private final Agencies agencies;
    private final Clock clock;

    MonthlyFigures(JdbcClient database, KeptMonths months, OfficerActivity activity, Agencies agencies, Clock clock) {
        this.database = database;
        this.months = months;
        this.activity = activity;
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
        LocalDate yesterday =
                LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi)).minusDays(1);
        LocalDate asOf = month.atEndOfMonth().isBefore(yesterday) ? month.atEndOfMonth() : yesterday;
        List<OfOneDay> cohort =
                ask(COHORT, unit, month, asOf).query(OfOneDay.class).list();
        Events events = ask(EVENTS, unit, month, asOf).query(Events.class).single();
        int beyond = ask(BEYOND_TWICE, unit, month, asOf).query(Integer.class).single();
        List<LocalDate> days =
                months.workingDays(instansi, month.atDay(1), asOf).toList();
        Set<LocalDate> active = activity.daysOf(unit, month.atDay(1), asOf);
        return new Figures(
                cohort.stream().mapToInt(OfOneDay::dispositions).sum(),
                cohort.stream().mapToInt(OfOneDay::followedUp).sum(),
                cohort.stream().mapToInt(OfOneDay::firstInTime).sum(),
                cohort.stream().mapToInt(OfOneDay::completedInTime).sum(),
                cohort.stream()
                        .mapToLong(day -> day.days() + age(instansi, day, asOf))
                        .sum(),
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

    private long age(String instansi, OfOneDay day, LocalDate asOf) {
        int open = day.dispositions() - day.followedUp();
        return open == 0 ? 0 : (long) open * months.between(instansi, day.disposedOn(), asOf);
    }

    private JdbcClient.StatementSpec ask(String sql, String unit, YearMonth month, LocalDate asOf) {
        return database.sql(sql)
                .param("unit", unit)
                .param("asOf", asOf)
                .param("first", month.atDay(1))
                .param("month", Fact.month(month));
    }

    /** Dispositions of one day. */
    private record OfOneDay(
            LocalDate disposedOn, int dispositions, int followedUp, long days, int firstInTime, int completedInTime) {}

    private record Events(
            int ratings,
            int ratingSum,
            int closed,
            int disputesUpheld,
            int refusedReturns,
            int identityLeaks,
            int shamClosures) {}
}
