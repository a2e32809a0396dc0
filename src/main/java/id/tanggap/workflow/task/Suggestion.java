package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.SUGGESTED_UNIT;

import id.tanggap.complaint.Complaint;

/** The unit that {@code routing.dmn} suggests for a case; never the one that the report is about. */
final class Suggestion {

    private Suggestion() {}

    /** Code of the unit; null when there is none to suggest. */
    static String of(OpenTask task, Complaint complaint) {
        String suggested = (String) task.variable(SUGGESTED_UNIT);
        return suggested == null || suggested.equals(complaint.reportedUnit()) ? null : suggested;
    }
}
