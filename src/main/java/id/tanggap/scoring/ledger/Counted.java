package id.tanggap.scoring.ledger;

import java.util.Optional;

/** As what an event counts in a unit's month. Rule: docs/rules.md §7. */
public enum Counted {
    /** A case was closed; with a rating, if the reporter gave one. */
    CLOSED,
    /** A rating that came with something else than a closure. */
    RATED,
    DISPUTE_UPHELD,
    REFUSED_RETURN,
    /** A case went beyond twice its limit. */
    BEYOND_TWICE_THE_LIMIT,
    IDENTITY_LEAK,
    SHAM_CLOSURE;

    /** Empty for a fact that counts otherwise or not at all. */
    static Optional<Counted> of(Fact fact) {
        return Optional.ofNullable(
                switch (fact.kind()) {
                    case CLOSED -> CLOSED;
                    case REOPENED -> DISPUTE_UPHELD;
                    case RETURN_REFUSED -> REFUSED_RETURN;
                    case IDENTITY_LEAK -> IDENTITY_LEAK;
                    case SHAM_CLOSURE -> SHAM_CLOSURE;
                    default -> fact.rating() == null ? null : RATED;
                });
    }
}
