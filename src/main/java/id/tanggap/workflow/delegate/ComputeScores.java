package id.tanggap.workflow.delegate;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("computeScores")
class ComputeScores implements JavaDelegate {

    private final Evaluations evaluations;

    ComputeScores(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.compute(EvaluationKey.parse(execution.getProcessBusinessKey()));
    }
}
