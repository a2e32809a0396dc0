package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.SUGGESTED_UNIT;

import id.tanggap.agency.Agency;
import id.tanggap.agency.Succession;
import id.tanggap.complaint.Complaint;
import org.springframework.stereotype.Component;

/**
 * The unit that {@code routing.dmn} suggests for a case, or who took over from it; never one that is retired, and never the one
 * that the report is about.
 */
@Component
class Suggestion {

    private final Succession succession;

    Suggestion(Succession succession) {
        this.succession = succession;
    }

    /** Code of the unit; null when there is none to suggest. */
    String of(OpenTask task, Complaint complaint) {
        return living((String) task.variable(SUGGESTED_UNIT), complaint);
    }

    /** Code of the unit that stands for this one now; null when there is none, or it must not have the case. */
    String living(String unit, Complaint complaint) {
        return succession
                .of(unit)
                .map(Agency::code)
                .filter(heir -> !heir.equals(complaint.reportedUnit()))
                .orElse(null);
    }
}
