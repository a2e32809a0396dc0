package id.tanggap.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void nothing_stays_nothing() {
        assertThat(PlainText.of(null)).isNull();
    }

    @Test
    void what_a_person_wrote_is_kept_with_its_lines_and_its_signs() {
        assertThat(PlainText.of("Jalan rusak,\n\tdua minggu \uD83D\uDE22 \u2013 tolong!"))
                .isEqualTo("Jalan rusak,\n\tdua minggu \uD83D\uDE22 \u2013 tolong!");
    }

    @Test
    void blanks_around_it_are_not_part_of_it() {
        assertThat(PlainText.of(" \u00A0\u3000\n Jalan rusak \u2003\t\n")).isEqualTo("Jalan rusak");
    }

    @Test
    void lines_end_in_one_way() {
        assertThat(PlainText.of("satu\r\ndua\rtiga")).isEqualTo("satu\ndua\ntiga");
    }

    @Test
    void what_no_screen_can_show_is_left_out() {
        assertThat(PlainText.of("Ja\u0000l\u0007an \u001B[31mru\u0085sak\uFFFE\uFDD0\uD83D"))
                .isEqualTo("Jalan [31mrusak");
    }

    @Test
    void joiners_and_marks_of_direction_stay_between_letters() {
        assertThat(PlainText.of("\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"))
                .isEqualTo("\u0646\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200B\u200B", "\u200E \u200F", "\u2060", "\u00AD\u00AD", "\uFEFF"})
    void of_signs_that_nobody_sees_nothing_is_left(String typed) {
        assertThat(PlainText.of(typed)).isEmpty();
    }
}
