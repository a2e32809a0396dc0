package id.tanggap.workflow.delegate;

import id.tanggap.clock.ClockKind;
import id.tanggap.escalation.Ladder;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("remindHolder")
class RemindHolder implements JavaDelegate {

    private final Ladder ladder;

    RemindHolder(Ladder ladder) {
        this.ladder = ladder;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ladder.remind(new TrackingNumber(execution.getProcessBusinessKey()), ClockKind.COMPLETION);
    }
}
