package id.tanggap.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.RandomCalendars.DaysOff;
import id.tanggap.key.TrackingNumber;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A clock that is projected again and again: for holidays that come and go. */
@Domain(RandomPauses.class)
@Domain(DomainContext.Global.class)
class CalendarCountPropertyTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Property
    void adding_a_holiday_and_removing_it_brings_every_deadline_back(
            @ForAll DaysOff off,
            @ForAll LocalDate holiday,
            @ForAll LocalDate start,
            @ForAll PausedDays pause,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        CaseClock clock = clock(start, days);
        clock.project(days(off, pause), ZONE);
        LocalDate before = clock.dueDay();
        DaysOff more = with(off, holiday);

        clock.project(days(more, pause), ZONE);
        assertThat(clock.dueDay()).isAfterOrEqualTo(before);
        clock.project(days(without(more, off, holiday), pause), ZONE);

        assertThat(clock.dueDay()).isEqualTo(before);
    }

    @Property
    void a_due_day_agrees_with_counting_day_by_day(
            @ForAll DaysOff off,
            @ForAll LocalDate start,
            @ForAll PausedDays pause,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        CaseClock clock = clock(start, days);

        clock.project(days(off, pause), ZONE);

        LocalDate day = start;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            boolean waited = day.isAfter(pause.from()) && !day.isAfter(pause.to());
            if (!weekend && !waited && !off.days().contains(day)) {
                left--;
            }
        }
        assertThat(clock.dueDay()).isEqualTo(day);
    }

    /** So a walk may pass over clocks that are due before the day or start after it. */
    @Property
    void a_day_outside_the_window_of_a_clock_moves_nothing(
            @ForAll DaysOff off,
            @ForAll LocalDate holiday,
            @ForAll LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        CaseClock clock = clock(start, days);
        CountedDays counted = new CountedDays(off.calendar(), List.of());
        clock.project(counted, ZONE);
        LocalDate due = clock.dueDay();

        LocalDate then = clock.projected(new CountedDays(with(off, holiday).calendar(), List.of()), ZONE);

        boolean within = holiday.isAfter(start) && !holiday.isAfter(due);
        boolean counts = off.calendar().isWorkingDay(holiday);
        assertThat(!then.equals(due)).isEqualTo(within && counts);
    }

    private static DaysOff with(DaysOff off, LocalDate day) {
        Set<LocalDate> more = new HashSet<>(off.days());
        more.add(day);
        return new DaysOff(more);
    }

    private static DaysOff without(DaysOff more, DaysOff original, LocalDate day) {
        Set<LocalDate> fewer = new HashSet<>(more.days());
        if (!original.days().contains(day)) {
            fewer.remove(day);
        }
        return new DaysOff(fewer);
    }

    private static CountedDays days(DaysOff off, PausedDays pause) {
        return new CountedDays(off.calendar(), List.of(pause));
    }

    private static CaseClock clock(LocalDate start, int days) {
        Instant noon = start.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
        CaseClock clock = new CaseClock(new TrackingNumber("2611-0000-0001"), ClockKind.COMPLETION, 1, noon);
        clock.adopt("ASPIRASI", "kab", new TimeLimit(days, "T-1", LocalDate.of(2020, 1, 1), "test"));
        return clock;
    }
}
