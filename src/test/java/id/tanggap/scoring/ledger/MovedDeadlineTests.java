package id.tanggap.scoring.ledger;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.MoveCause;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a moved clock does to the deadline of the unit, by the tricks of docs/decisions/0017-gaming.md. A case that a unit
 * gets on Monday 2 November 2026 is to be followed up by the 9th and completed by the 20th, within 14 working days.
 */
class MovedDeadlineTests {

    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(List.of());
    private static final MoveCause HOLIDAY = new MoveCause("HOLIDAY:1");
    private static final LocalDate DISPOSED = november(2);
    private static final LocalDate DUE = november(20);
    private static final int LONGER = 46;
    private static final LocalDate MUCH_LATER = CaseStory.after(DISPOSED, CaseStory.LIMIT + LONGER);

    @Test
    void a_longer_class_counts_until_the_first_follow_up_is_due() {
        assertThat(moved(story(), november(9), MoveCause.CLASS, 60, DUE, MUCH_LATER))
                .isEqualTo(new MovedDeadline(MovedDeadline.MOVED, 60, MUCH_LATER, true, 0));
    }

    @Test
    void a_longer_class_that_comes_later_is_withheld() {
        assertThat(moved(story(), november(10), MoveCause.CLASS, 60, DUE, MUCH_LATER))
                .isEqualTo(new MovedDeadline(MovedDeadline.LATE_CLASS, 60, MUCH_LATER, false, LONGER));
    }

    @Test
    void a_shorter_class_counts_whenever_it_comes() {
        LocalDate shorter = CaseStory.after(DISPOSED, 5);

        assertThat(moved(story(), november(10), MoveCause.CLASS, 5, DUE, shorter))
                .isEqualTo(new MovedDeadline(MovedDeadline.MOVED, 5, shorter, true, 0));
    }

    @Test
    void more_time_is_added_to_the_deadline_of_the_unit_and_not_to_that_of_the_late_class() {
        CaseStory late = story().reclassifiedLate(november(11), LONGER);

        assertThat(moved(late, november(12), MoveCause.EXTENSION, 63, MUCH_LATER, CaseStory.after(MUCH_LATER, 3)))
                .isEqualTo(new MovedDeadline(MovedDeadline.MOVED, 17, CaseStory.after(DISPOSED, 17), true, null));
    }

    @Test
    void more_time_does_not_heal_a_deadline_that_has_passed_and_a_holiday_does() {
        LocalDate later = november(25);

        assertThat(moved(story(), november(23), MoveCause.EXTENSION, 17, DUE, later)
                        .counts())
                .isFalse();
        assertThat(moved(story(), november(23), HOLIDAY, 14, DUE, november(23)).counts())
                .isTrue();
        assertThat(moved(story(), DUE, MoveCause.EXTENSION, 17, DUE, later).counts())
                .isTrue();
    }

    @Test
    void a_reopened_case_gives_the_unit_no_time() {
        JudgedDeadline judged =
                JudgedDeadline.current(story().facts(), COMPLETION).orElseThrow();

        assertThat(MovedDeadline.of(
                        event(november(12), MoveCause.REOPENED, 14, DUE, november(30)), november(12), judged, WEEKDAYS))
                .isEmpty();
    }

    @Test
    void a_unit_that_gets_a_case_back_is_judged_by_its_last_turn_and_not_by_that_of_another() {
        CaseStory bounced = story().disposed("other", november(5)).disposed("unit", november(10));

        assertThat(JudgedDeadline.before(3, "unit", bounced.facts(), COMPLETION))
                .get()
                .extracting(JudgedDeadline::disposition, JudgedDeadline::since, JudgedDeadline::dueOn)
                .containsExactly(1, DISPOSED, DUE);
        assertThat(JudgedDeadline.before(2, "other", bounced.facts(), COMPLETION))
                .isEmpty();
        assertThat(JudgedDeadline.current(bounced.facts(), COMPLETION))
                .get()
                .extracting(JudgedDeadline::disposition)
                .isEqualTo(3);
    }

    private static MovedDeadline moved(
            CaseStory story, LocalDate day, MoveCause cause, int budget, LocalDate from, LocalDate to) {
        JudgedDeadline judged =
                JudgedDeadline.current(story.facts(), COMPLETION).orElseThrow();
        return MovedDeadline.of(event(day, cause, budget, from, to), day, judged, WEEKDAYS)
                .orElseThrow();
    }

    private static ClockMoved event(LocalDate day, MoveCause cause, int budget, LocalDate from, LocalDate to) {
        return new ClockMoved(
                new TrackingNumber("2611-0000-0001"),
                COMPLETION,
                "instansi",
                budget,
                Instant.EPOCH,
                from,
                to,
                DISPOSED,
                cause);
    }

    private static CaseStory story() {
        return CaseStory.of(1).disposed("unit", DISPOSED);
    }

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }
}
