package id.tanggap.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x200B, 0x200C, 0x200D, 0x2060, 0x3164, 0x115F, 0xFFA0, 0x2800, 0x00AD, 0x034F, 0xFEFF, 0x180E, 0x202A,
                0x2066, 0xE0041, 0xFE0F
            })
    void twenty_signs_that_nobody_sees_are_no_text(int sign) {
        String invisible = Character.toString(sign).repeat(20);

        assertThat(PlainText.of(invisible)).isEmpty();
        assertThat(PlainText.weight(invisible)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"....................", "…………", "- - - - -", "?!?!", "   ", "\u0301\u0301\u0301", "👍👍👍"})
    void what_has_neither_letter_nor_digit_weighs_nothing(String text) {
        assertThat(PlainText.weight(text)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧 di depan sekolah", // a family is one emoji, joined
                "❤️ 1️⃣ ✈️",
                "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
                "می‌خواهم", // Persian parts a word by a non-joiner
                "क्‍ष", // Hindi joins by a joiner
                "\u0600\u0661\u0662",
                "baris satu\nbaris dua\tkolom"
            })
    void what_shapes_visible_signs_stays(String text) {
        assertThat(PlainText.of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "'\u202a+62 812-3456-7890\u202c', '+62 812-3456-7890'",
        "'ja\u200blan ru\u00adsak', 'jalan rusak'",
        "'a\u200d\u200dman', 'aman'",
        "'  \u00a0 halo \u3000', 'halo'",
        "'e\u0301', '\u00e9'",
        "'e\u200d\u0301', '\u00e9'"
    })
    void what_hides_between_visible_signs_goes(String typed, String kept) {
        assertThat(PlainText.of(typed)).isEqualTo(kept);
    }

    @Test
    void letters_and_digits_weigh_in_every_script() {
        assertThat(PlainText.weight("Jalan 12!")).isEqualTo(7);
        assertThat(PlainText.weight("ꦗꦭꦤ꧀")).isEqualTo(3); // Javanese, its mark apart
        assertThat(PlainText.weight("道路 ٣")).isEqualTo(3);
    }
}
