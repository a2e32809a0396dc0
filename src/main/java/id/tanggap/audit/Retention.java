package id.tanggap.audit;

import id.tanggap.agency.Agencies;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes whole days of entries whose time of keeping is over, and notes that it did. Their heads stay in the chain. */
@Component
class Retention {

    private final Entries entries;
    private final DayHeads heads;
    private final Journal journal;
    private final AuditSettings settings;
    private final Agencies agencies;
    private final Clock clock;

    Retention(
            Entries entries, DayHeads heads, Journal journal, AuditSettings settings, Agencies agencies, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.journal = journal;
        this.settings = settings;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Scheduled(cron = "${tanggap.audit.remove-at:0 30 3 * * *}")
    @Transactional
    public void run() {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), agencies.national().zone());
        LocalDate keptFrom = settings.keptFrom(today);
        for (DayHead head : heads.between(LocalDate.EPOCH, keptFrom)) {
            int removed = entries.removeDay(head.chain(), head.day());
            if (removed > 0) {
                journal.note(
                        Deed.RETENTION, Entry.SYSTEM, head.chain(), head.day().toString(), String.valueOf(removed));
            }
        }
    }
}
