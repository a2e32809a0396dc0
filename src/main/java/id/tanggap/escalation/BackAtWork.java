package id.tanggap.escalation;

import id.tanggap.agency.OfficerWorked;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the alarm about an absent team as soon as one of its officers works again. Rule: docs/rules.md §6. */
@Component
class BackAtWork {

    private final Alarms alarms;
    private final AlarmWorkflow workflow;
    private final Clock clock;

    BackAtWork(Alarms alarms, AlarmWorkflow workflow, Clock clock) {
        this.alarms = alarms;
        this.workflow = workflow;
        this.clock = clock;
    }

    @EventListener
    @Transactional
    public void on(OfficerWorked worked) {
        alarms.lockOpen(Finding.key(AlarmCause.ABSENT, worked.team())).ifPresent(alarm -> {
            alarm.end(clock.instant());
            workflow.end(alarm.key());
        });
    }
}
