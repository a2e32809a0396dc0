package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.ReprojectionDoor;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A holiday comes and goes: timers and tasks of open cases follow, those of closed cases stay. */
@ApplicationTest
class CalendarJourneyTests {

    /** Filed on Monday 2 November 2026; verification is due on Thursday 5. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 4);

    @Autowired
    Journey journey;

    @Autowired
    ReprojectionDoor calendar;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void noHolidayIsLeft() {
        calendar.reset();
    }

    @Test
    void timers_and_the_open_task_follow_a_holiday_and_come_back_when_it_is_removed() {
        TrackingNumber number = journey.file().trackingNumber();
        LocalDateTime due = LocalDateTime.of(2026, 11, 6, 0, 0);
        assertThat(journey.timers(number)).containsExactly(due);
        assertThat(journey.taskDue(number)).isEqualTo(due.minusSeconds(1));

        calendar.add(WEDNESDAY);

        assertThat(journey.clock(number, VERIFICATION).dueDay()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(journey.timers(number)).containsExactly(due.plusDays(1));
        assertThat(journey.taskDue(number)).isEqualTo(due.plusDays(1).minusSeconds(1));

        calendar.remove(WEDNESDAY);

        assertThat(journey.timers(number)).containsExactly(due);
        assertThat(journey.taskDue(number)).isEqualTo(due.minusSeconds(1));
    }

    @Test
    void every_timer_of_a_disposed_case_follows_its_own_clock() {
        TrackingNumber number = journey.disposed();
        List<LocalDateTime> before = journey.timers(number);
        assertThat(before).hasSizeGreaterThanOrEqualTo(3);

        // Monday 16 November lies after the first follow-up is due and before the completion is.
        calendar.add(LocalDate.of(2026, 11, 16));

        assertThat(journey.clock(number, FIRST_FOLLOW_UP).dueDay()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(journey.clock(number, COMPLETION).dueDay()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(journey.timers(number))
                .contains(LocalDateTime.of(2026, 11, 10, 0, 0), LocalDateTime.of(2026, 11, 24, 0, 0))
                .doesNotContain(LocalDateTime.of(2026, 11, 21, 0, 0));
        assertThat(journey.taskDue(number)).isEqualTo(LocalDateTime.of(2026, 11, 9, 23, 59, 59));
    }

    @Test
    void the_next_rung_of_an_overdue_case_follows_though_its_deadline_stays() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.passTo(LocalDateTime.of(2026, 11, 6, 9, 0));
        assertThat(journey.rungs(number)).hasSize(1);
        assertThat(journey.timers(number)).contains(LocalDateTime.of(2026, 11, 11, 0, 0));

        calendar.add(LocalDate.of(2026, 11, 9));

        assertThat(journey.clock(number, VERIFICATION).dueDay()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(journey.timers(number))
                .contains(LocalDateTime.of(2026, 11, 12, 0, 0))
                .doesNotContain(LocalDateTime.of(2026, 11, 11, 0, 0));
    }

    @Test
    void a_closed_case_keeps_its_figures() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "archive", "archiveReason", "NO_EVIDENCE", "reason", "Tidak ada bukti sama sekali.");
        LocalDate due = journey.clock(number, VERIFICATION).dueDay();

        calendar.add(WEDNESDAY);

        assertThat(journey.clock(number, VERIFICATION).dueDay()).isEqualTo(due);
        assertThat(sql.queryForObject(
                        "select count(*) from clock_move where case_number = ?", Integer.class, number.value()))
                .isZero();
    }
}
