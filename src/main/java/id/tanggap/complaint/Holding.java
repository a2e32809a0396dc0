package id.tanggap.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds a case, and since when.
 *
 * @param agency code of the agency; null when the reporter has the word
 */
@Embeddable
public record Holding(
        @Enumerated(EnumType.STRING) HeldAs heldAs,
        @Column(name = "held_by") String agency,
        @Column(name = "held_since") Instant since) {

    /** A holder, whenever it began. */
    record Who(HeldAs heldAs, String agency) {}

    /** Who holds the case in its present state; empty when it is over. */
    static Optional<Holding> of(CaseRecord complaint, Instant now) {
        return heldAs(complaint)
                .map(heldAs -> new Holding(heldAs, heldAs == HeldAs.REPORTER ? null : complaint.holder(), now));
    }

    /** The time after the end of a case that came back: its reporter had the word. */
    static Holding afterEnd(Instant endedAt) {
        return new Holding(HeldAs.REPORTER, null, endedAt);
    }

    Who who() {
        return new Who(heldAs, agency);
    }

    private static Optional<HeldAs> heldAs(CaseRecord complaint) {
        if (complaint.status().isFinal()) {
            return Optional.empty();
        }
        if (complaint.status().isAwaitingReporter()) {
            return Optional.of(HeldAs.REPORTER);
        }
        if (complaint.isReturnPending()) {
            return Optional.of(HeldAs.RETURN);
        }
        return Optional.of(complaint.unit() == null ? HeldAs.ADMIN : HeldAs.UNIT);
    }
}
