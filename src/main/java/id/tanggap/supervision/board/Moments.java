package id.tanggap.supervision.board;

import id.tanggap.clock.Reading;
import id.tanggap.clock.calendar.WorkingCalendar;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * From when on a case is something to look at; {@link #NEVER} for what does not come by itself. Rule: docs/rules.md §2.
 *
 * @param dueAt first instant at which it is late
 * @param soonAt when {@link #SOON_DAYS} working days are left
 * @param idleAt when its holder has done nothing for a whole working day
 */
@Embeddable
record Moments(Instant dueAt, Instant soonAt, Instant idleAt) {

    /** What a database can sort. */
    static final Instant NEVER = Instant.parse("9999-12-30T00:00:00Z");

    /** So many working days before a deadline a case is late soon. */
    static final int SOON_DAYS = 5;

    /**
     * The moments of a case.
     *
     * @param next what the clock shows that is due next; null when no authority is awaited
     * @param touchedAt when the holder got it or did something last; null when the reporter has the word, or it is over
     */
    static Moments of(Reading next, Instant touchedAt, WorkingCalendar calendar, ZoneId zone) {
        return new Moments(
                next == null ? NEVER : next.dueAt(),
                next == null ? NEVER : soon(next),
                touchedAt == null ? NEVER : idle(touchedAt, calendar, zone));
    }

    private static Instant soon(Reading next) {
        LocalDate start = LocalDate.ofInstant(next.startedAt(), next.zone());
        LocalDate day = next.dueDay();
        while (day.isAfter(start) && next.remainingDays(day.minusDays(1)) <= SOON_DAYS) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(next.zone()).toInstant();
    }

    private static Instant idle(Instant touchedAt, WorkingCalendar calendar, ZoneId zone) {
        LocalDate after = calendar.plus(LocalDate.ofInstant(touchedAt, zone), 1);
        return after.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
