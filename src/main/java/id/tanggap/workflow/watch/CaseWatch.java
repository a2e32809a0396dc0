package id.tanggap.workflow.watch;

import id.tanggap.key.TrackingNumber;
import id.tanggap.storage.Turns;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Compares running clocks with living processes all the time. A case whose clock runs while nobody moves it would show
 * its reporter a deadline that nobody keeps: the operator is alarmed, and {@link Rescue} puts it back.
 *
 * <p>Open cases are found by their running clocks, in pages: ended cases, however many, cost nothing. One
 * node at a time walks over them.
 */
@Component
class CaseWatch {

    private static final Logger log = LoggerFactory.getLogger(CaseWatch.class);

    private static final String WORK = "case watch";
    private static final int PAGE = 500;

    private final Turns turns;
    private final Duration every;
    private final JdbcClient database;
    private final Rescue rescue;
    private final Counter rescued;
    private final Counter failed;
    private volatile boolean ready;

    CaseWatch(
            Turns turns,
            @Value("${tanggap.watch.look-every:PT1M}") Duration every,
            JdbcClient database,
            Rescue rescue,
            MeterRegistry metrics) {
        this.turns = turns;
        this.every = every;
        this.database = database;
        this.rescue = rescue;
        this.rescued = metrics.counter("tanggap.cases.rescued");
        this.failed = metrics.counter("tanggap.cases.rescue.failed");
    }

    /** Not before models are deployed. */
    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        ready = true;
    }

    @Scheduled(
            initialDelayString = "${tanggap.watch.look-every:PT1M}",
            fixedDelayString = "${tanggap.watch.look-every:PT1M}")
    void look() {
        if (ready && turns.isOurs(WORK, every)) {
            walk();
        }
    }

    /** Over all of them, whoever's turn it is. */
    void walk() {
        TrackingNumber last = TrackingNumber.BEFORE_ALL;
        List<TrackingNumber> page;
        do {
            page = runningAfter(last);
            lost(page).forEach(this::rescue);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
            turns.keep(WORK, every);
        } while (page.size() == PAGE);
    }

    private void rescue(TrackingNumber trackingNumber) {
        try {
            if (rescue.rescue(trackingNumber)) {
                rescued.increment();
                log.error("Case {} had lost its process; it was put back to its step", trackingNumber);
            }
        } catch (RuntimeException e) {
            failed.increment();
            log.error("Case {} has lost its process and could not be put back", trackingNumber, e);
        }
    }

    private List<TrackingNumber> runningAfter(TrackingNumber last) {
        return database.sql("select distinct case_number from case_clock where ended_at is null"
                        + " and case_number > :last order by case_number limit " + PAGE)
                .param("last", last.value())
                .query((row, number) -> new TrackingNumber(row.getString(1)))
                .list();
    }

    private Set<TrackingNumber> lost(List<TrackingNumber> numbers) {
        Set<TrackingNumber> lost = new TreeSet<>(numbers);
        if (!numbers.isEmpty()) {
            // Numbers are sent, not joined: the engine's columns have another character set, and its index is of use.
            database.sql("select BUSINESS_KEY_ from ACT_RU_EXECUTION where BUSINESS_KEY_ in (:numbers)"
                            + " and PARENT_ID_ is null and SUPER_EXEC_ is null")
                    .param(
                            "numbers",
                            numbers.stream().map(TrackingNumber::value).toList())
                    .query((row, number) -> new TrackingNumber(row.getString(1)))
                    .list()
                    .forEach(lost::remove);
        }
        return lost;
    }
}
