package id.tanggap.workflow.delegate;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.Published;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What of a board runs side by side, as business keys. */
@Published("board")
public class Board {

    private final Evaluations evaluations;

    Board(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** One for each unit. */
    public List<String> units(DelegateExecution execution) {
        return evaluations.units(EvaluationKey.parse(execution.getProcessBusinessKey()));
    }

    /** One for each reward or sanction that is proposed. */
    public List<String> consequences(DelegateExecution execution) {
        return evaluations.consequences(EvaluationKey.parse(execution.getProcessBusinessKey()));
    }
}
