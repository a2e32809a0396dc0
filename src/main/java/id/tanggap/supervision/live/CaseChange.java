package id.tanggap.supervision.live;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.tanggap.supervision.Scope;

/**
 * A case has changed; how it stands now is to be looked up. Codes only.
 *
 * @param entry id of what was written last to its conversation: later changes have higher ones
 * @param unit null where no unit has it
 */
public record CaseChange(
        @JsonIgnore long entry,
        String trackingNumber,
        String instansi,
        String unit,
        @JsonIgnore String reportedUnit,
        String status,
        int rung) {

    /** Whether somebody who sees so far is told. */
    boolean isFor(Scope scope) {
        return scope.has(instansi, unit)
                && (reportedUnit == null || !scope.accused().contains(reportedUnit));
    }
}
