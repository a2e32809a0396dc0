package id.tanggap.workflow.engine;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Nobody takes a case its process, its timers, its tasks or what its gateways read, nor moves it past its tasks, by
 * whatever door: neither engine REST nor Cockpit, neither officer nor operator. What is not among {@link OpenCommands} is
 * shut. The application itself, which nobody is logged in to, may do all of it. A case that lost its process all the same
 * is put back by the watch.
 */
class SealedCommands extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;

    SealedCommands(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isDoneBySomebody() && !OpenCommands.contain(command)) {
            throw new AuthorizationException("Cases are moved by their tasks alone");
        }
        return next.execute(command);
    }

    /** Commands that another one runs are its own doing. */
    private boolean isDoneBySomebody() {
        return Context.getCommandContext() == null
                && engine.getIdentityService().getCurrentAuthentication() != null;
    }
}
