package id.tanggap.workflow.task;

import static id.tanggap.workflow.Process.Variable.DECISION;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ReviewEvaluation implements TaskHandler {

    private final Evaluations evaluations;

    ReviewEvaluation(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public String task() {
        return "reviewEvaluation";
    }

    @Override
    public String subject() {
        return BoardFacts.BOARD;
    }

    @Override
    public Map<String, Object> handle(Submission submitted) {
        String decision = submitted.decision();
        if (!decision.equals("announce") && !decision.equals("recompute")) {
            throw submitted.unknownDecision();
        }
        evaluations.review(EvaluationKey.parse(submitted.key()), submitted.officer(), submitted.text("note"));
        return Map.of(DECISION, decision);
    }
}
