package id.tanggap.workflow.delegate;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("finaliseScores")
class FinaliseScores implements JavaDelegate {

    private final Evaluations evaluations;

    FinaliseScores(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.finalise(EvaluationKey.parse(execution.getProcessBusinessKey()));
    }
}
