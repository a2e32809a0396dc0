package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;
import static id.tanggap.workflow.Process.Variable.OUTCOME;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.handling.FollowUp;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "followUp",
        shows = CaseForm.class,
        decisions = {"progress", "complete", "return", "extend"},
        fields = {"returnTo", "extraDays"},
        words = {"answer", "reason"})
class FollowUpComplaint implements TaskHandler {

    private final FollowUp followUp;

    FollowUpComplaint(FollowUp followUp) {
        this.followUp = followUp;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        TrackingNumber number = submitted.trackingNumber();
        Officer officer = submitted.officer();
        String reason = submitted.text("reason");
        return switch (submitted.decision()) {
            case "progress" -> {
                followUp.progress(number, officer, submitted.text("answer"));
                yield Map.of(DECISION, "progress");
            }
            case "complete" -> {
                followUp.answer(number, officer, submitted.text("answer"));
                yield Map.of(DECISION, "complete", OUTCOME, "completed");
            }
            case "return" -> {
                followUp.returnCase(number, officer, submitted.text("returnTo"), reason);
                yield Map.of(DECISION, "return", OUTCOME, "returned");
            }
            case "extend" -> {
                followUp.extend(number, officer, submitted.number("extraDays"), reason);
                yield Map.of(DECISION, "extend");
            }
            default -> throw submitted.unknownDecision();
        };
    }
}
