package id.tanggap.clock;

/**
 * What a clock measures.
 *
 * <p>Rule: docs/rules.md §2.
 */
public enum ClockKind {
    /** From filing until the report is verified and forwarded, archived or merged; again after a merge was undone. */
    VERIFICATION(true),
    /** From forwarding until the first substantive follow-up. */
    FIRST_FOLLOW_UP(false),
    /** From forwarding until the substantive answer is complete. */
    COMPLETION(false),
    /** From the officer's question until the reporter completes the data. */
    REPORTER_COMPLETION(true),
    /** From the answer until the reporter confirms or disputes. */
    REPORTER_REPLY(true),
    /** From a unit's return until the admin decides on it. */
    RETURN_DECISION(true),
    /** From the reporter's dispute until a senior has reviewed it. */
    DISPUTE_REVIEW(true);

    private final boolean recurring;

    ClockKind(boolean recurring) {
        this.recurring = recurring;
    }

    /** Whether what it measures may happen again in one case: then it starts anew, as a new round. */
    public boolean recurring() {
        return recurring;
    }

    /** Whether an authority must meet it, so that a ladder follows its deadline; the reporter climbs none. */
    public boolean hasLadder() {
        return this != REPORTER_COMPLETION && this != REPORTER_REPLY;
    }
}
