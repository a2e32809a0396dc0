package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import java.time.LocalDate;

/**
 * By when a unit was to do something with a case, as a fact says.
 *
 * @param disposedOn when the unit got the case first
 * @param limitDays working days that it had
 * @param twiceOn last day of twice the limit; null of a deadline for the first follow-up
 * @param own counted from the disposition, not by the clock of the case
 * @param withheld working days of a class that came too late; null if the fact says nothing of that
 */
record StatedDeadline(
        ClockKind clock,
        LocalDate disposedOn,
        int limitDays,
        LocalDate dueOn,
        LocalDate twiceOn,
        boolean own,
        Integer withheld) {}
