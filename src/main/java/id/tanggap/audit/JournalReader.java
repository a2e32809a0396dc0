package id.tanggap.audit;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal for those who oversee: inside an instansi the Inspektorat, the secretary and the leader, for all of them the
 * national admin and the Ombudsman. Rule: docs/rules.md §1, §5.
 */
@Service
public class JournalReader {

    /** As many as a page shows. */
    public static final int PAGE = 50;

    private final Entries entries;
    private final DayHeads heads;
    private final Agencies agencies;
    private final Clock clock;

    JournalReader(Entries entries, DayHeads heads, Agencies agencies, Clock clock) {
        this.entries = entries;
        this.heads = heads;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * What is looked for.
     *
     * @param deed null for all
     * @param subject null or empty for all
     * @param before id behind which to go on; null for the newest
     */
    public record Question(Deed deed, String subject, Long before) {}

    public static boolean mayRead(Officer officer, Agencies agencies) {
        return readsAll(officer, agencies) || !own(officer).isEmpty();
    }

    /**
     * @return newest first, one more than {@link #PAGE} when there are more
     * @throws AccessDeniedException if the officer oversees nothing
     */
    @Transactional(readOnly = true)
    public List<Entry> read(Officer officer, Question question) {
        if (!mayRead(officer, agencies)) {
            throw new AccessDeniedException("Oversees nothing");
        }
        Set<String> chains = readsAll(officer, agencies) ? null : own(officer);
        String subject = question.subject() == null || question.subject().isBlank()
                ? null
                : question.subject().strip();
        long before = Optional.ofNullable(question.before()).orElse(Long.MAX_VALUE);
        return entries.newest(chains, question.deed(), subject, before, PAGE + 1);
    }

    /** The ends of the days that are over, of the last days: everybody may keep them and compare later. */
    @Transactional(readOnly = true)
    public List<DayHead> heads(int days) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), agencies.national().zone());
        return heads.between(today.minusDays(days), today);
    }

    private static boolean readsAll(Officer officer, Agencies agencies) {
        return officer.has(Role.OMBUDSMAN)
                || officer.has(Role.ADMIN, agencies.national().code());
    }

    private static Set<String> own(Officer officer) {
        return officer.agenciesAs(Role.INSPECTOR, Role.SECRETARY, Role.LEADER);
    }
}
