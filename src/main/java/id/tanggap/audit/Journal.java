package id.tanggap.audit;

import id.tanggap.agency.Agencies;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every room notes who saw, changed and was refused what. An entry is written in the transaction of the act: an act
 * that is not noted does not happen, and an act that is taken back leaves no entry. The {@link Sealer} hangs it into the
 * chain afterwards, so that no act waits for another one. Decision: docs/decisions/0020-journal.md.
 */
@Component
public class Journal {

    private final Entries entries;
    private final Repetitions repetitions;
    private final Agencies agencies;
    private final Clock clock;

    Journal(Entries entries, Repetitions repetitions, Agencies agencies, Clock clock) {
        this.entries = entries;
        this.repetitions = repetitions;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Notes what is done in this transaction.
     *
     * @param instansi code of the instansi that it concerns; null for what concerns the whole installation
     * @param subject key of what it is about; never a text or a name
     * @param detail codes that say more, or empty
     */
    @Transactional
    public void note(Deed deed, String actor, String instansi, String subject, String detail) {
        entries.add(entry(deed, actor, instansi, subject, detail));
    }

    /** Notes what was refused or has failed: it stays, whatever becomes of the transaction around it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteRefusal(Deed deed, String actor, String instansi, String subject, String detail) {
        note(deed, actor, instansi, subject, detail);
    }

    /**
     * Notes what somebody was refused or failed at and can try again and again: at once when it is the first time within the
     * hour, and once more, with how often it happened, when the hour is over.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void noteRepeatable(Deed deed, String actor, String instansi, String subject) {
        Entry entry = entry(deed, actor, instansi, subject, "");
        if (repetitions.isFirst(entry)) {
            entries.add(entry);
        }
    }

    private Entry entry(Deed deed, String actor, String instansi, String subject, String detail) {
        String chain = instansi == null ? agencies.national().code() : instansi;
        return new Entry(null, chain, clock.instant(), deed, actor, subject, detail);
    }

    /** What was done with one thing, oldest first: who opened an identity, say. */
    @Transactional(readOnly = true)
    public List<Entry> of(String subject, Deed deed) {
        return entries.of(subject, deed);
    }
}
