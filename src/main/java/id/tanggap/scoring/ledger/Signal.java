package id.tanggap.scoring.ledger;

/**
 * Something that the Inspektorat should look at before a board is told: it may be a trick, and may have a good reason.
 *
 * @param count how often it happened in the month
 */
public record Signal(String unit, Kind kind, int count) {

    /** What looks odd. */
    public enum Kind {
        /** Replies in words that the unit uses again and again. */
        TEMPLATES,
        REFUSED_RETURNS,
        REOPENED,
        /** Disputes that the head of the unit itself decided for the unit. */
        DISPUTES_TURNED_DOWN,
        /** More than half of the month's replies, and ten at least, on one day. */
        BUSIEST_DAY,
        /** Cases that got a longer class when they should have been followed up already. */
        LATE_RECLASSIFICATIONS
    }
}
