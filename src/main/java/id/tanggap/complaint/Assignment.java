package id.tanggap.complaint;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which unit has a case, and what became of its saying "not mine". Rule: docs/rules.md §4. */
@Embeddable
class Assignment {

    private String unit;
    private Instant disposedAt;
    private int dispositions;
    private String returnTo;
    private int upheldReturns;

    void giveTo(String chosenUnit, Instant now) {
        unit = chosenUnit;
        disposedAt = now;
        dispositions++;
    }

    void takeBack() {
        unit = null;
        returnTo = null;
    }

    void returnTo(String betterUnit) {
        returnTo = betterUnit;
    }

    void upholdReturn(String chosenUnit, Instant now) {
        upheldReturns++;
        giveTo(chosenUnit, now);
        returnTo = null;
    }

    void refuseReturn() {
        returnTo = null;
    }

    boolean isBindingAfter(int returns) {
        return upheldReturns >= returns;
    }

    boolean isReturnPending() {
        return returnTo != null;
    }

    /** Whether a unit has it and works on it. */
    boolean isWorking() {
        return unit != null && !isReturnPending();
    }

    String unit() {
        return unit;
    }

    /** When the case was disposed to the unit that has it; null before. */
    Instant disposedAt() {
        return disposedAt;
    }

    /** How often the case was disposed to a unit; the unit that has it is the last of so many. */
    int dispositions() {
        return dispositions;
    }

    /** The unit that the returning unit finds better; null unless a return is pending. */
    String returnTo() {
        return returnTo;
    }
}
