package id.tanggap.scoring.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.Agencies;
import id.tanggap.scoring.MonthNumber;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.ledger.CountedMonth;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What is behind the figures of units' months, kept when a board is computed and when a fact is corrected; whoever looks
 * reads it here, and nobody folds the ledger to show a page. One document for each unit and month: it is read as a whole
 * and never searched. Decision: docs/decisions/0015-boards.md.
 */
@Service
public class KeptCases {

    private static final CountedMonth NOTHING = new CountedMonth(List.of(), List.of(), List.of());

    private final Agencies agencies;
    private final JdbcClient database;
    private final ObjectMapper json;

    KeptCases(Agencies agencies, JdbcClient database, ObjectMapper json) {
        this.agencies = agencies;
        this.database = database;
        this.json = json;
    }

    /** Replaces what was kept; the evaluation is locked. */
    void keep(Evaluation evaluation, String unit, CountedMonth counted) {
        database.sql("delete from evaluation_cases where evaluation = ? and unit = ?")
                .params(evaluation.id(), unit)
                .update();
        database.sql("insert into evaluation_cases (evaluation, unit, counted) values (?, ?, ?)")
                .params(evaluation.id(), unit, written(counted))
                .update();
    }

    /** Nothing before the month of the unit was computed. */
    public CountedMonth of(UnitMonth month) {
        return database.sql("select c.counted from evaluation_cases c join evaluation e on e.id = c.evaluation"
                        + " where e.instansi = ? and e.judged_month = ? and c.unit = ?")
                .params(agencies.instansiOf(month.unit()), MonthNumber.of(month.month()), month.unit())
                .query(String.class)
                .optional()
                .map(this::read)
                .orElse(NOTHING);
    }

    private String written(CountedMonth counted) {
        try {
            return json.writeValueAsString(counted);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CountedMonth read(String written) {
        try {
            return json.readValue(written, CountedMonth.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
