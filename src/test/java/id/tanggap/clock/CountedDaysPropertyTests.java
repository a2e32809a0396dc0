package id.tanggap.clock;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.RandomCalendars.DaysOff;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomPauses.class)
@Domain(DomainContext.Global.class)
class CountedDaysPropertyTests {

    @Property
    void a_pause_never_makes_a_deadline_earlier(
            @ForAll DaysOff off,
            @ForAll @Size(max = 4) List<PausedDays> pauses,
            @ForAll PausedDays another,
            @ForAll LocalDate start,
            @ForAll @IntRange(max = 60) int days) {
        CountedDays before = new CountedDays(off.calendar(), pauses);
        CountedDays after = new CountedDays(
                off.calendar(),
                Stream.concat(pauses.stream(), Stream.of(another)).toList());

        assertThat(after.plus(start, days)).isAfterOrEqualTo(before.plus(start, days));
    }

    @Property
    void a_count_day_by_day_agrees(
            @ForAll DaysOff off,
            @ForAll @Size(max = 4) List<PausedDays> pauses,
            @ForAll LocalDate start,
            @ForAll @IntRange(max = 60) int days) {
        CountedDays counted = new CountedDays(off.calendar(), pauses);
        LocalDate due = counted.plus(start, days);
        Predicate<LocalDate> paused =
                day -> pauses.stream().anyMatch(p -> p.from().isBefore(day) && !p.to().isBefore(day));

        assertThat(dayByDay(off, start, due, paused)).isEqualTo(days);
        assertThat(counted.between(start, due)).isEqualTo(days);
    }

    private static long dayByDay(DaysOff off, LocalDate start, LocalDate end, Predicate<LocalDate> paused) {
        long count = 0;
        for (LocalDate day = start.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
            count += weekend || off.days().contains(day) || paused.test(day) ? 0 : 1;
        }
        return count;
    }
}
