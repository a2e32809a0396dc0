package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.CLOSED;
import static id.tanggap.workflow.Process.Variable.OUTCOME;

import id.tanggap.complaint.handling.Closing;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("closeSilently")
class CloseSilently implements JavaDelegate {

    private final Closing closing;

    CloseSilently(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean closed = closing.closeInSilence(new TrackingNumber(execution.getProcessBusinessKey()));
        execution.setVariable(CLOSED, closed);
        if (closed) {
            execution.setVariable(OUTCOME, "closed");
        }
    }
}
