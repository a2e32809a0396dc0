package id.tanggap.scoring.ledger;

import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A fact that costs a unit points, so that it may object to it.
 *
 * @param fact id in the ledger
 * @param day on which it happened or was due
 */
public record Fault(long fact, TrackingNumber trackingNumber, Kind kind, LocalDate day) {

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

    /** Of a case that missed both limits, the graver one. */
    static Optional<Fault> of(CohortCase counted) {
        if (!counted.completedInTime()) {
            return Optional.of(
                    new Fault(counted.fact(), counted.trackingNumber(), Kind.LATE_COMPLETION, counted.dueOn()));
        }
        if (!counted.firstInTime()) {
            LocalDate due = counted.firstDueOn() == null ? counted.dueOn() : counted.firstDueOn();
            return Optional.of(new Fault(counted.fact(), counted.trackingNumber(), Kind.LATE_FOLLOW_UP, due));
        }
        return Optional.empty();
    }

    static Optional<Fault> of(CountedEvent event) {
        Kind kind =
                switch (event.as()) {
                    case DISPUTE_UPHELD -> Kind.DISPUTE_UPHELD;
                    case REFUSED_RETURN -> Kind.REFUSED_RETURN;
                    case BEYOND_TWICE_THE_LIMIT -> Kind.BEYOND_TWICE_THE_LIMIT;
                    case IDENTITY_LEAK -> Kind.IDENTITY_LEAK;
                    case SHAM_CLOSURE -> Kind.SHAM_CLOSURE;
                    case CLOSED, RATED -> null;
                };
        return Optional.ofNullable(kind)
                .map(found -> new Fault(event.fact(), event.trackingNumber(), found, event.happenedOn()));
    }

    static Fault template(Fact reply) {
        return new Fault(reply.id(), reply.turn().trackingNumber(), Kind.TEMPLATE, reply.day());
    }

    /** What is held against the unit, in a line. */
    public String text(Words words, Locale locale) {
        return words.of("score.fault", kind, locale, trackingNumber, words.date(day, locale));
    }
}
