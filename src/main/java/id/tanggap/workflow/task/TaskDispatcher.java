package id.tanggap.workflow.task;

import static id.tanggap.language.Languages.OF_OFFICERS;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.agency.OfficerActivity;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import id.tanggap.workflow.contract.TaskContract;
import id.tanggap.workflow.contract.TaskContracts;
import id.tanggap.workflow.contract.UserTask;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Brings what was submitted with a user task to the handler of that task, and what went wrong to the officer. */
@Component
public class TaskDispatcher {

    private final Map<String, TaskHandler> handlers;
    private final Map<Class<?>, TaskSubject<?>> subjects;
    private final EngineOfficers officers;
    private final OfficerActivity activity;
    private final IdentityService identity;
    private final Words words;
    private final ObjectMapper json;

    TaskDispatcher(
            List<TaskHandler> handlers,
            List<TaskSubject<?>> subjects,
            EngineOfficers officers,
            OfficerActivity activity,
            IdentityService identity,
            Words words,
            ObjectMapper json) {
        this.handlers = handlers.stream()
                .collect(toMap(handler -> TaskContract.of(handler.getClass()).id(), Function.identity()));
        this.subjects = subjects.stream().collect(toMap(TaskSubject::data, Function.identity()));
        this.officers = officers;
        this.activity = activity;
        this.identity = identity;
        this.words = words;
        this.json = json;
    }

    /**
     * What the form of the task shows and proposes to this officer.
     *
     * @throws AuthorizationException if what the task is about is not the officer's to see
     */
    VariableMap form(TaskEntity task, Authentication who) {
        TaskHandler handler = handler(task);
        TaskContract contract = contract(task);
        OpenTask open = open(task);
        Record data = admitted(() -> subject(handler).show(open, officers.of(who)));
        VariableMap form = Variables.createVariables();
        // Where a process variable has the name of a field, the field must not show it.
        contract.keys().stream().filter(task::hasVariable).forEach(key -> form.putValue(key, null));
        form.putAll(handler.firstValues(open));
        return form.putValue(contract.object(), FormJson.of(data, json));
    }

    /** What this officer submits with the task. */
    Submission submission(TaskEntity task, Authentication who, Map<String, Object> fields) {
        return new Submission(contract(task), open(task), officers.of(who), fields);
    }

    /**
     * Nobody else changes what this task is about, nor what its decision touches besides, until the transaction ends;
     * whoever does so now is waited for. All are locked in the order of their keys, so that two never wait for each other.
     *
     * @throws FormFieldValidationException with a message for the officer, if nothing can be decided so
     */
    void lockSubjects(TaskEntity task, Submission submission) {
        TaskHandler handler = handler(task);
        Set<String> keys = new TreeSet<>(told(() -> handler.alsoTouched(submission)));
        keys.add(submission.key());
        keys.forEach(subject(handler)::lock);
    }

    /**
     * Notes that whoever is logged in has just done something on purpose. To be called after it, outside its transaction:
     * so the note waits for no lock and holds none.
     */
    void officerActed() {
        Authentication who = authentication();
        if (who != null && who.getUserId() != null) {
            activity.note(officers.of(who));
        }
    }

    /** Who is logged in at the engine; null if nobody is. */
    Authentication authentication() {
        return identity.getCurrentAuthentication();
    }

    /** For an officer who submits a task that another has completed, or that nobody needs any more. */
    FormFieldValidationException taskIsGone() {
        return refusal("decision", text("task.gone"));
    }

    /** For an officer whose act met another on the same subject, so that one of the two had to give way. */
    FormFieldValidationException subjectHasMoved() {
        return refusal("decision", text("task.moved"));
    }

    /** For an officer who submits a task that a colleague has claimed. */
    FormFieldValidationException taskIsClaimed() {
        return refusal("decision", text("task.claimed"));
    }

    /** A sentence for officers. */
    String text(String code) {
        return words.text(code, OF_OFFICERS);
    }

    /**
     * Has the task's handler do what was decided.
     *
     * @return the variables that the gateways after the task read
     * @throws FormFieldValidationException with a message for the officer; nothing was changed
     * @throws AuthorizationException if the model gives the task to others: an operator, whom the engine lets do
     *     everything, works on no case; and if what the task is about is not the officer's to act on. To be asked of a
     *     task that is still open: its groups go with it
     */
    Map<String, Object> handle(TaskEntity task, Submission submission) {
        Set<String> groups = submission.officer().groups();
        if (task.getCandidates().stream().map(IdentityLink::getGroupId).noneMatch(groups::contains)) {
            throw forbidden();
        }
        return admitted(() -> {
            subject(handler(task)).admit(submission.key(), submission.officer());
            return told(() -> handler(task).handle(submission));
        });
    }

    /** @throws AuthorizationException if what the task is about is not the officer's to act on */
    void admit(TaskEntity task, Authentication who) {
        admitted(() -> {
            subject(handler(task)).admit(key(task), officers.of(who));
            return null;
        });
    }

    /** What went wrong, as the engine hands it to the officer. */
    private <T> T told(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            throw refusal(refusal.field() == null ? "decision" : refusal.field(), words.of(refusal, OF_OFFICERS));
        }
    }

    private <T> T admitted(Supplier<T> act) {
        try {
            return act.get();
        } catch (AccessDeniedException denied) {
            throw forbidden();
        }
    }

    private AuthorizationException forbidden() {
        return new AuthorizationException(text("task.forbidden"));
    }

    private OpenTask open(TaskEntity task) {
        return new OpenTask(key(task), task::getVariable);
    }

    private TaskHandler handler(TaskEntity task) {
        return Optional.ofNullable(handlers.get(task.getTaskDefinitionKey()))
                .orElseThrow(
                        () -> new IllegalStateException("No handler for user task " + task.getTaskDefinitionKey()));
    }

    private static TaskContract contract(TaskEntity task) {
        return TaskContracts.of(task.getTaskDefinitionKey()).orElseThrow();
    }

    private TaskSubject<?> subject(TaskHandler handler) {
        return subjects.get(handler.getClass().getAnnotation(UserTask.class).shows());
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
