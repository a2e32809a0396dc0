package id.tanggap.drill;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;

/** The walk of the application over its open clocks after a change of the calendar, as its row tells. */
final class Walk {

    private static final Duration BEAT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Schema schema;
    private final long change;

    Walk(Schema schema, long change) {
        this.schema = schema;
        this.change = change;
    }

    record Stand(long total, long seen, long moved, boolean finished) {}

    Stand stand() {
        return schema.sql()
                .sql("select clocks_total, clocks_seen, clocks_moved, finished_at is not null"
                        + " from calendar_reprojection where calendar_change_id = ?")
                .param(change)
                .query((row, number) -> new Stand(row.getLong(1), row.getLong(2), row.getLong(3), row.getBoolean(4)))
                .single();
    }

    /** Waits until the walk has come so far. */
    Stand await(Predicate<Stand> far) {
        Stand stand = stand();
        long moved = System.nanoTime();
        while (!far.test(stand)) {
            LockSupport.parkNanos(BEAT.toNanos());
            Stand next = stand();
            if (!next.equals(stand)) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                throw new DrillFailed("the walk over the clocks stands still in " + schema.name() + ": " + stand);
            }
            stand = next;
        }
        return stand;
    }
}
