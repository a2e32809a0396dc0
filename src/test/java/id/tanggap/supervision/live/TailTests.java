package id.tanggap.supervision.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TailTests {

    private static final long SECOND = 1_000_000_000L;

    private final List<CaseChange> table = new ArrayList<>();
    private final Tail tail = new Tail(10);

    @Test
    void a_change_is_told_once() {
        table.add(change(11));

        assertThat(told(0)).containsExactly(11L);
        assertThat(told(SECOND)).isEmpty();
        assertThat(told(30 * SECOND)).isEmpty();
        assertThat(told(31 * SECOND)).isEmpty();
    }

    @Test
    void one_that_is_committed_after_a_later_one_is_told_too() {
        table.add(change(12));
        assertThat(told(0)).containsExactly(12L);

        table.add(change(11));
        assertThat(told(SECOND)).containsExactly(11L);
    }

    private List<Long> told(long now) {
        return tail
                .look(after -> table.stream().filter(one -> one.entry() > after).toList(), now)
                .stream()
                .map(CaseChange::entry)
                .toList();
    }

    private static CaseChange change(long entry) {
        return new CaseChange(entry, "2611-0000-0000", "kab-tangerang", null, null, "UNVERIFIED", 0);
    }
}
