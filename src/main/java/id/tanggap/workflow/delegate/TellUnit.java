package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.INSTANSI;
import static id.tanggap.workflow.Process.Variable.UNIT;

import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.Evaluations;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("tellUnit")
class TellUnit implements JavaDelegate {

    private final Evaluations evaluations;

    TellUnit(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        UnitMonth month = UnitMonth.parse(execution.getProcessBusinessKey());
        execution.setVariable(UNIT, month.unit());
        execution.setVariable(INSTANSI, evaluations.keyOf(month).instansi());
    }
}
