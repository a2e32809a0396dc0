package id.tanggap.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One clock without any database: five working days from Monday 2 November 2026, a holiday on Friday 6. */
class CaseClockTests {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private final WorkingCalendar calendar =
            new WorkingCalendar(List.of(new DayOff(LocalDate.of(2026, 11, 6), "Libur")));
    private static final Grounds GROUNDS = new Grounds("AWAITING_REPORTER", "officer");

    private final CaseClock clock = running(5);

    @Test
    void it_is_due_at_the_end_of_its_last_day() {
        Reading reading = read(at(3));

        assertThat(reading.dueDay()).isEqualTo("2026-11-10");
        assertThat(reading.dueAt()).isEqualTo(at(11, 0));
        assertThat(reading.overdue(at(11, 0).minusSeconds(1))).isFalse();
        assertThat(reading.overdue(at(11, 0))).isTrue();
        project(at(3));
        assertThat(clock.overdue(at(11, 0).minusSeconds(1))).isFalse();
        assertThat(clock.overdue(at(11, 0))).isTrue();
    }

    @Test
    void it_says_how_much_is_left_or_how_late_it_is() {
        Reading reading = read(at(3));

        assertThat(reading.remainingDays(LocalDate.of(2026, 11, 3))).isEqualTo(4);
        assertThat(reading.remainingDays(LocalDate.of(2026, 11, 10))).isZero();
        assertThat(reading.remainingDays(LocalDate.of(2026, 11, 12))).isEqualTo(-2);
        assertThat(reading.lateDays(at(10))).isEmpty();
        assertThat(reading.lateDays(at(12))).hasValue(2);
    }

    @Test
    void rungs_and_reminder_are_dated_by_counted_days() {
        Reading reading = read(at(3));

        assertThat(reading.after(3)).isEqualTo(at(14, 0));
        assertThat(reading.atShare(80)).isEqualTo(at(9, 0));
        assertThat(reading.atShare(1)).isEqualTo(at(3, 0));
        assertThat(reading.atShare(100)).isEqualTo(at(10, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> reading.atShare(0));
        assertThatIllegalArgumentException().isThrownBy(() -> reading.atShare(101));
    }

    @Test
    void days_of_the_reporter_do_not_count_and_are_told() {
        clock.pause(at(3), GROUNDS);
        assertThat(read(at(9)).paused()).isTrue();
        clock.resume(at(9));

        Reading reading = read(at(20));

        assertThat(reading.paused()).isFalse();
        assertThat(reading.dueDay()).isEqualTo("2026-11-13");
        assertThat(reading.explanation().pauses())
                .containsExactly(new Explanation.Pause(LocalDate.of(2026, 11, 4), LocalDate.of(2026, 11, 9), 3));
        assertThat(reading.explanation().daysOff()).as("within the pause").isEmpty();
        assertThat(reading.remainingDays(LocalDate.of(2026, 11, 3))).isEqualTo(4);
    }

    @Test
    void what_has_ended_keeps_its_day() {
        project(at(4));
        clock.meet(at(4));

        assertThat(clock.running()).isFalse();
        Reading reading = read(at(30));
        assertThat(reading.metInTime()).isTrue();
        assertThat(reading.overdue(at(30))).isFalse();
        assertThat(reading.dueDay()).isEqualTo("2026-11-10");
        assertThat(reading.explanation().unlistedYears()).isEmpty();
    }

    @Test
    void a_clock_that_was_met_late_is_not_met_in_time() {
        project(at(12));
        clock.meet(at(12));

        assertThat(read(at(30)).metInTime()).isFalse();
        assertThat(read(at(30)).lateDays(at(30))).hasValue(2);
    }

    @Test
    void reopened_it_runs_on_less_the_time_that_the_reporter_took() {
        CaseClock reply = running(10);
        assertThatThrownBy(() -> reply.asPause(GROUNDS)).isInstanceOf(IllegalClockChange.class);
        reply.end(at(4));
        assertThatThrownBy(() -> clock.reopen(reply.asPause(GROUNDS))).isInstanceOf(IllegalClockChange.class);
        clock.meet(at(2));

        clock.reopen(reply.asPause(GROUNDS));

        assertThat(clock.running()).isTrue();
        assertThat(read(at(20)).metAt()).isNull();
        assertThat(read(at(20)).dueDay()).isEqualTo("2026-11-12");
    }

    @Test
    void it_is_extended_once_and_in_time() {
        project(at(3));
        assertThatThrownBy(() -> clock.extend(0, at(3), GROUNDS)).isInstanceOf(IllegalClockChange.class);
        assertThatThrownBy(() -> clock.extend(1, at(11, 0), GROUNDS)).isInstanceOf(IllegalClockChange.class);

        clock.extend(1, at(3), GROUNDS);

        assertThat(clock.budgetDays()).isEqualTo(6);
        assertThat(read(at(3)).extendedDays()).isEqualTo(1);
        assertThat(read(at(3)).dueDay()).isEqualTo("2026-11-11");
        assertThatThrownBy(() -> clock.extend(1, at(3), GROUNDS)).isInstanceOf(IllegalClockChange.class);
    }

    @Test
    void a_pause_ends_with_the_clock() {
        project(at(3));
        clock.pause(at(3), GROUNDS);

        clock.meet(at(4));

        assertThat(clock.paused()).isFalse();
    }

    @Test
    void it_says_under_which_limit_it_runs() {
        assertThat(clock.limit()).isEqualTo(new TimeLimit(5, "Batas", LocalDate.of(2026, 1, 1), "1"));
    }

    @Test
    void nothing_is_changed_without_a_reason_and_somebody_who_decided() {
        assertThat(new Grounds(" " + "a".repeat(998) + " ", "officer").reason()).hasSize(998);
        assertThatThrownBy(() -> new Grounds(null, "officer")).isInstanceOf(IllegalClockChange.class);
        assertThatThrownBy(() -> new Grounds(" ", "officer")).isInstanceOf(IllegalClockChange.class);
        assertThatThrownBy(() -> new Grounds("a".repeat(1001), "officer")).isInstanceOf(IllegalClockChange.class);
        assertThatThrownBy(() -> new Grounds("reason", null)).isInstanceOf(IllegalClockChange.class);
        assertThatThrownBy(() -> new Grounds("reason", " ")).isInstanceOf(IllegalClockChange.class);
    }

    private static CaseClock running(int days) {
        CaseClock clock = new CaseClock(new TrackingNumber("2611-0000-0001"), ClockKind.COMPLETION, 1, at(2));
        clock.adopt("ASPIRASI", "kab-tangerang", new TimeLimit(days, "Batas", LocalDate.of(2026, 1, 1), "1"));
        return clock;
    }

    private Reading read(Instant now) {
        return clock.read(clock.days(calendar, WIB, now), WIB);
    }

    private void project(Instant now) {
        clock.project(clock.days(calendar, WIB, now), WIB);
    }

    private static Instant at(int day) {
        return at(day, 9);
    }

    private static Instant at(int day, int hour) {
        return LocalDateTime.of(2026, 11, day, hour, 0).atZone(WIB).toInstant();
    }
}
