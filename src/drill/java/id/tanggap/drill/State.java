package id.tanggap.drill;

/** How far a seeded case has come. */
enum State {
    UNVERIFIED,
    AWAITING_COMPLETION,
    FORWARDED,
    DISPOSED,
    /** The unit has given a first follow-up. */
    PROGRESSED,
    ANSWERED;

    boolean isAtLeast(State other) {
        return compareTo(other) >= 0;
    }

    /** Whether its admin has passed it on. */
    boolean isForwarded() {
        return isAtLeast(FORWARDED);
    }
}
