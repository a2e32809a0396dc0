package id.tanggap.workflow.adapter;

import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.ClocksMoved;
import id.tanggap.key.TrackingNumber;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Sets the engine's timers and the due dates of open tasks anew when a clock of their case moved, in the same
 * transaction: a holiday was added, more time was granted, another class has another limit. Rule: docs/rules.md §2, §6.
 */
@Component
class TimersFollowClocks {

    private final ProcessEngineConfigurationImpl engine;
    private final ReadingsCache readings;

    TimersFollowClocks(ProcessEngineConfigurationImpl engine, ReadingsCache readings) {
        this.engine = engine;
        this.readings = readings;
    }

    @EventListener
    void on(ClockMoved moved) {
        follow(Set.of(moved.caseNumber()));
    }

    @EventListener
    void on(ClocksMoved moved) {
        Set<TrackingNumber> cases = new TreeSet<>(moved.overdue());
        moved.moves().forEach(move -> cases.add(move.caseNumber()));
        follow(cases);
    }

    private void follow(Set<TrackingNumber> cases) {
        try {
            readings.open(cases, () -> engine.getCommandExecutorTxRequired().execute(new DatesFollowClocks(cases)));
        } catch (OptimisticLockingException timerFires) {
            // Who moved the clock need not know the engine to know that it may be tried again.
            throw new OptimisticLockingFailureException("A timer of these cases fires at this moment", timerFires);
        }
    }
}
