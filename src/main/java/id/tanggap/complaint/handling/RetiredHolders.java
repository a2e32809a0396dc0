package id.tanggap.complaint.handling;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.Complaints;
import id.tanggap.key.TrackingNumber;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
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
 * No open case waits for somebody who is gone: what a retired unit or instansi has, goes on, each case in a
 * transaction of its own and under its lock. So any number of nodes may look at once, and one that dies leaves the rest to the next
 * look. Costs nothing while nobody is retired. Rule: docs/rules.md §4.
 */
@Component
class RetiredHolders {

    private static final Logger log = LoggerFactory.getLogger(RetiredHolders.class);
    private static final Limit PAGE = Limit.of(200);

    private final Agencies agencies;
    private final Complaints complaints;
    private final HandingOver handingOver;
    private final TransactionTemplate transaction;
    private final Counter failed;
    private volatile boolean ready;

    RetiredHolders(
            Agencies agencies,
            Complaints complaints,
            HandingOver handingOver,
            PlatformTransactionManager transactions,
            MeterRegistry metrics) {
        this.agencies = agencies;
        this.complaints = complaints;
        this.handingOver = handingOver;
        this.transaction = new TransactionTemplate(transactions);
        this.failed = metrics.counter("tanggap.cases.handing.on.failed");
    }

    /** Not before models are deployed, and then at once. */
    @EventListener(ApplicationReadyEvent.class)
    void onReady() {
        ready = true;
        look();
    }

    @Scheduled(
            initialDelayString = "${tanggap.retired.look-every:PT1M}",
            fixedDelayString = "${tanggap.retired.look-every:PT1M}")
    void look() {
        List<String> retired = ready ? agencies.retired() : List.of();
        if (retired.isEmpty()) {
            return;
        }
        TrackingNumber last = TrackingNumber.BEFORE_ALL;
        List<TrackingNumber> page;
        do {
            page = complaints.waitingFor(retired, last, PAGE);
            page.forEach(this::handOn);
            last = page.isEmpty() ? last : page.get(page.size() - 1);
        } while (page.size() == PAGE.max());
    }

    private void handOn(TrackingNumber trackingNumber) {
        try {
            transaction.executeWithoutResult(status -> handingOver.fromRetired(complaints.toChange(trackingNumber)));
        } catch (RuntimeException e) {
            failed.increment();
            log.error("Case {} waits for somebody who is gone, and could not be handed on", trackingNumber, e);
        }
    }
}
