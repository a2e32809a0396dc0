package id.tanggap.workflow.task;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Shows in a task form what our tables hold, and takes what the form submits to the handler of the task. Nothing of
 * either is stored by the engine. See docs/decisions/0002-form-seam.md.
 */
public class FormSeam extends FormServiceImpl {

    private final Supplier<TaskDispatcher> dispatcher;

    public FormSeam(Supplier<TaskDispatcher> dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public VariableMap getTaskFormVariables(
            String taskId, Collection<String> formVariables, boolean deserializeObjectValues) {
        // The engine checks that the officer may read the task; its own variables are codes.
        VariableMap variables = super.getTaskFormVariables(taskId, formVariables, deserializeObjectValues);
        variables.putAll(commandExecutor.execute(new ReadFacts(taskId)));
        dispatcher.get().officerActed();
        return variables;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId) {
        return getTaskFormVariables(taskId, null, true);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        new CompleteByHandler(dispatcher.get(), taskId, properties, false).runOn(commandExecutor);
        dispatcher.get().officerActed();
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        VariableMap variables = new CompleteByHandler(dispatcher.get(), taskId, properties, true).runOn(commandExecutor);
        dispatcher.get().officerActed();
        return variables;
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, new HashMap<>(properties));
    }

    /** Runs in one command, so that task, subject and officer are read in one transaction. */
    private class ReadFacts implements Command<VariableMap> {

        private final String taskId;

        ReadFacts(String taskId) {
            this.taskId = taskId;
        }

        @Override
        public VariableMap execute(CommandContext context) {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return context.runWithoutAuthorization(() -> dispatcher.get().form(task, context.getAuthentication()));
        }
    }
}
