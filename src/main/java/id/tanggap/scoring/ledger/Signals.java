package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.MonthNumber;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What looks like gaming in a month. It costs no points by itself: the Inspektorat judges it. Rule: docs/rules.md §7. */
@Service
@Transactional(readOnly = true)
public class Signals {

    private static final int MANY_ON_ONE_DAY = 10;

    private static final String COUNTS =
            """
            select coalesce(sum(case when substantive = false and kind in ('FOLLOWED_UP', 'ANSWERED') then 1 else 0 end), 0)
             as templates,
             coalesce(sum(case when kind = 'RETURN_REFUSED' then 1 else 0 end), 0) as refused_returns,
             coalesce(sum(case when kind = 'REOPENED' then 1 else 0 end), 0) as reopened,
             coalesce(sum(case when kind = 'CLOSED' and act = 'ANSWER_UPHELD' then 1 else 0 end), 0) as turned_down,
             coalesce(sum(case when kind = 'ANSWERED' then 1 else 0 end), 0) as answers
            from scoring_fact_in_force where unit = :unit and judged_month = :month
            """;

    /** Facts that do not count: the unit was not given the time. */
    private static final String LATE_CLASSES =
            "select count(distinct tracking_number) from scoring_fact where unit = :unit and judged_month = :month"
                    + " and kind = 'DEADLINE' and act = '" + MovedDeadline.LATE_CLASS + "'";

    private static final String BUSIEST_DAY =
            """
            select coalesce(max(c.answers), 0) from (select count(*) as answers from scoring_fact_in_force
                where unit = :unit and judged_month = :month and kind = 'ANSWERED' group by happened_on) c
            """;

    private final Agencies agencies;
    private final JdbcClient database;

    Signals(Agencies agencies, JdbcClient database) {
        this.agencies = agencies;
        this.database = database;
    }

    /** By unit; nothing for a unit about which nothing is odd. */
    public List<Signal> of(EvaluationKey key) {
        return agencies.unitsOf(key.instansi()).stream()
                .map(Agency::code)
                .flatMap(unit -> of(unit, MonthNumber.of(key.month())))
                .filter(signal -> signal.count() > 0)
                .toList();
    }

    private Stream<Signal> of(String unit, int month) {
        Counts counts = ask(COUNTS, unit, month).query(Counts.class).single();
        int busiest = ask(BUSIEST_DAY, unit, month).query(Integer.class).single();
        int late = ask(LATE_CLASSES, unit, month).query(Integer.class).single();
        boolean odd = busiest >= MANY_ON_ONE_DAY && 2 * busiest > counts.answers();
        return Stream.of(
                new Signal(unit, Signal.Kind.TEMPLATES, counts.templates()),
                new Signal(unit, Signal.Kind.REFUSED_RETURNS, counts.refusedReturns()),
                new Signal(unit, Signal.Kind.REOPENED, counts.reopened()),
                new Signal(unit, Signal.Kind.DISPUTES_TURNED_DOWN, counts.turnedDown()),
                new Signal(unit, Signal.Kind.BUSIEST_DAY, odd ? busiest : 0),
                new Signal(unit, Signal.Kind.LATE_RECLASSIFICATIONS, late));
    }

    private JdbcClient.StatementSpec ask(String sql, String unit, int month) {
        return database.sql(sql).param("unit", unit).param("month", month);
    }

    private record Counts(int templates, int refusedReturns, int reopened, int turnedDown, int answers) {}
}
