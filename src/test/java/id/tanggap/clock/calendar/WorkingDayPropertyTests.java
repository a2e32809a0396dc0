package id.tanggap.clock.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.RandomCalendars.DaysOff;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class WorkingDayPropertyTests {

    @Property
    void a_deadline_never_falls_on_a_day_off(
            @ForAll DaysOff off, @ForAll LocalDate start, @ForAll @IntRange(min = 1, max = 90) int days) {
        LocalDate due = off.calendar().plus(start, days);

        assertThat(due.getDayOfWeek()).isNotIn(SATURDAY, SUNDAY);
        assertThat(off.days()).doesNotContain(due);
        assertThat(due).isAfter(start);
    }

    @Property
    void another_holiday_never_makes_a_deadline_earlier(
            @ForAll DaysOff off,
            @ForAll LocalDate holiday,
            @ForAll LocalDate start,
            @ForAll @IntRange(max = 90) int days) {
        Set<LocalDate> more = new HashSet<>(off.days());
        more.add(holiday);

        assertThat(new DaysOff(more).calendar().plus(start, days))
                .isAfterOrEqualTo(off.calendar().plus(start, days));
    }

    @Property
    void counting_in_two_steps_leads_to_the_same_day(
            @ForAll DaysOff off,
            @ForAll LocalDate start,
            @ForAll @IntRange(max = 60) int first,
            @ForAll @IntRange(max = 60) int then) {
        WorkingCalendar calendar = off.calendar();

        assertThat(calendar.plus(calendar.plus(start, first), then)).isEqualTo(calendar.plus(start, first + then));
    }

    @Property
    void a_count_day_by_day_agrees(@ForAll DaysOff off, @ForAll LocalDate start, @ForAll @IntRange(max = 90) int days) {
        LocalDate due = off.calendar().plus(start, days);

        assertThat(dayByDay(off, start, due)).isEqualTo(days);
        assertThat(off.calendar().between(start, due)).isEqualTo(days);
    }

    @Property
    void the_days_between_any_two_days_are_those_counted_day_by_day(
            @ForAll DaysOff off, @ForAll LocalDate one, @ForAll LocalDate other) {
        assertThat(off.calendar().between(one, other)).isEqualTo((int) dayByDay(off, one, other));
    }

    private static long dayByDay(DaysOff off, LocalDate start, LocalDate end) {
        long count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
            count += weekend || off.days().contains(day) ? 0 : 1;
        }
        return count;
    }
}
