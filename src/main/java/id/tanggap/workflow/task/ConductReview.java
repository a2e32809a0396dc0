package id.tanggap.workflow.task;

import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(id = "conductReview", shows = ConsequenceForm.class, words = "report")
class ConductReview implements TaskHandler {

    private final ConsequenceDecisions decisions;

    ConductReview(ConsequenceDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        decisions.report(ConsequenceKey.parse(submitted.key()), submitted.officer(), submitted.text("report"));
        return Map.of();
    }
}
