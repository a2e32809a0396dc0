package id.tanggap.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.YearMonth;
import java.util.Map;
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
        TrackingNumber number = TrackingNumber.next(NOVEMBER);

        assertThat(number.value()).matches("2611-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(TrackingNumber.typed(number.value())).contains(number);
    }

    /** 40 random bits: of ten thousand, two are equal once in some twenty thousand runs. */
    @Test
    void no_number_can_be_guessed_from_another() {
        Set<TrackingNumber> numbers = Stream.generate(() -> TrackingNumber.next(NOVEMBER))
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
        assertThat(TrackingNumber.typed(typed)).contains(new TrackingNumber("2611-7K3M-9QXZ"));
    }

    @ParameterizedTest
    @CsvSource({"26I1-OOOO-LLLL, 2611-0000-1111", "26l1-oooo-iiii, 2611-0000-1111"})
    void letters_that_look_like_digits_are_digits(String typed, String number) {
        assertThat(TrackingNumber.typed(typed)).contains(new TrackingNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2611", "2611-7K3M", "2611-7K3M-9QXZ-1", "/../berkas", "AAAA-7K3M-9QXZ", "2611-7K3M-9QXU"})
    void what_no_complaint_can_be_called_by_is_no_number(String typed) {
        assertThat(TrackingNumber.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "26117K3M9QXZ", "2611-7k3m-9qxz", "2611-7K3M-9QXZ ", "2611-7K3M-9QXI", "AAAA-7K3M-9QXZ"})
    void a_number_is_made_of_nothing_but_its_one_form(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TrackingNumber(value));
    }

    @Test
    void programs_read_and_write_it_as_a_plain_string() throws JsonProcessingException {
        var json = new ObjectMapper();
        var number = new TrackingNumber("2611-7K3M-9QXZ");

        assertThat(json.writeValueAsString(Map.of(number, number)))
                .isEqualTo("{\"2611-7K3M-9QXZ\":\"2611-7K3M-9QXZ\"}");
        assertThat(json.readValue("\"2611-7K3M-9QXZ\"", TrackingNumber.class)).isEqualTo(number);
    }
}
