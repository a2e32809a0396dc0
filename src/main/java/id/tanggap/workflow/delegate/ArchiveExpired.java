package id.tanggap.workflow.delegate;

import static id.tanggap.workflow.Process.Variable.EXPIRED;
import static id.tanggap.workflow.Process.Variable.OUTCOME;

import id.tanggap.complaint.handling.Verification;
import id.tanggap.key.TrackingNumber;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("archiveExpired")
class ArchiveExpired implements JavaDelegate {

    private final Verification verification;

    ArchiveExpired(Verification verification) {
        this.verification = verification;
    }

    @Override
    public void execute(DelegateExecution execution) {
        boolean expired = verification.archiveExpired(new TrackingNumber(execution.getProcessBusinessKey()));
        execution.setVariable(EXPIRED, expired);
        if (expired) {
            execution.setVariable(OUTCOME, "archived");
        }
    }
}
