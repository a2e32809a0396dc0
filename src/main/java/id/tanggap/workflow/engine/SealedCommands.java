package id.tanggap.workflow.engine;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractDeleteProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractModificationCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractRestartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetStateCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractSetVariableCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteJobCmd;
import org.camunda.bpm.engine.impl.cmd.DeployCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceAsyncCmd;
import org.camunda.bpm.engine.impl.cmd.ModifyProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.PatchExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobDuedateCmd;
import org.camunda.bpm.engine.impl.cmd.batch.DeleteProcessInstanceBatchCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Nobody takes a case its process, its timers or what its gateways read, by whatever door: neither engine REST nor
 * Cockpit, neither officer nor operator. The application itself, which nobody is logged in to, may. A case that lost its
 * process all the same is put back by the watch.
 */
class SealedCommands extends CommandInterceptor {

    private static final List<Class<?>> SEALED = List.of(
            AbstractDeleteProcessInstanceCmd.class,
            DeleteProcessInstanceBatchCmd.class,
            ModifyProcessInstanceCmd.class,
            ModifyProcessInstanceAsyncCmd.class,
            AbstractModificationCmd.class,
            AbstractRestartProcessInstanceCmd.class,
            AbstractSetStateCmd.class,
            AbstractSetVariableCmd.class,
            PatchExecutionVariablesCmd.class,
            SetExecutionVariablesCmd.class,
            RemoveExecutionVariablesCmd.class,
            DeployCmd.class,
            DeleteDeploymentCmd.class,
            AbstractDeleteProcessDefinitionCmd.class,
            DeleteJobCmd.class,
            SetJobDuedateCmd.class);

    private final ProcessEngineConfigurationImpl engine;

    SealedCommands(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (isSealed(command) && isDoneBySomebody()) {
            throw new AuthorizationException("Cases are moved by their tasks alone");
        }
        return next.execute(command);
    }

    private static boolean isSealed(Command<?> command) {
        return SEALED.stream().anyMatch(kind -> kind.isInstance(command));
    }

    /** Commands that another one runs are its own doing. */
    private boolean isDoneBySomebody() {
        return Context.getCommandContext() == null
                && engine.getIdentityService().getCurrentAuthentication() != null;
    }
}
