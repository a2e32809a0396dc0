package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.UnitFigures;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the ledger what the units of an instansi are judged by. Rule: docs/rules.md §7. */
@Component
public class Judgement {

    /** A year, for the peer group. */
    private static final int MONTHS_OF_VOLUME = 12;

    /** Month by month: MySQL reads the index by their numbers, but a range of them it would take from all history. */
    private static final String VOLUME =
            """
            select count(*) from scoring_fact_in_force
            where unit = :unit and kind = 'DISPOSED' and judged_month in (:months)
            """;

    private final Cohorts cohorts;
    private final MonthlyFigures figures;
    private final Agencies agencies;
    private final JdbcClient database;

    Judgement(Cohorts cohorts, MonthlyFigures figures, Agencies agencies, JdbcClient database) {
        this.cohorts = cohorts;
        this.figures = figures;
        this.agencies = agencies;
        this.database = database;
    }

    /** Whether any unit of the instansi has a fact that is judged in this month. */
    public boolean hasFacts(String instansi, YearMonth month) {
        List<String> units =
                agencies.unitsOf(instansi).stream().map(Agency::code).toList();
        return !units.isEmpty()
                && database.sql(
                                "select exists(select 1 from scoring_fact where unit in (:units) and judged_month = :month)")
                        .param("units", units)
                        .param("month", MonthNumber.of(month))
                        .query(Boolean.class)
                        .single();
    }

    /** Every active unit with its figures of the month and what is behind them. */
    public List<JudgedUnit> of(String instansi, YearMonth month) {
        return agencies.unitsOf(instansi).stream()
                .map(unit -> judged(new UnitMonth(month, unit.code())))
                .toList();
    }

    private JudgedUnit judged(UnitMonth of) {
        Cohort cohort = cohorts.of(of);
        var unit = new UnitFigures(of.unit(), volume(of.unit(), of.month()), figures.of(of, cohort));
        return new JudgedUnit(unit, CountedMonth.of(cohort));
    }

    private int volume(String unit, YearMonth month) {
        return database.sql(VOLUME)
                .param("unit", unit)
                .param(
                        "months",
                        IntStream.range(0, MONTHS_OF_VOLUME)
                                .mapToObj(back -> MonthNumber.of(month.minusMonths(back)))
                                .toList())
                .query(Integer.class)
                .single();
    }
}
