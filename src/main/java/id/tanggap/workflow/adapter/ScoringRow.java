package id.tanggap.workflow.adapter;

import id.tanggap.scoring.index.Setting;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

/** A row of {@code scoring.dmn}, once the model rules have found it sound. */
public final class ScoringRow {

    private ScoringRow() {}

    /**
     * Reads what the table answered.
     *
     * @throws RuntimeException if a cell does not hold what its column is for
     */
    public static Setting read(Map<String, Object> row) {
        // The engine reads 0.15 as a double; its shortest decimal form is what the cell says.
        double value = ((Number) row.get("value")).doubleValue();
        return new Setting(
                BigDecimal.valueOf(value), YearMonth.parse((String) row.get("validFrom")), (String) row.get("basis"));
    }
}
