package id.tanggap.workflow.demo;

import id.tanggap.agency.Officer;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Completes the open user task of a case as an officer would in Tasklist, under that officer's authorizations. */
@Component
@Profile("demo")
public class TaskClient {

    private final IdentityService identity;
    private final TaskService tasks;
    private final FormService forms;

    TaskClient(IdentityService identity, TaskService tasks, FormService forms) {
        this.identity = identity;
        this.tasks = tasks;
        this.forms = forms;
    }

    /**
     * Claims the task and submits its form.
     *
     * @param task id of the user task in the models
     * @throws IllegalStateException if the officer sees no such task of this case
     */
    public void complete(Officer officer, String trackingNumber, String task, Map<String, Object> fields) {
        identity.setAuthentication(officer.username(), List.copyOf(officer.groups()));
        try {
            Task open = tasks
                    .createTaskQuery()
                    .processInstanceBusinessKey(trackingNumber)
                    .taskDefinitionKey(task)
                    .list()
                    .stream()
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            officer.username() + " sees no task " + task + " of " + trackingNumber));
            if (!officer.username().equals(open.getAssignee())) {
                tasks.claim(open.getId(), officer.username());
            }
            forms.submitTaskForm(open.getId(), fields);
        } finally {
            identity.clearAuthentication();
        }
    }
}
