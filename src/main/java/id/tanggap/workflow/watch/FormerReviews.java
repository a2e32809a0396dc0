package id.tanggap.workflow.watch;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Role;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Gives disputes that still wait, by a former version of {@code bpmn/closure.bpmn}, for the head of the unit that
 * answered to those who review disputes now; their processes go on as they are. Rule: docs/rules.md §3, the verdict.
 */
@Component
class FormerReviews {

    private static final String REVIEW = "reviewDispute";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final CaseLog cases;

    FormerReviews(TaskService tasks, RuntimeService runtime, CaseLog cases) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.cases = cases;
    }

    /** Any number of nodes may do so at once: what is there already stays. */
    @EventListener(ApplicationReadyEvent.class)
    void passOn() {
        tasks.createTaskQuery()
                .taskDefinitionKey(REVIEW)
                .taskCandidateGroupLike(Role.HEAD.id() + ".%")
                .list()
                .forEach(this::passOn);
    }

    private void passOn(Task task) {
        Complaint complaint = cases.read(new TrackingNumber(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey()));
        Stream.of(Role.SECRETARY, Role.INSPECTOR)
                .map(role -> new Membership(role, complaint.instansi()).group())
                .forEach(group -> tasks.addCandidateGroup(task.getId(), group));
        tasks.deleteCandidateGroup(task.getId(), new Membership(Role.HEAD, complaint.unit()).group());
    }
}
