package id.tanggap.process;

import java.time.Instant;
import java.util.SortedMap;

/**
 * Files that began to hold together, for everybody or for one instansi.
 *
 * @param instansi code; null for all
 * @param draft null if no draft was activated
 * @param restored which activation came back; null if none did
 * @param deployment by which cases start from then on
 * @param files hash by file name
 */
public record Activation(
        long id,
        Kind kind,
        String instansi,
        Long draft,
        Long restored,
        String deployment,
        String actor,
        String reason,
        Instant at,
        SortedMap<String, String> files) {

    /** What brought the files. */
    public enum Kind {
        /** The application itself, at its start. */
        RELEASE,
        /** A draft that was approved. */
        DRAFT,
        /** Somebody went back to an earlier activation. */
        RESTORED,
        /** An instansi goes by what holds for all again. */
        TRIAL_ENDED
    }
}
