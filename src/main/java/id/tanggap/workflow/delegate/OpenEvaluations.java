package id.tanggap.workflow.delegate;

import id.tanggap.scoring.evaluation.Openings;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("openEvaluations")
class OpenEvaluations implements JavaDelegate {

    private final Openings openings;

    OpenEvaluations(Openings openings) {
        this.openings = openings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        openings.openDue();
    }
}
