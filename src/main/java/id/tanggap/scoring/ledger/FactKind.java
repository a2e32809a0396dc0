package id.tanggap.scoring.ledger;

/** What a fact tells. Rule: docs/rules.md §7. */
enum FactKind {
    /** A unit got the case, with its deadline for the completion. */
    DISPOSED,
    /** A deadline of a disposition: that of the first follow-up, or one that moved. The latest one holds. */
    DEADLINE,
    FOLLOWED_UP,
    ANSWERED,
    RETURNED,
    RETURN_REFUSED,
    DISPUTED,
    /** A dispute was decided for the reporter. */
    REOPENED,
    CLOSED,
    /** What the reporter said of a closed case; which it was is the act. */
    VERDICT,
    WITHDRAWN,
    /** Entered by the Inspektorat. */
    IDENTITY_LEAK,
    /** Entered by the Inspektorat. */
    SHAM_CLOSURE;

    /** Whether the unit told the reporter something. */
    boolean isReply() {
        return this == FOLLOWED_UP || this == ANSWERED;
    }
}
