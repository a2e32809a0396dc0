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
     * @param key which one of its kind the task is about, say the number of a case
     * @param task id of the user task in the models
     * @throws IllegalStateException if the officer sees no such task of that key
     */
    public void complete(Officer officer, String key, String task, Map<String, Object> fields) {
        identity.setAuthentication(officer.username(), List.copyOf(officer.groups()));
        try {
            Task open = tasks.createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(task).list().stream()
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalStateException(officer.username() + " sees no task " + task + " of " + key));
            if (!officer.username().equals(open.getAssignee())) {
                tasks.claim(open.getId(), officer.username());
            }
            forms.submitTaskForm(open.getId(), fields);
        } finally {
            identity.clearAuthentication();
        }
    }
}
