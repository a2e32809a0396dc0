package id.tanggap.workflow.delegate;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("announceScores")
class AnnounceScores implements JavaDelegate {

    private final Evaluations evaluations;

    AnnounceScores(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        evaluations.announce(EvaluationKey.parse(execution.getProcessBusinessKey()));
    }
}
