package id.tanggap.scoring;

import java.time.LocalDate;

/**
 * A fact that costs a unit points, so that it may object to it.
 *
 * @param fact id in the ledger
 * @param day on which it happened or was due
 */
public record Fault(long fact, String trackingNumber, Kind kind, LocalDate day) {

    /** What is held against the unit. */
    public enum Kind {
        LATE_COMPLETION,
        LATE_FOLLOW_UP,
        TEMPLATE,
        DISPUTE_UPHELD,
        REFUSED_RETURN,
        BEYOND_TWICE_THE_LIMIT,
        IDENTITY_LEAK,
        SHAM_CLOSURE
    }
}
