package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;
import static id.tanggap.workflow.Process.Variable.UNIT;

import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.Disposition;
import id.tanggap.workflow.contract.UserTask;
import java.util.Collections;
import java.util.Map;

@UserTask(
        id = "decideReturn",
        shows = CaseForm.class,
        decisions = {"uphold", "refuse"},
        fields = "unit",
        words = "reason")
class DecideReturn implements TaskHandler {

    private final Disposition disposition;
    private final CaseLog cases;
    private final Suggestion suggestion;

    DecideReturn(Disposition disposition, CaseLog cases, Suggestion suggestion) {
        this.disposition = disposition;
        this.cases = cases;
        this.suggestion = suggestion;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String reason = submitted.text("reason");
        return switch (submitted.decision()) {
            case "uphold" -> {
                Complaint moved = disposition.upholdReturn(
                        submitted.trackingNumber(), submitted.officer(), submitted.text("unit"), reason);
                yield Map.of(DECISION, "uphold", UNIT, moved.unit());
            }
            case "refuse" -> {
                disposition.refuseReturn(submitted.trackingNumber(), submitted.officer(), reason);
                yield Map.of(DECISION, "refuse");
            }
            default -> throw submitted.unknownDecision();
        };
    }

    @Override
    public Map<String, Object> firstValues(OpenTask task) {
        return Collections.singletonMap("unit", suggested(cases.read(task.trackingNumber())));
    }

    private String suggested(Complaint complaint) {
        return suggestion.living(complaint.returnTo(), complaint);
    }
}
