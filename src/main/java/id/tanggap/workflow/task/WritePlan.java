package id.tanggap.workflow.task;

import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(id = "writePlan", shows = ConsequenceForm.class, words = "plan")
class WritePlan implements TaskHandler {

    private final ConsequenceDecisions decisions;

    WritePlan(ConsequenceDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        decisions.plan(ConsequenceKey.parse(submitted.key()), submitted.officer(), submitted.text("plan"));
        return Map.of();
    }
}
