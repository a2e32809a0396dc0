package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.UNIT;

import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.Disposition;
import id.tanggap.workflow.contract.UserTask;
import java.util.Collections;
import java.util.Map;

@UserTask(id = "disposeComplaint", shows = CaseForm.class, fields = "unit", words = "note")
class DisposeComplaint implements TaskHandler {

    private final Disposition disposition;
    private final CaseLog cases;
    private final Suggestion suggestion;

    DisposeComplaint(Disposition disposition, CaseLog cases, Suggestion suggestion) {
        this.disposition = disposition;
        this.cases = cases;
        this.suggestion = suggestion;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String unit = submitted.text("unit");
        disposition.dispose(submitted.trackingNumber(), submitted.officer(), unit, submitted.text("note"));
        return Map.of(UNIT, unit);
    }

    @Override
    public Map<String, Object> firstValues(OpenTask task) {
        return Collections.singletonMap("unit", suggestion.of(task, cases.read(task.trackingNumber())));
    }
}
