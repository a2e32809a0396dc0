package id.tanggap.language;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.Bundles;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private final Words words = Bundles.words();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id | Kamis 26 November 2026 | Kamis 26 November | 26 November 2026 | November 2026 | Nov 26",
                "en | Thursday 26 November 2026 | Thursday 26 November | 26 November 2026 | November 2026 | Nov 26"
            })
    void a_day_is_told_as_long_as_it_takes(
            Locale locale, String whole, String ofYear, String brief, String month, String axis) {
        assertThat(words.date(DAY, locale)).isEqualTo(whole);
        assertThat(words.dayOfYear(DAY, locale)).isEqualTo(ofYear);
        assertThat(words.shortDate(DAY, locale)).isEqualTo(brief);
        assertThat(words.month(YearMonth.from(DAY), locale)).isEqualTo(month);
        assertThat(words.shortMonth(YearMonth.from(DAY), locale)).isEqualTo(axis);
    }

    @Test
    void a_moment_names_its_zone() {
        var moment = DAY.atTime(9, 30).atZone(ZoneId.of("Asia/Jakarta"));
        assertThat(words.moment(moment, Languages.INDONESIAN)).isEqualTo("26 November 2026, 09.30 WIB");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24, 2026-12-24, 24 Des",
        "2026-04-02, 2026-04-04, 2-4 Apr",
        "2026-03-31, 2026-04-01, 31 Mar-1 Apr",
        "2026-12-31, 2027-01-02, 31 Des-2 Jan"
    })
    void days_in_a_row_are_drawn_together(LocalDate first, LocalDate last, String told) {
        assertThat(words.range(first, last, Languages.INDONESIAN)).isEqualTo(told);
    }
}
