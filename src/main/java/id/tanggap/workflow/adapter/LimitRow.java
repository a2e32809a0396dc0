package id.tanggap.workflow.adapter;

import id.tanggap.clock.DatedLimit;
import java.time.LocalDate;
import java.util.Map;

/** A row of {@code limits.dmn}, once the model rules have found it sound. */
public final class LimitRow {

    private LimitRow() {}

    /**
     * Reads what the table answered.
     *
     * @throws RuntimeException if a cell does not hold what its column is for
     */
    public static DatedLimit read(Map<String, Object> row) {
        return new DatedLimit(
                ((Number) row.get("workingDays")).intValue(), LocalDate.parse((String) row.get("validFrom")), (String)
                        row.get("basis"));
    }
}
