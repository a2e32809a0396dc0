package id.tanggap.scoring.ledger;

import id.tanggap.language.Words;
import java.time.LocalDate;
import java.util.Locale;

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

    /** What is held against the unit, in a line. */
    public String text(Words words, Locale locale) {
        return words.of("score.fault", kind, locale, trackingNumber, words.date(day, locale));
    }
}
