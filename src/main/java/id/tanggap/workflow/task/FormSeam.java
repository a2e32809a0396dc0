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
        VariableMap variables = commandExecutor.execute(new ReadForm(taskId, formVariables, deserializeObjectValues));
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
        VariableMap variables =
                new CompleteByHandler(dispatcher.get(), taskId, properties, true).runOn(commandExecutor);
        dispatcher.get().officerActed();
        return variables;
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        submitTaskForm(taskId, new HashMap<>(properties));
    }

    /** In one command, so that task, subject and officer are read once and in one transaction. */
    private class ReadForm implements Command<VariableMap> {

        private final String taskId;
        private final Collection<String> formVariables;
        private final boolean deserialize;

        ReadForm(String taskId, Collection<String> formVariables, boolean deserialize) {
            this.taskId = taskId;
            this.formVariables = formVariables;
            this.deserialize = deserialize;
        }

        @Override
        public VariableMap execute(CommandContext context) {
            // The engine checks that the officer may read the task; its own variables are codes.
            VariableMap variables = FormSeam.super.getTaskFormVariables(taskId, formVariables, deserialize);
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            variables.putAll(
                    context.runWithoutAuthorization(() -> dispatcher.get().form(task, context.getAuthentication())));
            return variables;
        }
    }
}
