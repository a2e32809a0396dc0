package id.tanggap.workflow;

import id.tanggap.clock.ClockMoved;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sets the engine's timers of a case anew when one of its clocks moved, in the same transaction: a holiday was added,
 * more time was granted, another class has another limit. Rule: docs/rules.md §2, §6.
 */
@Component
class TimersFollowClocks {

    private final RuntimeService runtime;
    private final ManagementService management;

    TimersFollowClocks(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @EventListener
    void on(ClockMoved moved) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(moved.caseNumber()).list().stream()
                .map(ProcessInstance::getId)
                .flatMap(id -> management.createJobQuery().processInstanceId(id).timers().list().stream())
                .map(Job::getId)
                .forEach(job -> management.recalculateJobDuedate(job, false));
    }
}
