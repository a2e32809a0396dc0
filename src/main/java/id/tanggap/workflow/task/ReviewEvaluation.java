package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.contract.UserTask;
import java.util.Map;

@UserTask(
        id = "reviewEvaluation",
        shows = BoardForm.class,
        decisions = {"announce", "recompute"},
        words = "note")
class ReviewEvaluation implements TaskHandler {

    private final Evaluations evaluations;

    ReviewEvaluation(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String decision = submitted.decision();
        evaluations.review(EvaluationKey.parse(submitted.key()), submitted.officer(), submitted.text("note"));
        return Map.of(DECISION, decision);
    }
}
