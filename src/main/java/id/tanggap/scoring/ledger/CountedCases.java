package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.MonthNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases and events behind every figure of a unit's month. Counting them gives the figures, for both ask the same of
 * the ledger; what was corrected after a board was stored is in them already. Rule: docs/rules.md §7.
 */
@Service
public class CountedCases {

    private static final String CASES = CohortSql.cases(", d.id as fact, d.tracking_number, d.due_on, "
                    + CohortSql.FIRST_DUE_ON + " as first_due_on, " + CohortSql.FOLLOWED_UP_ON + " as followed_up_on, "
                    + CohortSql.ANSWERED_ON + " as answered_on")
            + " order by d.due_on, d.disposed_on, d.tracking_number, d.disposition";

    private static final String BEYOND_TWICE = "select d.id as fact, d.tracking_number, d.twice_on, d.reason"
            + CohortSql.BEYOND_TWICE + " order by d.twice_on, d.tracking_number, d.disposition";

    private static final String EVENTS = "select id as fact, kind, tracking_number, happened_on, rating, reason"
            + CohortSql.EVENTS + " and (rating is not null or kind in"
            + " ('CLOSED', 'REOPENED', 'RETURN_REFUSED', 'IDENTITY_LEAK', 'SHAM_CLOSURE'))"
            + " order by happened_on, happened_at, id";

    private static final String CORRECTIONS =
            """
            select c.id, c.corrects, c.tracking_number, c.counts, c.actor, c.reason, c.recorded_at
            from scoring_fact c join scoring_fact f on f.id = c.corrects
            where (c.unit = :unit or f.unit = :unit) and c.tracking_number in
             (select m.tracking_number from scoring_fact m where m.unit = :unit and m.judged_month = :month)
            order by c.recorded_at, c.id
            """;

    private final JdbcClient database;
    private final KeptMonths months;
    private final Agencies agencies;
    private final Clock clock;

    CountedCases(JdbcClient database, KeptMonths months, Agencies agencies, Clock clock) {
        this.database = database;
        this.months = months;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * The cases by which the month is judged, by deadline; of a month that runs, those due up to yesterday.
     *
     * @throws id.tanggap.agency.UnknownAgency when there is no such unit
     */
    @Transactional
    public List<CohortCase> cohort(String unit, YearMonth month) {
        String instansi = agencies.instansiOf(unit);
        LocalDate asOf = asOf(instansi, month);
        return ask(CASES, unit, month, asOf).query(Row.class).list().stream()
                .map(row ->
                        row.counted(row.days() == null ? months.between(instansi, row.disposedOn(), asOf) : row.days()))
                .toList();
    }

    /**
     * What else counts in the month, oldest first; cases beyond twice their limit come last.
     *
     * @throws id.tanggap.agency.UnknownAgency when there is no such unit
     */
    @Transactional(readOnly = true)
    public List<CountedEvent> events(String unit, YearMonth month) {
        LocalDate asOf = asOf(agencies.instansiOf(unit), month);
        Stream<CountedEvent> happened = ask(EVENTS, unit, month, asOf)
                .query((row, number) -> new CountedEvent(
                        row.getLong("fact"),
                        Counted.of(FactKind.valueOf(row.getString("kind"))),
                        row.getString("tracking_number"),
                        row.getObject("happened_on", LocalDate.class),
                        row.getObject("rating", Integer.class),
                        row.getString("reason")))
                .list()
                .stream();
        Stream<CountedEvent> beyond = ask(BEYOND_TWICE, unit, month, asOf)
                .query((row, number) -> new CountedEvent(
                        row.getLong("fact"),
                        Counted.BEYOND_TWICE_THE_LIMIT,
                        row.getString("tracking_number"),
                        row.getObject("twice_on", LocalDate.class),
                        null,
                        row.getString("reason")))
                .list()
                .stream();
        return Stream.concat(happened, beyond).toList();
    }

    /** Corrections of cases that the month is about, oldest first; some may have come after its board was final. */
    @Transactional(readOnly = true)
    public List<Correction> corrections(String unit, YearMonth month) {
        return database.sql(CORRECTIONS)
                .param("unit", unit)
                .param("month", MonthNumber.of(month))
                .query((row, number) -> new Correction(
                        row.getLong("id"),
                        row.getLong("corrects"),
                        row.getString("tracking_number"),
                        !row.getBoolean("counts"),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }

    private LocalDate asOf(String instansi, YearMonth month) {
        return CohortSql.asOf(month, LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi)));
    }

    private JdbcClient.StatementSpec ask(String sql, String unit, YearMonth month, LocalDate asOf) {
        return CohortSql.ask(database, sql, unit, month, asOf);
    }

    /** @param days null while the case is open */
    private record Row(
            long fact,
            String trackingNumber,
            LocalDate disposedOn,
            LocalDate dueOn,
            LocalDate firstDueOn,
            LocalDate followedUpOn,
            LocalDate answeredOn,
            Integer days,
            boolean firstInTime,
            boolean completedInTime) {

        CohortCase counted(int age) {
            return new CohortCase(
                    fact,
                    trackingNumber,
                    disposedOn,
                    dueOn,
                    firstDueOn,
                    followedUpOn,
                    answeredOn,
                    age,
                    days != null,
                    firstInTime,
                    completedInTime);
        }
    }
}
