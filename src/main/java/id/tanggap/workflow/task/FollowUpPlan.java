package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "followUpPlan",
        shows = ConsequenceForm.class,
        decisions = {"kept", "notKept"},
        words = "note")
class FollowUpPlan implements TaskHandler {

    private final ConsequenceDecisions consequences;

    FollowUpPlan(ConsequenceDecisions consequences) {
        this.consequences = consequences;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String decision = submitted.decision();
        boolean kept = decision.equals("kept");
        consequences.judgePlan(
                ConsequenceKey.parse(submitted.key()), submitted.officer(), kept, submitted.text("note"));
        return Map.of(DECISION, decision);
    }
}
