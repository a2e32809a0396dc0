package id.tanggap.clock;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.clock.calendar.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The days that count for one clock: the working days of its instansi that are in none of its pauses. */
public final class CountedDays {

    private final WorkingCalendar calendar;
    private final List<PausedDays> pauses;

    CountedDays(WorkingCalendar calendar, List<PausedDays> pauses) {
        this.calendar = calendar;
        this.pauses = List.copyOf(pauses);
    }

    /** The n-th counted day after a day. */
    LocalDate plus(LocalDate start, int days) {
        return calendar.plus(start, days, this::paused);
    }

    /** How many counted days lie after the first and up to the second day. */
    int between(LocalDate startExclusive, LocalDate endInclusive) {
        return calendar.between(startExclusive, endInclusive) - pausedBetween(startExclusive, endInclusive);
    }

    /** How many working days the pauses took out between the two days. */
    int pausedBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return (int) pauses.stream()
                .flatMap(pause -> pause.from().isBefore(pause.to())
                        ? pause.from().plusDays(1).datesUntil(pause.to().plusDays(1))
                        : Stream.empty())
                .filter(day -> day.isAfter(startExclusive) && !day.isAfter(endInclusive))
                .filter(calendar::isWorkingDay)
                .distinct()
                .count();
    }

    /** The pauses that took out working days between the two days, each cut to them. */
    List<Explanation.Pause> pausesBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return pauses.stream()
                .map(pause -> pause.within(startExclusive, endInclusive))
                .map(pause -> new Explanation.Pause(
                        pause.from().plusDays(1), pause.to(), calendar.between(pause.from(), pause.to())))
                .filter(pause -> pause.workingDays() > 0)
                .toList();
    }

    /** The named days off that the count passed over, those within a pause left out. */
    List<DayOff> daysOffBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return calendar.daysOffBetween(startExclusive, endInclusive).stream()
                .filter(off -> !paused(off.day()))
                .toList();
    }

    /** The years up to a day whose holidays nobody has listed yet. */
    List<Integer> unlistedYears(LocalDate start, LocalDate end) {
        return calendar.unlistedYears(start, end);
    }

    private boolean paused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.contains(day));
    }
}
