package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import java.util.Optional;

/** Which rungs the ladder of a clock has; a process owner keeps them in {@code bpmn/escalation.dmn}. */
public interface LadderPolicy {

    /**
     * The rung with this number, or nothing when the ladder ends before it.
     *
     * @param complaintClass class of the report, or null while it has none
     */
    Optional<Rung> rung(ClockKind clock, String complaintClass, int number);
}
