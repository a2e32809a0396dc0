package id.tanggap.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What a clock shows at the moment of reading. Engine timers, forms, pages and scores all take their dates from here.
 *
 * <p>Rule: docs/rules.md §2, §6.
 *
 * @param complaintClass class of the report under whose limit it runs, or null while it has none; a class that came too
 *     late to change the limit is not it
 * @param round 1, or more for a recurring clock that started anew
 * @param budgetDays counted days from start to due day, extension included
 * @param extendedDays how many of these an extension gave; 0 when there was none
 * @param dueDay last day on which it can be met in time; of a paused clock as if the pause ended today
 * @param dueAt first instant at which it is too late: the start of the day after, in the zone of the instansi
 * @param metAt when it was met, or null
 * @param endedAt when it stopped running, met or not, or null
 * @param days the days that count for it
 */
public record Reading(
        ClockKind kind,
        String complaintClass,
        int round,
        Instant startedAt,
        int budgetDays,
        int extendedDays,
        LocalDate dueDay,
        Instant dueAt,
        Instant metAt,
        Instant endedAt,
        boolean paused,
        ZoneId zone,
        Explanation explanation,
        CountedDays days) {

    public boolean running() {
        return endedAt == null;
    }

    /** Whether it still runs though its time is over. */
    public boolean overdue(Instant now) {
        return running() && !now.isBefore(dueAt);
    }

    public boolean metInTime() {
        return metAt != null && metAt.isBefore(dueAt);
    }

    /** When a rung of the ladder is reached: at the end of the n-th counted day after the due day. */
    public Instant after(int workingDays) {
        return DueDate.endOf(days.plus(dueDay, workingDays), zone);
    }

    /**
     * When a share of the budget is used: at the <em>start</em> of the day on which that happens, so that a reminder
     * leaves this day at least.
     *
     * @param percent 1 to 100
     */
    public Instant atShare(int percent) {
        if (percent < 1 || percent > 100) {
            throw new IllegalArgumentException("A share is 1 to 100 percent, not " + percent);
        }
        int used = (budgetDays * percent + 99) / 100;
        return days.plus(startDay(), used).atStartOfDay(zone).toInstant();
    }

    /** Counted days after today up to the due day: 0 on the due day itself, negative when it has passed. */
    public int remainingDays(LocalDate today) {
        return today.isAfter(dueDay) ? -days.between(dueDay, today) : days.between(today, dueDay);
    }

    /** By how many counted days it was or is late; empty when it is not. */
    public Optional<Integer> lateDays(Instant now) {
        Instant end = endedAt == null ? now : endedAt;
        LocalDate day = end.atZone(zone).toLocalDate();
        return day.isAfter(dueDay) ? Optional.of(days.between(dueDay, day)) : Optional.empty();
    }

    private LocalDate startDay() {
        return startedAt.atZone(zone).toLocalDate();
    }
}
