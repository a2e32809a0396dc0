package id.tanggap.clock.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 18);
    private final WorkingCalendar christmas = new WorkingCalendar(List.of(
            new DayOff(LocalDate.of(2026, 12, 25), "Hari Raya Natal"),
            new DayOff(LocalDate.of(2026, 12, 26), "a Saturday")));

    @Test
    void saturday_sunday_and_a_day_off_do_not_count() {
        assertThat(christmas.isWorkingDay(FRIDAY)).isTrue();
        assertThat(christmas.isWorkingDay(FRIDAY.plusDays(1))).isFalse();
        assertThat(christmas.isWorkingDay(FRIDAY.plusDays(2))).isFalse();
        assertThat(christmas.isWorkingDay(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(christmas.plus(FRIDAY, 5)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void the_start_day_is_not_counted() {
        assertThat(christmas.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(christmas.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 12, 21));
        assertThat(christmas.between(FRIDAY, FRIDAY)).isZero();
    }

    @Test
    void a_day_off_on_a_weekend_is_not_worth_naming() {
        assertThat(christmas.daysOffBetween(FRIDAY, FRIDAY.plusDays(14)))
                .extracting(DayOff::name)
                .containsExactly("Hari Raya Natal");
        assertThat(christmas.daysOffBetween(FRIDAY, FRIDAY)).isEmpty();
    }

    @Test
    void a_year_is_listed_once_a_day_is_off_for_everybody() {
        var calendar = new WorkingCalendar(List.of(
                new DayOff(LocalDate.of(2027, 1, 1), "Tahun Baru"),
                new DayOff(LocalDate.of(2028, 11, 6), "Hari Jadi", true)));

        assertThat(calendar.unlistedYears(LocalDate.of(2026, 12, 31), LocalDate.of(2028, 1, 3)))
                .containsExactly(2026, 2028);
        assertThat(calendar.unlistedYears(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .isEmpty();
    }

    @Test
    void days_are_not_counted_backward() {
        assertThatIllegalArgumentException().isThrownBy(() -> christmas.plus(FRIDAY, -1));
        assertThat(christmas.between(FRIDAY, FRIDAY.minusDays(9))).isZero();
    }

    @Test
    void no_day_of_a_weekend_is_counted_from_whichever_day() {
        assertThat(christmas.between(FRIDAY, FRIDAY.plusDays(1))).isZero();
        assertThat(christmas.between(FRIDAY, FRIDAY.plusDays(2))).isZero();
        assertThat(christmas.between(FRIDAY.plusDays(1), FRIDAY.plusDays(2))).isZero();
        assertThat(christmas.between(FRIDAY, FRIDAY.plusDays(3))).isEqualTo(1);
        assertThat(christmas.between(FRIDAY.plusDays(2), FRIDAY.plusDays(4))).isEqualTo(2);
    }

    @Test
    void a_search_without_end_is_given_up() {
        assertThatIllegalStateException().isThrownBy(() -> christmas.plus(FRIDAY, 1, day -> true));
    }
}
