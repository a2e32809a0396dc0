package id.tanggap.workflow.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/** Lets time pass for the engine's timers, for whoever moves the clock: a demo, a test. */
@Component
@Profile("demo")
public class EngineTime {

    private static final Logger log = LoggerFactory.getLogger(EngineTime.class);

    private final ManagementService management;
    private final ProcessEngineConfigurationImpl configuration;
    private final Clock clock;

    EngineTime(ManagementService management, ProcessEngineConfigurationImpl configuration, Clock clock) {
        this.management = management;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Puts the clock anywhere and fires nothing. What begins every morning by itself does so from then on. */
    public void startAt(Instant start, Consumer<Instant> mover) {
        mover.accept(start);
        timers().list().stream()
                .filter(job -> job.getProcessInstanceId() == null)
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
    }

    /**
     * Lets the time pass until the target: each timer fires at its own moment, in order, as if one had waited.
     *
     * @param mover puts the clock of the application to a moment
     * @return how many timers fired
     */
    public int passTo(Instant target, Consumer<Instant> mover) {
        if (work(target).isEmpty()) {
            mover.accept(target); // nothing to keep from firing: stopping the executor would cost more than the rest
            return 0;
        }
        JobExecutor executor = configuration.getJobExecutor();
        boolean active = executor.isActive();
        if (active) {
            executor.shutdown(); // or it would fire the same timers at the same moment
            awaitJobsUnderWay(executor);
        }
        try {
            int fired = 0;
            for (List<Job> work = work(target); !work.isEmpty(); work = work(target)) {
                Job job = work.get(0);
                Date due = job.getDuedate(); // what is only to be done in its own transaction has none
                if (due != null && due.toInstant().isAfter(clock.instant())) {
                    mover.accept(due.toInstant());
                }
                fire(job);
                fired++;
            }
            mover.accept(target);
            return fired;
        } finally {
            if (active) {
                executor.start();
            }
        }
    }

    /** Shutting down stops the acquisition only: what was acquired before still runs, and would run twice. */
    private static void awaitJobsUnderWay(JobExecutor executor) {
        if (executor instanceof SpringJobExecutor spring
                && spring.getTaskExecutor() instanceof ThreadPoolTaskExecutor workers) {
            while (workers.getActiveCount() > 0 || workers.getQueueSize() > 0) {
                LockSupport.parkNanos(Duration.ofMillis(1).toNanos());
            }
        }
    }

    /** What is to be done at once comes before the next timer. */
    private List<Job> work(Instant target) {
        List<Job> atOnce = management
                .createJobQuery()
                .messages()
                .active()
                .withRetriesLeft()
                .listPage(0, 1);
        return atOnce.isEmpty() ? next(target) : atOnce;
    }

    private List<Job> next(Instant target) {
        // The engine's query is "before", ours is "at the latest at".
        return timers().duedateLowerThan(Date.from(target.plusSeconds(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    private void fire(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (RuntimeException e) {
            // The engine has counted the failure; after its last retry the timer is an incident and not found again.
            log.warn("Timer {} failed", job.getId(), e);
        }
    }

    private JobQuery timers() {
        return management.createJobQuery().timers().active().withRetriesLeft();
    }
}
