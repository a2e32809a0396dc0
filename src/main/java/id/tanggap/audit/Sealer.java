package id.tanggap.audit;

import id.tanggap.agency.Agencies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hangs entries into the chain of their instansi, in small transactions some seconds after they were written. Every node
 * looks for such work; the row of the day's head lets one of them through at a time.
 */
@Component
class Sealer {

    private static final Logger log = LoggerFactory.getLogger(Sealer.class);
    private static final int BATCH = 500;

    private final Entries entries;
    private final DayHeads heads;
    private final Agencies agencies;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Sealer(Entries entries, DayHeads heads, Agencies agencies, Clock clock, PlatformTransactionManager transactions) {
        this.entries = entries;
        this.heads = heads;
        this.agencies = agencies;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(
            initialDelayString = "${tanggap.audit.seal-every:PT2S}",
            fixedDelayString = "${tanggap.audit.seal-every:PT2S}")
    void look() {
        try {
            sealAll();
        } catch (DuplicateKeyException | ConcurrencyFailureException e) {
            log.debug("Another node seals the journal");
        }
    }

    void sealAll() {
        for (String chain : entries.chainsWithUnsealed()) {
            while (Boolean.TRUE.equals(transaction.execute(status -> seal(chain)))) {
                log.trace("A full batch of {} was sealed", chain);
            }
        }
    }

    /** @return whether there may be more */
    private boolean seal(String chain) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), agencies.national().zone());
        Optional<DayHead> locked = heads.lock(chain, today);
        List<Entry> waiting = entries.unsealed(chain, BATCH);
        if (waiting.isEmpty()) {
            return false;
        }
        DayHead head = locked.orElseGet(() -> begun(chain, today));
        List<Entries.Sealed> links = new ArrayList<>();
        for (Entry entry : waiting) {
            head = new DayHead(chain, today, head.entries() + 1, entry.hash(head.hash()));
            links.add(new Entries.Sealed(entry, head.entries(), head.hash()));
        }
        entries.seal(today, links);
        heads.advance(head);
        return waiting.size() == BATCH;
    }

    private DayHead begun(String chain, LocalDate today) {
        String before = heads.lastBefore(chain, today).map(DayHead::hash).orElse(DayHead.GENESIS);
        DayHead head = new DayHead(chain, today, 0, before);
        heads.begin(head);
        return head;
    }
}
