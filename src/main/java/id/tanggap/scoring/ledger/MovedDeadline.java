package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.MoveCause;
import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a moved clock does to the deadline by which the unit is judged: what the reporter waits for and what a unit
 * answers for may part. Rule: docs/rules.md §7, Late class, Passed deadline, Empty answer.
 *
 * @param act why it was written, as a code
 * @param limitDays working days that the unit has; for a fact that does not count, those that it would have
 * @param withheld working days of a class that came too late; null if the class is the same
 */
record MovedDeadline(String act, int limitDays, LocalDate dueOn, boolean counts, Integer withheld) {

    static final String MOVED = "CLOCK_MOVED";
    static final String LATE_CLASS = "RECLASSIFIED_LATE";
    static final String PASSED = "MOVED_TOO_LATE";

    /** @param day on which it moved; empty if nothing changes for the unit */
    static Optional<MovedDeadline> of(
            ClockMoved event, LocalDate day, JudgedDeadline judged, WorkingCalendar calendar) {
        if (event.cause().equals(MoveCause.REOPENED)) {
            return Optional.empty();
        }
        boolean newClass = event.cause().equals(MoveCause.CLASS);
        int limit = event.budgetDays() - (newClass ? 0 : judged.withheld());
        boolean together = judged.dueOn().equals(event.from());
        LocalDate due = together || limit < 1 ? event.to() : calendar.plus(event.startDay(), limit);
        boolean longer = due.isAfter(judged.dueOn());
        if (newClass && longer && judged.isLate(day, calendar)) {
            int withheld = Math.max(0, event.budgetDays() - judged.limitDays());
            return Optional.of(new MovedDeadline(LATE_CLASS, limit, due, false, withheld));
        }
        if (longer && judged.hasPassed(day) && !event.cause().isHoliday()) {
            return Optional.of(new MovedDeadline(PASSED, limit, due, false, null));
        }
        return Optional.of(new MovedDeadline(MOVED, limit, due, true, newClass ? 0 : null));
    }
}
