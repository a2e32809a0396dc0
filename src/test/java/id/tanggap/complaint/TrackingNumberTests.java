package id.tanggap.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingNumberTests {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void a_number_begins_with_year_and_month_and_stays_as_it_is_when_it_is_typed_again() {
        String number = TrackingNumber.next(NOVEMBER);

        assertThat(number).matches("2611-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(TrackingNumber.normalize(number)).isEqualTo(number);
    }

    /** 40 random bits: of ten thousand, two are equal once in some twenty thousand runs. */
    @Test
    void no_number_can_be_guessed_from_another() {
        Set<String> numbers = Stream.generate(() -> TrackingNumber.next(NOVEMBER))
                .limit(10_000)
                .collect(Collectors.toSet());

        assertThat(numbers).hasSizeGreaterThan(9_998);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2611-7k3m-9qxz",
                "26117K3M9QXZ",
                " 2611 7K3M 9QXZ ",
                "2611.7K3M.9QXZ",
                "#2611-7K3M-9QXZ",
                "2611\u20137K3M\u20139QXZ",
                "2611-7K3M-9QXZ\u200B"
            })
    void however_it_is_typed_it_is_the_same_number(String typed) {
        assertThat(TrackingNumber.normalize(typed)).isEqualTo("2611-7K3M-9QXZ");
    }

    @ParameterizedTest
    @CsvSource({"26I1-OOOO-LLLL, 2611-0000-1111", "26l1-oooo-iiii, 2611-0000-1111"})
    void letters_that_look_like_digits_are_digits(String typed, String number) {
        assertThat(TrackingNumber.normalize(typed)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2611", "2611-7K3M", "2611-7K3M-9QXZ-1", "/../berkas"})
    void what_has_not_the_length_of_a_number_becomes_none_and_leads_nowhere(String typed) {
        assertThat(TrackingNumber.normalize(typed)).matches("[0-9A-Z]*");
    }
}
