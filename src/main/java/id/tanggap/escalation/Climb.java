package id.tanggap.escalation;

/**
 * What came of an attempt to climb.
 *
 * @param rung number of the rung that was reached or is waited for; 0 when there is none
 * @param told who is told of it, as group ids separated by commas; empty when there is none
 */
public record Climb(Raise outcome, int rung, String told) {

    static final Climb OVER = new Climb(Raise.OVER, 0, "");
}
