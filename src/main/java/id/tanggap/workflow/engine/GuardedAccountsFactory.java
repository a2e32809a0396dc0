package id.tanggap.workflow.engine;

import id.tanggap.access.FirstPasswords;
import id.tanggap.access.StaffSessions;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Gives the engine, for each of its commands, {@link GuardedAccounts}. */
class GuardedAccountsFactory implements SessionFactory {

    private final StaffSessions sessions;
    private final FirstPasswords firstPasswords;

    GuardedAccountsFactory(StaffSessions sessions, FirstPasswords firstPasswords) {
        this.sessions = sessions;
        this.firstPasswords = firstPasswords;
    }

    @Override
    public Class<?> getSessionType() {
        return WritableIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return new GuardedAccounts(sessions, firstPasswords);
    }
}
