package id.tanggap.workflow.task;

import java.io.InputStream;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.EnsureUtil;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's task service without the doors through which text would reach engine tables or a task would end
 * without its handler. Engine REST, Tasklist and Cockpit all pass here.
 */
public class SealedTaskService extends TaskServiceImpl {

    private final Supplier<TaskDispatcher> dispatcher;

    public SealedTaskService(Supplier<TaskDispatcher> dispatcher) {
        this.dispatcher = dispatcher;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        new CompleteByHandler(dispatcher.get(), taskId, variables, false).runOn(commandExecutor);
        dispatcher.get().officerActed();
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        VariableMap returned = new CompleteByHandler(dispatcher.get(), taskId, variables, true).runOn(commandExecutor);
        dispatcher.get().officerActed();
        return returned;
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw sealed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw sealed();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw sealed();
    }

    @Override
    public Comment createComment(String taskId, String processInstance, String message) {
        throw sealed();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, InputStream content) {
        throw sealed();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String instanceId, String name, String description, String url) {
        throw sealed();
    }

    @Override
    protected void setVariables(String taskId, Map<String, ? extends Object> variables, boolean local) {
        throw sealed();
    }

    @Override
    protected void updateVariables(
            String taskId, Map<String, ? extends Object> changed, Collection<String> removed, boolean local) {
        throw sealed();
    }

    /**
     * The engine lets whoever may work on a task claim it for anybody; here officers claim for themselves.
     *
     * @throws BadUserRequestException if a colleague has claimed it
     */
    @Override
    public void claim(String taskId, String userId) {
        Authentication who = dispatcher.get().authentication();
        if (who != null && !Objects.equals(who.getUserId(), userId)) {
            throw new AuthorizationException(dispatcher.get().text("task.claim.own"));
        }
        admit(taskId, who);
        try {
            super.claim(taskId, userId);
        } catch (TaskAlreadyClaimedException | OptimisticLockingException colleague) {
            throw new BadUserRequestException(dispatcher.get().text("task.claimed"), colleague);
        }
        dispatcher.get().officerActed();
    }

    /** Who may not act on what a task is about has nothing to do with the task, whoever has it by the model. */
    private void admit(String taskId, Authentication who) {
        if (who == null) {
            return;
        }
        commandExecutor.execute(context -> {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            return task == null
                    ? null
                    : context.runWithoutAuthorization(() -> {
                        dispatcher.get().admit(task, who);
                        return null;
                    });
        });
    }

    /** Whoever may work on a task may put it back, so that no case waits for a colleague who is ill. */
    @Override
    public void setAssignee(String taskId, String userId) {
        admit(taskId, commandExecutor.execute(CommandContext::getAuthentication));
        if (userId == null) {
            commandExecutor.execute(new PutBack(taskId));
        } else {
            super.setAssignee(taskId, userId);
        }
        dispatcher.get().officerActed();
    }

    private record PutBack(String taskId) implements Command<Void> {

        @Override
        public Void execute(CommandContext context) {
            TaskEntity task = context.getTaskManager().findTaskById(taskId);
            EnsureUtil.ensureNotNull("Cannot find task with id " + taskId, "task", task);
            context.getProcessEngineConfiguration()
                    .getCommandCheckers()
                    .forEach(checker -> checker.checkTaskWork(task));
            return context.runWithoutAuthorization(() -> new AssignTaskCmd(taskId, null).execute(context));
        }
    }

    private AuthorizationException sealed() {
        return new AuthorizationException(dispatcher.get().text("task.sealed"));
    }
}
