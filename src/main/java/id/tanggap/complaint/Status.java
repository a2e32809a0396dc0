package id.tanggap.complaint;

/** Where a complaint stands. The public words for these states are in docs/rules.md §3 and the text bundles. */
public enum Status {
    /** Filed; somebody must verify it. */
    UNVERIFIED,
    /** The verifier waits for the reporter to complete the report. */
    AWAITING_COMPLETION,
    /** Verified and forwarded to an agency; no substantive follow-up yet. */
    FORWARDED,
    /** A unit works on it and has said so. */
    IN_PROGRESS,
    /** Answered; the reporter has the word. */
    ANSWERED,
    /** The reporter disputes the answer; a senior reviews it. */
    DISPUTED,
    CLOSED,
    ARCHIVED;

    /** Whether nothing more will happen to the complaint. */
    public boolean isFinal() {
        return this == CLOSED || this == ARCHIVED;
    }

    /** Whether an officer has read it and found that it may be handled: only then the public is shown what was sent. */
    public boolean isVerified() {
        return switch (this) {
            case FORWARDED, IN_PROGRESS, ANSWERED, DISPUTED, CLOSED -> true;
            case UNVERIFIED, AWAITING_COMPLETION, ARCHIVED -> false;
        };
    }

    /** The first of the states that the public tells apart. Rule: docs/rules.md §3. */
    public Status publicly() {
        return this == ANSWERED || this == DISPUTED ? IN_PROGRESS : this;
    }

    /** Whether the next move is the reporter's. */
    public boolean isAwaitingReporter() {
        return this == AWAITING_COMPLETION || this == ANSWERED;
    }
}
