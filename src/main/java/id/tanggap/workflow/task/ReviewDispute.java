package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;
import static id.tanggap.workflow.Process.Variable.OUTCOME;

import id.tanggap.complaint.handling.Closing;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "reviewDispute",
        shows = CaseForm.class,
        decisions = {"reopen", "uphold"},
        words = "reason")
class ReviewDispute implements TaskHandler {

    private final Closing closing;

    ReviewDispute(Closing closing) {
        this.closing = closing;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String reason = submitted.text("reason");
        return switch (submitted.decision()) {
            case "reopen" -> {
                closing.reopen(submitted.trackingNumber(), submitted.officer(), reason);
                yield Map.of(DECISION, "reopen", OUTCOME, "reopened");
            }
            case "uphold" -> {
                closing.upholdAnswer(submitted.trackingNumber(), submitted.officer(), reason);
                yield Map.of(DECISION, "uphold", OUTCOME, "closed");
            }
            default -> throw submitted.unknownDecision();
        };
    }
}
