package id.tanggap.clock;

/**
 * Why a clock is made to show something else, and who decided it. The account of the clock keeps both.
 *
 * @param reason a code or a sentence, at most 1,000 characters
 * @param actor name of the officer or of the system
 * @throws IllegalClockChange without a reason or an actor, or with a reason that is too long
 */
public record Grounds(String reason, String actor) {

    private static final int LONGEST_REASON = 1000;

    public Grounds {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalClockChange(
                    "reason", "A clock is not changed without a reason of at most " + LONGEST_REASON + " characters");
        }
        if (actor == null || actor.isBlank()) {
            throw new IllegalClockChange("actor", "A clock is changed by somebody");
        }
        reason = reason.strip();
    }
}
