package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.CLOCK_KIND;
import static id.tanggap.workflow.Process.Variable.ESCALATION;
import static id.tanggap.workflow.Process.Variable.RESPONDERS;
import static id.tanggap.workflow.Process.Variable.RUNG;

import id.tanggap.clock.ClockKind;
import id.tanggap.escalation.Climb;
import id.tanggap.escalation.Ladder;
import id.tanggap.escalation.Raise;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Published;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("raiseRung")
class RaiseRung implements JavaDelegate {

    private final Ladder ladder;

    RaiseRung(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var kind = ClockKind.valueOf((String) execution.getVariable(CLOCK_KIND));
        Climb climb = ladder.climb(new TrackingNumber(execution.getProcessBusinessKey()), kind);
        execution.setVariable(ESCALATION, climb.outcome().name().toLowerCase(Locale.ROOT));
        if (climb.outcome() != Raise.OVER) {
            execution.setVariable(RUNG, climb.rung());
            execution.setVariable(RESPONDERS, climb.told());
        }
    }
}
