package id.tanggap.clock.calendar;

import static id.tanggap.clock.calendar.HolidayKind.OWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.clock.calendar.DayWish.Wish;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a draft can be said without a look at the calendar, and what a wish makes of a day. */
class CalendarDraftTests {

    private static final String INSTANSI = "kab-tangerang";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 6);
    private static final CalendarDay OFF = new CalendarDay(INSTANSI, DAY, OWN, "Hari jadi");

    @ParameterizedTest
    @ValueSource(strings = {"Keputusan Bupati", "a"})
    void a_reason_says_something(String reason) {
        assertThatCode(() -> draft(reason, add(DAY, OWN, "Hari jadi")).check(false))
                .doesNotThrowAnyException();
    }

    @Test
    void a_reason_that_says_nothing_or_too_much_is_refused() {
        refused("reason: calendar.reason.missing", draft(null, add(DAY, OWN, "Hari jadi")));
        refused("reason: calendar.reason.missing", draft(" - ", add(DAY, OWN, "Hari jadi")));
        refused("reason: calendar.reason.missing", draft("\u200B\u2800\u3164", add(DAY, OWN, "Hari jadi")));
        refused("reason: calendar.reason.long", draft("a".repeat(501), add(DAY, OWN, "Hari jadi")));
        assertThatCode(() -> draft("a".repeat(500), add(DAY, OWN, "Hari jadi")).check(false))
                .doesNotThrowAnyException();
    }

    /** As everywhere: what nobody sees is left out, and one line is made of two. */
    @Test
    void what_was_typed_is_made_plain_before_it_is_checked_and_kept() {
        CalendarDraft draft = draft("\u202AKeputusan\u200B\nBupati\u202C", add(DAY, OWN, "Hari\u00A0\u2060jadi "));

        draft.check(false);
        assertThat(draft.reason()).isEqualTo("Keputusan Bupati");
        assertThat(draft.days()).extracting(DayWish::name).containsExactly("Hari jadi");
    }

    @Test
    void a_draft_has_days_each_once_and_not_too_many() {
        List<DayWish> many = DAY.datesUntil(DAY.plusDays(501))
                .map(day -> add(day, OWN, "Hari jadi"))
                .toList();

        refused("days: calendar.days.number", draft("Alasan"));
        refused("days: calendar.days.number", new CalendarDraft(INSTANSI, "Alasan", false, many));
        refused("date: calendar.date.twice", draft("Alasan", add(DAY, OWN, "Satu"), add(DAY, OWN, "Dua")));
        assertThatCode(() -> new CalendarDraft(INSTANSI, "Alasan", false, many.subList(0, 500)).check(false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"1999-12-31, false", "2000-01-01, true", "2100-12-31, true", "2101-01-01, false"})
    void a_day_lies_in_a_year_that_calendars_know(LocalDate day, boolean known) {
        CalendarDraft draft = draft("Alasan", add(day, OWN, "Hari jadi"));

        if (known) {
            assertThatCode(() -> draft.check(false)).doesNotThrowAnyException();
        } else {
            refused("date: calendar.date.range", draft);
        }
    }

    @Test
    void a_wish_says_what_is_to_happen_when_of_which_kind_and_why() {
        refused("action: calendar.action.missing", draft("Alasan", new DayWish(null, DAY, null, OWN, "Hari jadi")));
        refused("date: calendar.date.missing", draft("Alasan", add(null, OWN, "Hari jadi")));
        refused("kind: calendar.kind.missing", draft("Alasan", add(DAY, null, "Hari jadi")));
        refused("name: calendar.name.missing", draft("Alasan", add(DAY, OWN, " . ")));
        refused("name: calendar.name.missing", draft("Alasan", add(DAY, OWN, "\u2060\u00AD")));
        refused("name: calendar.name.long", draft("Alasan", add(DAY, OWN, "a".repeat(201))));
        assertThatCode(() -> draft("Alasan", add(DAY, OWN, "a".repeat(200))).check(false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(HolidayKind.class)
    void own_days_are_for_an_instansi_and_all_others_for_the_nation(HolidayKind kind) {
        CalendarDraft draft = draft("Alasan", add(DAY, kind, "Hari jadi"));
        boolean own = kind == OWN;

        assertThatCode(() -> draft.check(!own)).doesNotThrowAnyException();
        assertThatThrownBy(() -> draft.check(own)).hasMessage("kind: calendar.kind." + (own ? "national" : "own"));
    }

    @Test
    void a_day_that_is_removed_needs_neither_kind_nor_name() {
        assertThatCode(() -> draft("Alasan", wish(Wish.REMOVE)).check(false)).doesNotThrowAnyException();
    }

    @Test
    void what_becomes_of_a_day_is_what_was_wished_for() {
        CalendarDay renamed = new CalendarDay(INSTANSI, DAY, OWN, "Hari jadi kabupaten");
        DayWish list = new DayWish(null, DAY, Wish.LIST, OWN, " Hari jadi kabupaten ");

        assertThat(add(DAY, OWN, "Hari jadi").over(null, INSTANSI)).contains(new DayChange(INSTANSI, DAY, null, OFF));
        assertThat(list.over(OFF, INSTANSI)).contains(new DayChange(INSTANSI, DAY, OFF, renamed));
        assertThat(list.over(null, INSTANSI)).contains(new DayChange(INSTANSI, DAY, null, renamed));
        assertThat(list.over(renamed, INSTANSI)).isEmpty();
        assertThat(wish(Wish.REMOVE).over(OFF, INSTANSI)).contains(new DayChange(INSTANSI, DAY, OFF, null));
    }

    @Test
    void a_day_is_neither_added_twice_nor_changed_when_it_is_none() {
        assertThatThrownBy(() -> add(DAY, OWN, "Hari jadi").over(OFF, INSTANSI))
                .hasMessage("date: calendar.date.taken");
        assertThatThrownBy(() -> wish(Wish.REMOVE).over(null, INSTANSI)).hasMessage("date: calendar.date.unknown");
        assertThatThrownBy(() -> new DayWish(null, DAY, Wish.CHANGE, OWN, "Hari jadi").over(null, INSTANSI))
                .hasMessage("date: calendar.date.unknown");
    }

    private static void refused(String message, CalendarDraft draft) {
        assertThatThrownBy(() -> draft.check(false))
                .isInstanceOf(InvalidCalendarChange.class)
                .hasMessage(message);
    }

    private static CalendarDraft draft(String reason, DayWish... days) {
        return new CalendarDraft(INSTANSI, reason, false, List.of(days));
    }

    private static DayWish add(LocalDate day, HolidayKind kind, String name) {
        return new DayWish(null, day, Wish.ADD, kind, name);
    }

    private static DayWish wish(Wish wish) {
        return new DayWish(null, DAY, wish, null, null);
    }
}
