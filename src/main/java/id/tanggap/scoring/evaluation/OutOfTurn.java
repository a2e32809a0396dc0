package id.tanggap.scoring.evaluation;

import id.tanggap.language.Refusal;

/** An evaluation and what belongs to it is in no state for this: too early, too late, or done before. */
public class OutOfTurn extends Refusal {

    /**
     * @param step names the text {@code transition.<step>}
     * @param state of what it was tried on, for logs
     */
    OutOfTurn(String step, Object state) {
        super(Kind.LATE, "Cannot " + step + " in " + state, null, "transition." + step);
    }

    /** @throws OutOfTurn unless the condition holds */
    static void unless(boolean inTurn, String step, Object state) {
        if (!inTurn) {
            throw new OutOfTurn(step, state);
        }
    }
}
