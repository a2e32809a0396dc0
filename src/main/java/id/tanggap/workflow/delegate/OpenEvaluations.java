package id.tanggap.workflow.delegate;

import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("openEvaluations")
class OpenEvaluations implements JavaDelegate {

    private final Evaluations evaluations;

    OpenEvaluations(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.openDue();
    }
}
