package id.tanggap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Agencies;
import id.tanggap.audit.ChainCheck.BrokenLink;
import id.tanggap.audit.ChainCheck.Fault;
import id.tanggap.clock.MovableClock;
import id.tanggap.support.ApplicationTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal is chained, so that whoever changes it is found out. Each test has a chain of its own. */
@ApplicationTest
class JournalTests {

    private static final LocalDate KEPT_FROM = LocalDate.of(2000, 1, 1);

    @Autowired
    private Journal journal;

    @Autowired
    private Sealer sealer;

    @Autowired
    private Entries entries;

    @Autowired
    private DayHeads heads;

    @Autowired
    private ChainCheck check;

    @Autowired
    private Agencies agencies;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private String chain;

    @BeforeEach
    void a_chain_of_its_own() {
        chain = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void entries_of_several_days_hang_together() {
        noted(3);
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        noted(2);

        assertThat(broken()).isEmpty();
        assertThat(heads.of(chain)).extracting(DayHead::entries).containsExactly(3, 2);
    }

    @Test
    void an_entry_that_was_changed_is_found() {
        noted(3);
        jdbc.update("update audit_entry set actor = 'orang.lain' where chain = ? and seq = 2", chain);

        assertThat(broken()).containsExactly(new BrokenLink(chain, today(), 2, Fault.CHANGED));
    }

    @Test
    void an_entry_that_was_deleted_is_found() {
        noted(3);
        jdbc.update("delete from audit_entry where chain = ? and seq = 2", chain);

        assertThat(broken()).containsExactly(new BrokenLink(chain, today(), 2, Fault.MISSING));
    }

    @Test
    void a_last_entry_that_was_deleted_is_found() {
        noted(3);
        jdbc.update("delete from audit_entry where chain = ? and seq = 3", chain);

        assertThat(broken()).containsExactly(new BrokenLink(chain, today(), 3, Fault.CUT_OFF));
    }

    @Test
    void entries_in_another_order_are_found() {
        noted(3);
        jdbc.update("update audit_entry set seq = 9 where chain = ? and seq = 1", chain);
        jdbc.update("update audit_entry set seq = 1 where chain = ? and seq = 2", chain);
        jdbc.update("update audit_entry set seq = 2 where chain = ? and seq = 9", chain);

        assertThat(broken()).containsExactly(new BrokenLink(chain, today(), 1, Fault.CHANGED));
    }

    @Test
    void a_day_that_was_deleted_is_found() {
        noted(2);
        LocalDate first = today();
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        noted(1);
        jdbc.update("delete from audit_entry where chain = ? and sealed_on = ?", chain, first);

        assertThat(broken()).containsExactly(new BrokenLink(chain, first, 1, Fault.CUT_OFF));
    }

    @Test
    void a_chain_that_was_computed_anew_is_found_by_what_was_published() {
        noted(2);
        List<DayHead> published = heads.of(chain);
        jdbc.update(
                "update audit_entry set actor = 'orang.lain', hash = null, seq = null, sealed_on = null"
                        + " where chain = ?",
                chain);
        jdbc.update("delete from audit_head where chain = ?", chain);
        sealer.sealAll();

        assertThat(broken()).isEmpty();
        assertThat(check.run(KEPT_FROM, published))
                .filteredOn(link -> link.chain().equals(chain))
                .containsExactly(new BrokenLink(chain, today(), 0, Fault.REWRITTEN));
    }

    @Test
    void days_whose_time_is_over_may_be_gone_as_a_whole_and_no_others() {
        noted(2);
        LocalDate first = today();
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));
        noted(1);
        entries.removeDay(chain, first);

        assertThat(check.run(first.plusDays(1), List.of()))
                .noneMatch(link -> link.chain().equals(chain));
        assertThat(check.run(first, List.of())).anyMatch(link -> link.chain().equals(chain));
    }

    @Test
    void an_act_that_is_taken_back_leaves_no_entry_but_a_refusal_does() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            journal.note(Deed.PROTECTION_CHANGED, "admin.tangerang", chain, "X", "");
            journal.noteRefusal(Deed.REFUSED, "admin.tangerang", chain, "X", "");
            status.setRollbackOnly();
        });
        sealer.sealAll();

        assertThat(jdbc.queryForList("select deed from audit_entry where chain = ?", String.class, chain))
                .containsExactly("REFUSED");
    }

    @Test
    void what_is_too_long_is_cut_and_nothing_can_be_moved_from_one_part_to_the_next() {
        journal.note(Deed.REFUSED, "a".repeat(300), chain, "😀".repeat(300), "d".repeat(900));
        sealer.sealAll();

        assertThat(broken()).isEmpty();
        Entry one = new Entry(null, chain, clock.instant(), Deed.REFUSED, "ab", "c", "");
        Entry other = new Entry(null, chain, clock.instant(), Deed.REFUSED, "a", "bc", "");
        assertThat(one.hash(DayHead.GENESIS)).isNotEqualTo(other.hash(DayHead.GENESIS));
    }

    private void noted(int count) {
        for (int i = 0; i < count; i++) {
            journal.note(Deed.FILE_OPENED, "inspektur.tangerang", chain, "2611-0000-000" + i, "");
        }
        sealer.sealAll();
    }

    private List<BrokenLink> broken() {
        return check.run(KEPT_FROM, List.of()).stream()
                .filter(link -> link.chain().equals(chain))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), agencies.national().zone());
    }
}
