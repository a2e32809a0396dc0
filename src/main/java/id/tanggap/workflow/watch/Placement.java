package id.tanggap.workflow.watch;

import static java.util.stream.Collectors.toMap;

import id.tanggap.complaint.CaseMoved;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.escalation.Ladder;
import id.tanggap.workflow.Process;
import id.tanggap.workflow.Process.Variable;
import id.tanggap.workflow.live.ModelsInForce;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Begins the process of an open case where the case stands by its own record. Clocks and rungs are kept in our own tables: no
 * deadline moves, and no rung comes twice; a rung whose task was open brings it back.
 *
 * <p>Each step is a command of its own, so that the next one finds in the database what it left.
 */
@Component
class Placement {

    private final CaseLog cases;
    private final OmbudsmanHandover handovers;
    private final ComplaintWorkflow workflow;
    private final Ladder ladder;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ModelsInForce models;
    private final ProcessEngineConfigurationImpl engine;

    Placement(
            CaseLog cases,
            OmbudsmanHandover handovers,
            ComplaintWorkflow workflow,
            Ladder ladder,
            RuntimeService runtime,
            TaskService tasks,
            ModelsInForce models,
            ProcessEngineConfigurationImpl engine) {
        this.cases = cases;
        this.handovers = handovers;
        this.workflow = workflow;
        this.ladder = ladder;
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.engine = engine;
    }

    /** In the transaction that moved the case, at its end: whatever command moved it is through by then. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void follow(CaseMoved moved) {
        replace(cases.read(moved.trackingNumber()));
    }

    /** Has a case go on by what is in force now, where it stands. Whoever has claimed a task keeps it. */
    void renew(Complaint complaint) {
        Map<String, String> holders = own(() -> open(complaint).stream()
                .filter(task -> task.getAssignee() != null)
                .collect(toMap(Task::getTaskDefinitionKey, Task::getAssignee, (one, other) -> one)));
        replace(complaint);
        own(() -> {
            open(complaint).stream()
                    .filter(task -> holders.containsKey(task.getTaskDefinitionKey()))
                    .forEach(task -> tasks.setAssignee(task.getId(), holders.get(task.getTaskDefinitionKey())));
            return null;
        });
    }

    private List<Task> open(Complaint complaint) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(complaint.trackingNumber().value())
                .list();
    }

    private void replace(Complaint complaint) {
        ProcessInstance old = own(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(complaint.trackingNumber().value(), Process.COMPLAINT)
                .singleResult());
        if (old != null) {
            own(() -> {
                runtime.deleteProcessInstance(old.getId(), "moved");
                return null;
            });
        }
        put(complaint);
    }

    /** Gives a case without a process a new one. */
    void put(Complaint complaint) {
        ladder.loseOpenTasks(complaint.trackingNumber());
        begin(complaint, Step.of(complaint));
        if (handovers.isWaitingForOmbudsman(complaint.trackingNumber())) {
            own(() -> {
                workflow.handedOver(complaint.trackingNumber());
                return null;
            });
        }
    }

    private void begin(Complaint complaint, Step step) {
        ProcessInstance story =
                own(() -> runtime.createProcessInstanceById(models.process(Process.COMPLAINT, complaint.instansi()))
                        .businessKey(complaint.trackingNumber().value())
                        .setVariables(variables(complaint, step))
                        .startBeforeActivity(step.activity())
                        .execute());
        if (step.passed() != null) {
            ProcessInstance called = own(() -> runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(story.getId())
                    .processDefinitionKey(step.activity())
                    .singleResult());
            own(() -> {
                runtime.createProcessInstanceModification(called.getId())
                        .startBeforeActivity(step.waitsAt())
                        .cancelAllForActivity(step.passed())
                        .execute();
                return null;
            });
        }
    }

    private static Map<String, Object> variables(Complaint complaint, Step step) {
        return Variables.putValue(Variable.ENTRY, complaint.instansi())
                .putValue(Variable.INSTANSI, complaint.instansi())
                .putValue(Variable.UNIT, complaint.unit())
                .putValue(Variable.COMPLAINT_CLASS, complaint.classCode())
                .putValue(Variable.CATEGORY, complaint.category())
                .putValue(Variable.DISTRICT, complaint.content().district())
                .putValue(Variable.REPORTED, complaint.reportedUnit() != null)
                .putValue(Variable.RETURNED, step.returned())
                .putValue(Variable.REOPENED, false);
    }

    /** What the application does by itself needs no permission of whoever is logged in. */
    private <T> T own(Supplier<T> act) {
        return engine.getCommandExecutorTxRequired().execute(context -> context.runWithoutAuthorization(act::get));
    }
}
