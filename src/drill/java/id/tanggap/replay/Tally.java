package id.tanggap.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was done, what came too late and what went wrong. Safe for threads. */
final class Tally {

    private static final int ERRORS_KEPT = 10;

    private final Map<String, Long> done = new TreeMap<>();
    private final Map<String, Long> overtaken = new TreeMap<>();
    private final List<String> firstErrors = new ArrayList<>();
    private long errors;

    synchronized void done(String act) {
        done.merge(act, 1L, Long::sum);
    }

    synchronized void overtaken(String act) {
        overtaken.merge(act, 1L, Long::sum);
    }

    synchronized void error(String what) {
        errors++;
        if (firstErrors.size() < ERRORS_KEPT) {
            firstErrors.add(what);
        }
    }

    synchronized long done() {
        return sum(done);
    }

    synchronized long times(String act) {
        return done.getOrDefault(act, 0L);
    }

    synchronized long overtaken() {
        return sum(overtaken);
    }

    synchronized long errors() {
        return errors;
    }

    synchronized List<String> firstErrors() {
        return List.copyOf(firstErrors);
    }

    synchronized Map<String, Long> byAct() {
        return new TreeMap<>(done);
    }

    synchronized Map<String, Long> overtakenByAct() {
        return new TreeMap<>(overtaken);
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
