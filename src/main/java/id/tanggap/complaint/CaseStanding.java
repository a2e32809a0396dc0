package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;

/**
 * Where a case stands, in codes alone: what rooms that count and list cases read of it. Without text, place or reporter.
 *
 * @param unit code of the unit to which it is disposed; null before
 * @param reportedUnit code of the unit that it is about; null when it is about none
 * @param heldAs null when it is over
 * @param heldBy code of the agency that must act next; null when the reporter must, and when it is over
 * @param followedUpAt when a unit first said what it does; null before
 * @param endedAt null while it is open
 */
public record CaseStanding(
        TrackingNumber trackingNumber,
        String instansi,
        String unit,
        String reportedUnit,
        Status status,
        ComplaintClass complaintClass,
        String category,
        String district,
        HeldAs heldAs,
        String heldBy,
        Instant heldSince,
        Instant filedAt,
        Instant followedUpAt,
        Instant endedAt) {}
