package id.tanggap.workflow.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.identity.WritableIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;

/** Gives the engine, for each of its commands, {@link GuardedAccounts}. */
class GuardedAccountsFactory implements SessionFactory {

    private final Supplier<GuardedAccounts> accounts;

    GuardedAccountsFactory(Supplier<GuardedAccounts> accounts) {
        this.accounts = accounts;
    }

    @Override
    public Class<?> getSessionType() {
        return WritableIdentityProvider.class;
    }

    @Override
    public Session openSession() {
        return accounts.get();
    }
}
