package id.tanggap.scoring.ledger;

import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The cases and events behind every figure of a unit's month; what was corrected after a board was stored is in them
 * already. Rule: docs/rules.md §7.
 */
@Service
public class CountedCases {

    private static final String CORRECTIONS =
            """
            select c.id, c.corrects, c.tracking_number, c.counts, c.actor, c.reason, c.recorded_at
            from scoring_fact c join scoring_fact f on f.id = c.corrects
            where (c.unit = :unit or f.unit = :unit) and c.tracking_number in
             (select m.tracking_number from scoring_fact m where m.unit = :unit and m.judged_month = :month)
            order by c.recorded_at, c.id
            """;

    private final Cohorts cohorts;
    private final JdbcClient database;

    CountedCases(Cohorts cohorts, JdbcClient database) {
        this.cohorts = cohorts;
        this.database = database;
    }

    /**
     * What is behind the figures of the month, as the ledger says now.
     *
     * @throws id.tanggap.agency.UnknownAgency when there is no such unit
     */
    @Transactional
    public CountedMonth of(UnitMonth month) {
        return CountedMonth.of(cohorts.of(month));
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
                        new TrackingNumber(row.getString("tracking_number")),
                        !row.getBoolean("counts"),
                        row.getString("actor"),
                        row.getString("reason"),
                        row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
