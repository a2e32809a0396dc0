package id.tanggap.workflow.task;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Completes a user task through its handler. What was submitted never becomes a variable, so none of it can reach an
 * engine table; the handler says which codes the gateways need.
 */
class CompleteByHandler extends CompleteTaskCmd {

    private static final long serialVersionUID = 1L;

    private final transient TaskDispatcher dispatcher;
    private final transient Map<String, Object> fields;

    CompleteByHandler(TaskDispatcher dispatcher, String taskId, Map<String, Object> fields, boolean returnVariables) {
        super(taskId, null, returnVariables, false);
        this.dispatcher = dispatcher;
        this.fields = fields == null ? Map.of() : plain(fields);
    }

    /** Values without their types; what came as an object stays the text that it came as, for it is never made one. */
    private static Map<String, Object> plain(Map<String, Object> fields) {
        Map<String, Object> plain = new HashMap<>();
        for (String name : fields.keySet()) {
            boolean unread = fields instanceof VariableMap typed
                    && typed.getValueTyped(name) instanceof ObjectValue object
                    && !object.isDeserialized();
            plain.put(
                    name,
                    unread
                            ? ((VariableMap) fields)
                                    .<ObjectValue>getValueTyped(name)
                                    .getValueSerialized()
                            : fields.get(name));
        }
        return plain;
    }

    /**
     * Runs it.
     *
     * @throws FormFieldValidationException with a message for the officer, also when its subject was changed meanwhile
     */
    VariableMap runOn(CommandExecutor engine) {
        try {
            return engine.execute(this);
        } catch (OptimisticLockingException | ConcurrencyFailureException e) {
            throw dispatcher.subjectHasMoved();
        }
    }

    @Override
    public VariableMap execute(CommandContext context) {
        if (context.getTaskManager().findTaskById(taskId) == null) {
            throw dispatcher.taskIsGone();
        }
        return super.execute(context);
    }

    /** Permissions go with the task: whoever has none may only have come too late. */
    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext context) {
        try {
            super.checkCompleteTask(task, context);
        } catch (AuthorizationException refused) {
            context.runWithoutAuthorization(() -> {
                requireStillOpen(context);
                return null;
            });
            throw refused;
        }
    }

    @Override
    protected void completeTask(TaskEntity task) {
        CommandContext context = Context.getCommandContext();
        Authentication who = context.getAuthentication();
        // The officer was allowed to work on this task; what follows from it needs no permissions of the officer's.
        Map<String, Object> variables = context.runWithoutAuthorization(() -> {
            Submission submission = dispatcher.submission(task, who, fields);
            dispatcher.lockSubjects(task, submission);
            requireStillOpen(context);
            requireUnclaimedByOthers(task, who);
            return dispatcher.handle(task, submission);
        });
        variables.forEach(task::setVariable);
        context.runWithoutAuthorization(() -> {
            super.completeTask(task);
            return null;
        });
    }

    /** A claim protects what its holder types: a colleague has to put the task back first, which everybody sees. */
    private void requireUnclaimedByOthers(TaskEntity task, Authentication who) {
        if (task.getAssignee() != null && who != null && !task.getAssignee().equals(who.getUserId())) {
            throw dispatcher.taskIsClaimed();
        }
    }

    /** Two may submit at once: who had to wait for the subject finds out here that the other has completed the task. */
    private void requireStillOpen(CommandContext context) {
        TaskQueryImpl thisTask = (TaskQueryImpl) new TaskQueryImpl().taskId(taskId);
        // A count asks the database; the task itself would come from the cache of this command.
        if (context.getTaskManager().findTaskCountByQueryCriteria(thisTask) == 0) {
            throw dispatcher.taskIsGone();
        }
    }
}
