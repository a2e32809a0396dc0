package id.tanggap.scoring.ledger;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;

/**
 * What the Inspektorat set right in the ledger. Rule: docs/rules.md §7.
 *
 * @param fact that holds instead, or strikes out
 * @param corrected the fact that it replaces
 * @param struckOut whether nothing counts in its place
 * @param actor who did it
 * @param reason why; it may name what is not for everybody
 */
public record Correction(
        long fact,
        long corrected,
        TrackingNumber trackingNumber,
        boolean struckOut,
        String actor,
        String reason,
        Instant recordedAt) {}
