package id.tanggap.escalation;

import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Tells on a working morning what is wrong with a team. The gravest cause alone: of a team that is absent nobody claims
 * anything either. On the last day of a task nobody is given time any more, so that an alarm comes before the limit passes.
 *
 * <p>Rule: docs/rules.md §6.
 *
 * @param absentAfter working days without work of anybody after which a team is absent
 * @param today in the zone of the team
 */
record RollCall(int absentAfter, WorkingCalendar calendar, ZoneId zone, LocalDate today) {

    /** @param lastDay on which somebody of the team worked, or null */
    Optional<Finding> of(TeamWork work, boolean staffed, LocalDate lastDay) {
        LocalDate came = day(work.open().oldest());
        if (!staffed) {
            return Optional.of(new Finding(AlarmCause.NOBODY, work.team(), work.open(), came));
        }
        LocalDate absentFrom = lastDay == null || lastDay.isBefore(came) ? came : lastDay;
        if (wholeDaysSince(absentFrom) >= (isUrgent(work.open()) ? Math.min(1, absentAfter) : absentAfter)) {
            return Optional.of(new Finding(AlarmCause.ABSENT, work.team(), work.open(), absentFrom));
        }
        Waiting unclaimed = work.unclaimed();
        if (unclaimed != null && wholeDaysSince(day(unclaimed.oldest())) >= (isUrgent(unclaimed) ? 0 : 1)) {
            return Optional.of(new Finding(AlarmCause.UNCLAIMED, work.team(), unclaimed, day(unclaimed.oldest())));
        }
        return Optional.empty();
    }

    /** Working days that have passed since, from morning to evening; negative for today. */
    private int wholeDaysSince(LocalDate day) {
        return calendar.between(day, today) - 1; // today has only begun
    }

    /** Whether a last day has come. */
    private boolean isUrgent(Waiting waiting) {
        return waiting.nextDue() != null && !day(waiting.nextDue()).isAfter(today);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
