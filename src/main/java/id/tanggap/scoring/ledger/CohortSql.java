package id.tanggap.scoring.ledger;

import id.tanggap.scoring.MonthNumber;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What counts in a unit's month, for those who count it and for those who show it case by case: both ask the same.
 * Rule: docs/rules.md §7.
 */
final class CohortSql {

    /** No later deadline of the same disposition was set until then. */
    static String latest(String fact) {
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

    /** The unit had the case before, missed its deadline then, and answers for that already. */
    private static final String BREACHED_BEFORE =
            """
            exists (select 1 from scoring_fact_in_force b where b.tracking_number = d.tracking_number
                and b.disposition < d.disposition and b.unit = d.unit and b.clock_kind = 'COMPLETION'
                and exists (select 1 from scoring_fact_in_force n where n.tracking_number = b.tracking_number
                    and n.disposition = b.disposition + 1 and n.kind = 'DISPOSED' and n.left_on > b.due_on) and
            """
                    + latest("b") + ")";

    /**
     * A breach counts once: a deadline that was set when it had passed repeats none of a month before, nor of a time
     * before when the unit had the case. If an answer of a month before turned out to be none, it was no breach there.
     */
    private static final String NEW =
            """
             and not (d.due_on < d.happened_on and d.act <> 'REOPENED' and exists (select 1 from scoring_fact_in_force p
                where p.tracking_number = d.tracking_number and p.disposition = d.disposition
                and p.clock_kind = 'COMPLETION' and p.happened_at <= d.happened_at and p.due_on < d.happened_on
                and p.judged_month < d.judged_month))
             and not (d.due_on < d.happened_on and d.act <> 'REOPENED' and
            """
                    + BREACHED_BEFORE + ")";

    private static final String NEWLY_TWICE =
            """
             and not (d.twice_on <= d.happened_on and exists (select 1 from scoring_fact_in_force p
                where p.tracking_number = d.tracking_number and p.disposition = d.disposition
                and p.happened_at <= d.happened_at and p.twice_on < :first))
             and not
            """
                    + BREACHED_BEFORE;

    /** A dispute of the answer was upheld since. */
    private static String reopened(String answer) {
        return """
            exists (select 1 from scoring_fact_in_force r
                where r.tracking_number = %1$s.tracking_number and r.disposition = %1$s.disposition
                and r.kind = 'REOPENED' and r.happened_on <= :asOf
                and (r.happened_at > %1$s.happened_at or (r.happened_at = %1$s.happened_at and r.id > %1$s.id)))
            """
                .formatted(answer);
    }

    /** The answer, unless a dispute was upheld since. */
    private static final String STANDING_ANSWER =
            """
             from scoring_fact_in_force a
                where a.tracking_number = d.tracking_number and a.disposition = d.disposition and a.kind = 'ANSWERED'
                and a.substantive = true and a.happened_on <= :asOf and not
            """
                    + reopened("a");

    private static String answeredBy(String day) {
        return "exists (select 1" + STANDING_ANSWER + " and a.happened_on <= d." + day + ")";
    }

    /** What the unit told in substance, also when it had the case before; no answer that was disputed with success. */
    private static final String FOLLOW_UP =
            """
             from scoring_fact_in_force f
                where f.tracking_number = d.tracking_number and f.disposition <= d.disposition and f.unit = d.unit
                and f.kind in ('FOLLOWED_UP', 'ANSWERED') and f.substantive = true and f.happened_on <= :asOf
                and not (f.kind = 'ANSWERED' and
            """
                    + reopened("f") + ")";

    private static final String FIRST_DEADLINE = " from scoring_fact_in_force e"
            + " where e.tracking_number = d.tracking_number and e.disposition = d.disposition"
            + " and e.clock_kind = 'FIRST_FOLLOW_UP' and " + latest("e");

    /** Cases beyond twice their limit, from their facts {@code d}. */
    static final String BEYOND_TWICE = " from scoring_fact_in_force d"
            + " where d.unit = :unit and d.twice_on >= :first and d.twice_on <= :asOf and " + latest("d") + STAYED
            + NEWLY_TWICE
            + " and not " + answeredBy("twice_on");

    /** Everything that is judged where it happened. */
    static final String EVENTS =
            " from scoring_fact_in_force where unit = :unit and judged_month = :month and happened_on <= :asOf";

    /** When the case was followed up in substance. */
    static final String FOLLOWED_UP_ON = "(select min(f.happened_on)" + FOLLOW_UP + ")";

    /** When the answer came that stands. */
    static final String ANSWERED_ON = "(select min(a.happened_on)" + STANDING_ANSWER + ")";

    /** By when the case was to be followed up. */
    static final String FIRST_DUE_ON = "(select max(e.due_on)" + FIRST_DEADLINE + ")";

    private CohortSql() {}

    /**
     * The cohort, a row for each case, from the facts {@code d} that set the deadlines.
     *
     * @param more columns, each with a comma before it
     */
    static String cases(String more) {
        return "select d.disposed_on, (select min(f.working_days)" + FOLLOW_UP + ") as days,"
                + " case when exists (select 1" + FOLLOW_UP + " and exists (select 1" + FIRST_DEADLINE
                + " and f.happened_on <= e.due_on)) then 1 else 0 end as first_in_time,"
                + " case when " + answeredBy("due_on") + " then 1 else 0 end as completed_in_time" + more
                + " from scoring_fact_in_force d where d.unit = :unit and d.judged_month = :month"
                + " and d.clock_kind = 'COMPLETION' and d.due_on <= :asOf and " + latest("d") + STAYED + NEW;
    }

    /** The last day of a month that counts: only days that are over do. */
    static LocalDate asOf(YearMonth month, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        return month.atEndOfMonth().isBefore(yesterday) ? month.atEndOfMonth() : yesterday;
    }

    static JdbcClient.StatementSpec ask(JdbcClient database, String sql, String unit, YearMonth month, LocalDate asOf) {
        return database.sql(sql)
                .param("unit", unit)
                .param("asOf", asOf)
                .param("first", month.atDay(1))
                .param("month", MonthNumber.of(month));
    }
}
