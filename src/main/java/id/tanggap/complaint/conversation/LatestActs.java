package id.tanggap.complaint.conversation;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;

/**
 * What was done to a case so far, in figures.
 *
 * @param entry id of what was written last to its conversation
 * @param handledAt when an officer last did what its holder is there for; null when nobody has
 * @param passedOn how often somebody said that it is somebody else's
 */
public record LatestActs(TrackingNumber trackingNumber, long entry, Instant handledAt, long passedOn) {}
