package id.tanggap.workflow.task;

import static id.tanggap.language.Languages.OF_OFFICERS;
import static java.util.stream.Collectors.toMap;

import id.tanggap.agency.OfficerActivity;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;

/** Brings what was submitted with a user task to the handler of that task, and what went wrong to the officer. */
@Component
public class TaskDesk {

    private final Map<String, TaskHandler> handlers;
    private final Map<String, TaskSubject> subjects;
    private final EngineOfficers officers;
    private final OfficerActivity activity;
    private final IdentityService identity;
    private final Words words;

    TaskDesk(
            List<TaskHandler> handlers,
            List<TaskSubject> subjects,
            EngineOfficers officers,
            OfficerActivity activity,
            IdentityService identity,
            Words words) {
        this.handlers = handlers.stream().collect(toMap(TaskHandler::task, Function.identity()));
        this.subjects = subjects.stream().collect(toMap(TaskSubject::name, Function.identity()));
        this.officers = officers;
        this.activity = activity;
        this.identity = identity;
        this.words = words;
    }

    /** Ids of the user tasks that have a handler; no model may have another. */
    public Set<String> tasks() {
        return handlers.keySet();
    }

    /** What the form of the task shows and proposes to this officer. */
    VariableMap form(TaskEntity task, Authentication who) {
        return subject(task).form(task, who);
    }

    /** What this officer submits with the task. */
    Submission submission(TaskEntity task, Authentication who, Map<String, Object> fields) {
        return new Submission(key(task), officers.of(who), fields, task::getVariable);
    }

    /**
     * Nobody else changes what this task is about, nor what its decision touches besides, until the transaction ends;
     * whoever does so now is waited for. All are locked in the order of their keys, so that two never wait for each other.
     */
    void lockSubjects(TaskEntity task, Submission submission) {
        Set<String> keys = new TreeSet<>(handler(task).alsoTouched(submission));
        keys.add(submission.key());
        keys.forEach(subject(task)::lock);
    }

    /**
     * Notes that whoever is logged in has just done something on purpose. To be called after it, outside its transaction:
     * so the note waits for no lock and holds none.
     */
    void officerActed() {
        Authentication who = identity.getCurrentAuthentication();
        if (who != null && who.getUserId() != null) {
            activity.note(officers.of(who));
        }
    }

    /** For an officer who submits a task that another has completed, or that nobody needs any more. */
    FormFieldValidationException taskIsGone() {
        return refusal("decision", words.text("task.gone", OF_OFFICERS));
    }

    /** For an officer whose act met another on the same subject, so that one of the two had to give way. */
    FormFieldValidationException subjectHasMoved() {
        return refusal("decision", words.text("task.moved", OF_OFFICERS));
    }

    /**
     * Has the task's handler do what was decided.
     *
     * @return the variables that the gateways after the task read
     * @throws FormFieldValidationException with a message for the officer; nothing was changed
     */
    Map<String, Object> handle(TaskEntity task, Submission submission) {
        try {
            return handler(task).handle(submission);
        } catch (Refusal refusal) {
            throw refusal(refusal.field() == null ? "decision" : refusal.field(), words.of(refusal, OF_OFFICERS));
        }
    }

    private TaskHandler handler(TaskEntity task) {
        TaskHandler handler = handlers.get(task.getTaskDefinitionKey());
        if (handler == null) {
            throw new IllegalStateException("No handler for user task " + task.getTaskDefinitionKey());
        }
        return handler;
    }

    private TaskSubject subject(TaskEntity task) {
        return subjects.get(handler(task).subject());
    }

    /** @throws FormFieldValidationException if task and process went between two reads of this command */
    private String key(TaskEntity task) {
        return Optional.ofNullable(task.getProcessInstance())
                .map(ExecutionEntity::getBusinessKey)
                .orElseThrow(this::taskIsGone);
    }

    private static FormFieldValidationException refusal(String field, String why) {
        return new FormFieldValidationException(field, why);
    }
}
