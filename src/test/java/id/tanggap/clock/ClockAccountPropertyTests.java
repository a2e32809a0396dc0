package id.tanggap.clock;

import static java.time.DayOfWeek.SATURDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.clock.calendar.RandomCalendars;
import id.tanggap.clock.calendar.RandomCalendars.DaysOff;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A clock with its limits and pauses, against a count by hand. Rule: docs/rules.md §2. */
@Domain(RandomCalendars.class)
@Domain(DomainContext.Global.class)
class ClockAccountPropertyTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    /** A wait for the reporter: begins so many days after the last one, or after the start, and lasts so long. */
    record Wait(int after, int days) {}

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 86_400L * 730).map(Instant.parse("2026-01-01T00:00:00Z")::plusSeconds);
    }

    @Provide
    Arbitrary<List<Wait>> waits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(0, 12))
                .as(Wait::new)
                .list()
                .ofMaxSize(4);
    }

    /** Limits of a nation and of one instansi, each from its own day on. */
    @Provide
    Arbitrary<List<DatedLimit>> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(0, 1000).map(LocalDate.of(2025, 6, 1)::plusDays))
                .as((days, from) -> new DatedLimit(days, from, "rule"))
                .list()
                .uniqueElements(DatedLimit::validFrom)
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property
    void the_due_day_is_the_one_that_a_count_day_by_day_finds(
            @ForAll DaysOff off,
            @ForAll("instants") Instant start,
            @ForAll("limits") List<DatedLimit> national,
            @ForAll("limits") List<DatedLimit> own,
            @ForAll("waits") List<Wait> waits,
            @ForAll @IntRange(max = 14) int extension) {
        LocalDate day = LocalDate.ofInstant(start, ZONE);
        DatedLimit limit = DatedLimit.choose(national, own, day);
        CaseClock clock = clock(start, limit.workingDays(), extension, off);
        Instant now = pause(clock, start, waits);

        LocalDate due = clock.read(clock.days(off.calendar(), ZONE, now), ZONE).dueDay();

        assertThat(due).isEqualTo(byHand(off, day, limit.workingDays() + extension, pausedDays(start, waits)));
    }

    @Property
    void a_pause_never_shortens_the_time_of_the_holder(
            @ForAll DaysOff off,
            @ForAll("instants") Instant start,
            @ForAll("waits") List<Wait> waits,
            @ForAll @IntRange(min = 1, max = 60) int limit) {
        CaseClock paused = clock(start, limit, 0, off);
        CaseClock never = clock(start, limit, 0, off);
        Instant now = pause(paused, start, waits);

        LocalDate without =
                never.read(never.days(off.calendar(), ZONE, now), ZONE).dueDay();
        Reading with = paused.read(paused.days(off.calendar(), ZONE, now), ZONE);

        assertThat(with.dueDay()).isAfterOrEqualTo(without);
        List<LocalDate> skipped = pausedDays(start, waits);
        long held = LocalDate.ofInstant(start, ZONE)
                .plusDays(1)
                .datesUntil(with.dueDay().plusDays(1))
                .filter(day -> counts(off, day) && !skipped.contains(day))
                .count();
        assertThat(held).isEqualTo(limit);
    }

    @Property
    void adding_a_day_off_and_removing_it_returns_every_deadline_to_the_start(
            @ForAll DaysOff off,
            @ForAll LocalDate holiday,
            @ForAll("instants") Instant start,
            @ForAll("waits") List<Wait> waits,
            @ForAll @IntRange(min = 1, max = 60) int limit) {
        CaseClock clock = clock(start, limit, 0, off);
        Instant now = pause(clock, start, waits);
        clock.project(clock.days(off.calendar(), ZONE, now), ZONE);
        LocalDate before = clock.dueDay();
        List<LocalDate> more = new ArrayList<>(off.days());
        boolean added = !more.contains(holiday) && more.add(holiday);

        clock.project(clock.days(calendar(more), ZONE, now), ZONE);
        LocalDate moved = clock.dueDay();
        if (added) {
            more.remove(holiday);
        }
        clock.project(clock.days(calendar(more), ZONE, now), ZONE);

        assertThat(moved).isAfterOrEqualTo(before);
        assertThat(clock.dueDay()).isEqualTo(before);
    }

    private static CaseClock clock(Instant start, int limit, int extension, DaysOff off) {
        CaseClock clock = new CaseClock(new TrackingNumber("2611-0000-0001"), ClockKind.COMPLETION, 1, start);
        clock.adopt("ASPIRASI", "kab", new TimeLimit(limit, "rule", LocalDate.EPOCH, "test"));
        clock.project(clock.days(off.calendar(), ZONE, start), ZONE);
        if (extension > 0) {
            clock.extend(extension, start, new Grounds("ASKED_BY_UNIT", "officer"));
        }
        return clock;
    }

    /** @return a moment after the last pause */
    private static Instant pause(CaseClock clock, Instant start, List<Wait> waits) {
        Instant now = start;
        for (Wait wait : waits) {
            now = now.plus(wait.after(), ChronoUnit.DAYS);
            clock.pause(now, new Grounds("AWAITING_REPORTER", "officer"));
            now = now.plus(wait.days(), ChronoUnit.DAYS);
            clock.resume(now);
        }
        return now;
    }

    /** Of a wait from day A to day B the days after A up to B. */
    private static List<LocalDate> pausedDays(Instant start, List<Wait> waits) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = LocalDate.ofInstant(start, ZONE);
        for (Wait wait : waits) {
            day = day.plusDays(wait.after());
            for (int i = 0; i < wait.days(); i++) {
                day = day.plusDays(1);
                days.add(day);
            }
        }
        return days;
    }

    private static LocalDate byHand(DaysOff off, LocalDate start, int budget, List<LocalDate> paused) {
        LocalDate day = start;
        for (int left = budget; left > 0; ) {
            day = day.plusDays(1);
            if (counts(off, day) && !paused.contains(day)) {
                left--;
            }
        }
        return day;
    }

    private static boolean counts(DaysOff off, LocalDate day) {
        return day.getDayOfWeek().compareTo(SATURDAY) < 0 && !off.days().contains(day);
    }

    private static WorkingCalendar calendar(List<LocalDate> days) {
        return new WorkingCalendar(
                days.stream().map(day -> new DayOff(day, "off")).toList());
    }
}
