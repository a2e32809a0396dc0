package id.tanggap.scoring.ledger;

import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An event that counts in a unit's month. Every one with a rating counts as a rating, too. Rule: docs/rules.md §7.
 *
 * @param fact that tells of it; of a case beyond twice its limit, the fact that set its deadline
 * @param happenedOn in the unit's zone; of a case beyond twice its limit, the last day of that
 * @param rating 1 to 5, or null
 * @param reason what the Inspektorat wrote when it entered or corrected the fact, or null
 */
public record CountedEvent(
        long fact, Counted as, TrackingNumber trackingNumber, LocalDate happenedOn, Integer rating, String reason) {

    /** Empty for a fact that counts otherwise or not at all. */
    static Optional<CountedEvent> of(Fact fact) {
        return Counted.of(fact)
                .map(as -> new CountedEvent(
                        fact.id(), as, fact.turn().trackingNumber(), fact.day(), fact.rating(), fact.reason()));
    }
}
