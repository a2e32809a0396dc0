package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * How a case ended: always by somebody, and archived always for a reason. Rule: docs/rules.md §3.
 *
 * @param archiveReason null when the case was closed
 * @param duplicateOf tracking number of the report into which it was merged; null when it was not
 */
@Embeddable
record Ending(
        @Column(name = "ended_at") Instant at,
        @Enumerated(EnumType.STRING) @Column(name = "ended_by") Party by,
        @Enumerated(EnumType.STRING) ArchiveReason archiveReason,
        TrackingNumber duplicateOf) {

    static Ending closed(Party by, Instant at) {
        return new Ending(at, by, null, null);
    }

    static Ending archived(ArchiveReason reason, Party by, Instant at) {
        return new Ending(at, by, reason, null);
    }

    static Ending merged(TrackingNumber parent, Instant at) {
        return new Ending(at, Party.OFFICER, ArchiveReason.DUPLICATE, parent);
    }
}
