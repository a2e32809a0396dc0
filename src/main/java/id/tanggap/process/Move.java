package id.tanggap.process;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;

/**
 * Running cases that go over to what is in force, and how far that has come.
 *
 * @param activation by which they shall go on
 * @param lastCase number of the case behind which it goes on
 * @param failed how many stayed as they were
 * @param finishedAt null while it goes on
 */
public record Move(
        long id,
        long activation,
        String askedBy,
        Instant askedAt,
        TrackingNumber lastCase,
        int moved,
        int failed,
        Instant finishedAt) {}
