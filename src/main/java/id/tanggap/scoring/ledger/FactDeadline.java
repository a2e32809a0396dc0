package id.tanggap.scoring.ledger;

import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.LocalDate;

/**
 * A deadline as the ledger keeps it.
 *
 * @param limitDays working days that were given
 * @param doubledOn last day of twice the limit, by the calendar of the day on which the deadline was set
 * @param own counted from the disposition, because the clock of the case was over or past its deadline by then
 */
record FactDeadline(int limitDays, LocalDate dueOn, LocalDate doubledOn, boolean own) {

    static FactDeadline of(int limitDays, LocalDate dueOn, WorkingCalendar calendar, boolean own) {
        return new FactDeadline(limitDays, dueOn, calendar.plus(dueOn, limitDays), own);
    }

    /** The same, set once more. */
    static FactDeadline again(StatedDeadline set) {
        return new FactDeadline(set.limitDays(), set.dueOn(), set.twiceOn(), set.own());
    }

    /** A deadline that was set when it had passed is judged where it was set, so that it hides in no month that is over. */
    LocalDate judgedOn(LocalDate setOn) {
        return later(dueOn, setOn);
    }

    LocalDate twiceOn(LocalDate setOn) {
        return later(doubledOn, setOn);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
