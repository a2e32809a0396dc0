package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.CLOCK_KIND;
import static id.tanggap.workflow.Process.Variable.HAS_RUNG;
import static id.tanggap.workflow.Process.Variable.RESPONDERS;
import static id.tanggap.workflow.Process.Variable.RUNG;

import id.tanggap.clock.ClockKind;
import id.tanggap.escalation.Ladder;
import id.tanggap.escalation.Rung;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Published;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("nextRung")
class NextRung implements JavaDelegate {

    private final Ladder ladder;

    NextRung(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TrackingNumber number = new TrackingNumber(execution.getProcessBusinessKey());
        var kind = ClockKind.valueOf((String) execution.getVariable(CLOCK_KIND));
        Optional<Rung> next = ladder.next(number, kind);
        execution.setVariable(HAS_RUNG, next.isPresent());
        next.ifPresent(rung -> {
            execution.setVariable(RUNG, rung.number());
            execution.setVariable(RESPONDERS, ladder.told(number, rung));
        });
    }
}
