package id.tanggap.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.RandomCalendars;
import id.tanggap.clock.calendar.RandomCalendars.DaysOff;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class ReadingPropertyTests {

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 86_400L * 730).map(Instant.parse("2026-01-01T00:00:00Z")::plusSeconds);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura").map(ZoneId::of);
    }

    @Property
    void a_deadline_is_midnight_after_the_due_day_where_the_instansi_is(
            @ForAll DaysOff off,
            @ForAll("instants") Instant start,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        Reading reading = reading(off, start, zone, days);

        assertThat(reading.dueAt().atZone(zone).toLocalTime()).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(reading.dueAt().atZone(zone).toLocalDate())
                .isEqualTo(reading.dueDay().plusDays(1));
        assertThat(reading.overdue(reading.dueAt().minusSeconds(1))).isFalse();
        assertThat(reading.overdue(reading.dueAt())).isTrue();
    }

    @Property
    void the_day_on_which_a_clock_starts_is_the_local_one(
            @ForAll DaysOff off,
            @ForAll("instants") Instant start,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate local = start.atZone(zone).toLocalDate();

        assertThat(reading(off, start, zone, days).dueDay())
                .isEqualTo(off.calendar().plus(local, days));
    }

    @Property
    void from_the_same_start_day_the_east_is_never_due_after_the_west(
            @ForAll DaysOff off, @ForAll LocalDate day, @ForAll @IntRange(min = 1, max = 60) int days) {
        Instant noonInJakarta = day.atTime(5, 0).toInstant(ZoneOffset.UTC);
        Instant west =
                reading(off, noonInJakarta, ZoneId.of("Asia/Jakarta"), days).dueAt();
        Instant middle =
                reading(off, noonInJakarta, ZoneId.of("Asia/Makassar"), days).dueAt();
        Instant east =
                reading(off, noonInJakarta, ZoneId.of("Asia/Jayapura"), days).dueAt();

        assertThat(middle).isEqualTo(west.minusSeconds(3600));
        assertThat(east).isEqualTo(west.minusSeconds(7200));
    }

    @Property
    void the_reminder_comes_before_the_deadline_and_the_rungs_after_it_in_order(
            @ForAll DaysOff off,
            @ForAll("instants") Instant start,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 1, max = 60) int days,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        Reading reading = reading(off, start, zone, days);

        assertThat(reading.atShare(percent)).isAfter(start).isBefore(reading.dueAt());
        assertThat(reading.after(0)).isEqualTo(reading.dueAt());
        assertThat(reading.after(3)).isAfter(reading.dueAt()).isBefore(reading.after(10));
    }

    @Property
    void remaining_days_count_down_to_zero_on_the_due_day_and_on_below(
            @ForAll DaysOff off, @ForAll("instants") Instant start, @ForAll @IntRange(min = 1, max = 60) int days) {
        Reading reading = reading(off, start, ZoneId.of("Asia/Jakarta"), days);
        LocalDate due = reading.dueDay();

        assertThat(reading.remainingDays(start.atZone(reading.zone()).toLocalDate()))
                .isEqualTo(days);
        assertThat(reading.remainingDays(due)).isZero();
        assertThat(reading.remainingDays(off.calendar().plus(due, 4))).isEqualTo(-4);
    }

    private static Reading reading(DaysOff off, Instant start, ZoneId zone, int days) {
        CaseClock clock = new CaseClock(new TrackingNumber("2611-0000-0001"), ClockKind.COMPLETION, 1, start);
        clock.adopt("ASPIRASI", "kab", new TimeLimit(days, "rule", LocalDate.EPOCH, "test"));
        return clock.read(new CountedDays(off.calendar(), List.of()), zone);
    }
}
