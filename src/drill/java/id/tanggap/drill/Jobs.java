package id.tanggap.drill;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** What the job executors have left to do. */
final class Jobs {

    private static final Duration BEAT = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Jobs() {}

    /** Whether nothing is due, and nothing has failed and waits for another try. */
    static boolean quiet(Schema schema) {
        return left(schema) == 0;
    }

    /** Waits for it, as long as there is progress. */
    static void awaitQuiet(Schema schema) {
        long left = left(schema);
        long moved = System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(BEAT.toNanos());
            long now = left(schema);
            if (now != left) {
                moved = System.nanoTime();
            } else if (System.nanoTime() - moved > PATIENCE.toNanos()) {
                throw new DrillFailed("nothing happens any more in " + schema.name());
            }
            left = now;
        }
    }

    private static long left(Schema schema) {
        return schema.count("select count(*) from ACT_RU_JOB where RETRIES_ > 0"
                + " and (DUEDATE_ <= utc_timestamp() or EXCEPTION_STACK_ID_ is not null)");
    }
}
