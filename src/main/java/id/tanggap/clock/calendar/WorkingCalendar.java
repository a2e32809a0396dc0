package id.tanggap.clock.calendar;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which days count: Monday to Friday less the days off. Immutable.
 *
 * <p>Rule: docs/rules.md §2.
 */
public final class WorkingCalendar {

    /** Ten years: whoever searches longer has a calendar without working days. */
    private static final int LONGEST_SEARCH_DAYS = 3660;

    private final NavigableMap<LocalDate, DayOff> daysOff = new TreeMap<>();
    private final Set<Integer> listedYears;

    /** Days off that fall on a Saturday or Sunday change nothing and are ignored. */
    public WorkingCalendar(Collection<DayOff> daysOff) {
        daysOff.stream().filter(off -> isWeekday(off.day())).forEach(off -> this.daysOff.put(off.day(), off));
        listedYears = daysOff.stream()
                .filter(off -> !off.own())
                .map(off -> off.day().getYear())
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWeekday(day) && !daysOff.containsKey(day);
    }

    /**
     * The n-th working day after a day; that day itself is not counted, and is the result for n = 0.
     *
     * @throws IllegalArgumentException when n is negative
     */
    public LocalDate plus(LocalDate start, int workingDays) {
        return plus(start, workingDays, day -> false);
    }

    /** Like {@link #plus(LocalDate, int)}, passing over the skipped days as if they were days off. */
    public LocalDate plus(LocalDate start, int workingDays, Predicate<LocalDate> skipped) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted forward, not " + workingDays);
        }
        LocalDate day = start;
        LocalDate last = start;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day) && !skipped.test(day)) {
                left--;
                last = day;
            } else if (DAYS.between(last, day) > LONGEST_SEARCH_DAYS) {
                throw new IllegalStateException("No working day within ten years after " + last);
            }
        }
        return day;
    }

    /** How many working days lie after the first and up to the second day; 0 when there are none between. */
    public int between(LocalDate startExclusive, LocalDate endInclusive) {
        if (!endInclusive.isAfter(startExclusive)) {
            return 0;
        }
        int off = daysOff.subMap(startExclusive, false, endInclusive, true).size();
        return weekdaysUpTo(endInclusive) - weekdaysUpTo(startExclusive) - off;
    }

    /** The days off after the first and up to the second day that would otherwise be working days. */
    public List<DayOff> daysOffBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return endInclusive.isAfter(startExclusive)
                ? List.copyOf(daysOff.subMap(startExclusive, false, endInclusive, true)
                        .values())
                : List.of();
    }

    /**
     * The years from the first to the last day of which nobody has listed the holidays yet: not one day is off for
     * everybody, so what is counted in them is too early.
     */
    public List<Integer> unlistedYears(LocalDate first, LocalDate last) {
        return IntStream.rangeClosed(first.getYear(), last.getYear())
                .filter(year -> !listedYears.contains(year))
                .boxed()
                .toList();
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }

    /** Weekdays since a fixed Monday long ago; only differences mean anything. */
    private static int weekdaysUpTo(LocalDate day) {
        int days = Math.toIntExact(DAYS.between(LocalDate.of(1900, 1, 1), day));
        return Math.floorDiv(days, 7) * 5 + Math.min(Math.floorMod(days, 7) + 1, 5);
    }
}
