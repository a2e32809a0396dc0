package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.CONSEQUENCE;
import static id.tanggap.workflow.Process.Variable.INSTANSI;
import static id.tanggap.workflow.Process.Variable.RESPONDERS;
import static id.tanggap.workflow.Process.Variable.UNIT;

import id.tanggap.agency.Membership;
import id.tanggap.scoring.evaluation.ConsequenceDecisions;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("prepareSigning")
class PrepareSigning implements JavaDelegate {

    private final ConsequenceDecisions decisions;

    PrepareSigning(ConsequenceDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ConsequenceKey key = ConsequenceKey.parse(execution.getProcessBusinessKey());
        String instansi = decisions.evaluationOf(key).instansi();
        execution.setVariable(UNIT, key.unit());
        execution.setVariable(INSTANSI, instansi);
        execution.setVariable(CONSEQUENCE, key.kind().name());
        execution.setVariable(RESPONDERS, new Membership(key.kind().signer(), instansi).group());
    }
}
