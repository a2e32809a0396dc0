package id.tanggap.workflow.delegate;

import id.tanggap.escalation.Presence;
import id.tanggap.workflow.Published;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

@Published("checkPresence")
class CheckPresence implements JavaDelegate {

    private final Presence presence;

    CheckPresence(Presence presence) {
        this.presence = presence;
    }

    @Override
    public void execute(DelegateExecution execution) {
        presence.look();
    }
}
