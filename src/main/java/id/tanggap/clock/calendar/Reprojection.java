package id.tanggap.clock.calendar;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts changes of the calendar into the open clocks, one change after the other, in small transactions that each
 * advance the row of their walk. Every node looks for such work; whoever is killed leaves the rest to the next look,
 * here or elsewhere. Rule: docs/rules.md §2.
 */
@Component
class Reprojection {

    /** Few enough that the cases, which are locked meanwhile, keep nobody waiting. */
    static final int BATCH = 200;

    private static final Logger log = LoggerFactory.getLogger(Reprojection.class);

    private final CalendarReprojections runs;
    private final OpenClockWalk clocks;
    private final Clock time;
    private final TransactionTemplate transaction;
    private volatile boolean ready;

    Reprojection(
            CalendarReprojections runs, OpenClockWalk clocks, Clock time, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.clocks = clocks;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Not before everybody is there to hear that clocks moved. */
    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        ready = true;
    }

    @Scheduled(
            initialDelayString = "${tanggap.calendar.look-every:PT2S}",
            fixedDelayString = "${tanggap.calendar.look-every:PT2S}")
    void look() {
        if (!ready) {
            return;
        }
        try {
            walkAll();
        } catch (RuntimeException e) {
            log.warn("Deadlines do not all follow the calendar yet; the next look goes on from here", e);
        }
    }

    /** Walks until every change has been counted into every open clock. */
    void walkAll() {
        while (runs.existsByFinishedAtIsNull() && !Thread.currentThread().isInterrupted()) {
            walk(BATCH);
        }
    }

    /** One batch of the oldest walk that is not finished; nothing is done when there is none. */
    void walk(int limit) {
        transaction.executeWithoutResult(status ->
                runs.lockNext(Limit.of(1)).filter(run -> !run.finished()).ifPresent(run -> walk(run, limit)));
    }

    private void walk(CalendarReprojection run, int limit) {
        WalkedClocks walked = clocks.walk(run.window(), run.lastClockId(), limit, run.change());
        if (walked.isEnd()) {
            run.finish(time.instant());
        } else {
            run.pass(walked);
        }
    }
}
