package id.tanggap.supervision.live;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Reads what is new behind a table to which many write at once. Ids are given before a transaction commits, so a lower one
 * may appear after a higher one: for a while it is read again from below, and what was told is not told again.
 */
final class Tail {

    /** No transaction takes longer. */
    private static final long SETTLED_NANOS = 10_000_000_000L;

    private final TreeMap<Long, Long> told = new TreeMap<>();
    private long settled;

    Tail(long settled) {
        this.settled = settled;
    }

    /** @param now in nanoseconds, from any start */
    List<CaseChange> look(LongFunction<List<CaseChange>> changesAfter, long now) {
        List<CaseChange> fresh = changesAfter.apply(settled).stream()
                .filter(change -> told.putIfAbsent(change.entry(), now) == null)
                .toList();
        while (!told.isEmpty() && now - told.firstEntry().getValue() > SETTLED_NANOS) {
            Map.Entry<Long, Long> oldest = told.pollFirstEntry();
            settled = oldest.getKey();
        }
        return fresh;
    }
}
