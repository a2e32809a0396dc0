package id.tanggap.process;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files that somebody wants to change, why, and what the second person said.
 *
 * @param approver who decided; null while it waits
 * @param decision what the second person gave as reason; null while it waits
 */
public record Draft(
        long id,
        String author,
        String reason,
        Instant submittedAt,
        State state,
        String approver,
        String decision,
        Instant decidedAt,
        List<Change> changes) {

    /** How far a draft is. */
    public enum State {
        OPEN,
        APPROVED,
        REFUSED
    }

    /**
     * One file.
     *
     * @param base hash of what was in force when it was drafted; null if there was no such file
     */
    public record Change(String file, String hash, String base) {}

    /** The hash of each changed file by its name. */
    public SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        changes.forEach(change -> files.put(change.file(), change.hash()));
        return files;
    }

    /** Whether everything that it changes is, where it would go, still what it was drafted from. */
    boolean fits(SortedMap<String, String> inForce) {
        return changes.stream().allMatch(change -> {
            String now = inForce.get(change.file());
            return now == null ? change.base() == null : now.equals(change.base()) || now.equals(change.hash());
        });
    }
}
