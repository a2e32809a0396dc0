package id.tanggap.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * What the reporter says of the end of a case; a case that goes on waits for a new one. Rule: docs/rules.md §3, the verdict.
 *
 * @param rating stars from 1 to 5; null if none were given
 */
@Embeddable
public record Verdict(
        @Enumerated(EnumType.STRING) @Column(name = "verdict") Outcome outcome,
        @Column(name = "verdict_at") Instant at,
        Integer rating) {

    boolean isUnsolved() {
        return outcome == Outcome.UNSOLVED;
    }
}
