package id.tanggap.scoring.evaluation;

import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.ScoringRules;
import org.springframework.stereotype.Component;

/** By which rules a month is judged. Rule: docs/rules.md §7. */
@Component
class EvaluationRules {

    private final ScoringPolicy policy;

    EvaluationRules(ScoringPolicy policy) {
        this.policy = policy;
    }

    /** Those of the first computation, whatever was decided since. */
    ScoringRules of(Evaluation evaluation) {
        return evaluation.rulesVersion() == null
                ? policy.rulesFor(evaluation.month())
                : policy.rulesFor(evaluation.month(), evaluation.rulesVersion());
    }
}
