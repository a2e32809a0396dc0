package id.tanggap.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.calendar.DayOff;
import id.tanggap.language.Words;
import id.tanggap.support.Bundles;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ExplanationTests {

    private static final Words WORDS = Bundles.words();
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final List<Explanation.Pause> PAUSES = List.of(
            new Explanation.Pause(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 11, 29), 2),
            new Explanation.Pause(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 1), 1));
    private static final String RULE = "; aturan: Batas nasional, berlaku sejak 1 Januari 2018 (limits v3)";
    private static final String RULE_IN_ENGLISH = "; rule: Batas nasional, valid from 1 January 2018 (limits v3)";

    private static TimeLimit limit(int days) {
        return new TimeLimit(days, "Batas nasional", LocalDate.of(2018, 1, 1), "limits v3");
    }

    @Test
    void a_deadline_explains_itself_in_indonesian() {
        assertThat(new Explanation(THURSDAY, MONDAY, 0, List.of(), List.of(), false, List.of(), limit(3))
                        .in(WORDS, INDONESIAN))
                .isEqualTo("Kamis 26 November 2026: 3 hari kerja sejak Senin 23 November;"
                        + " Sabtu-Minggu dan hari libur tidak dihitung" + RULE);
    }

    @Test
    void a_deadline_explains_itself_in_english() {
        assertThat(new Explanation(THURSDAY, MONDAY, 0, List.of(), List.of(), false, List.of(), limit(3))
                        .in(WORDS, Locale.UK))
                .isEqualTo("Thursday 26 November 2026: 3 working days since Monday 23 November;"
                        + " Saturdays, Sundays and holidays do not count" + RULE_IN_ENGLISH);
    }

    @Test
    void any_other_language_reads_indonesian() {
        assertThat(new Explanation(THURSDAY, MONDAY, 0, List.of(), List.of(), false, List.of(), limit(3))
                        .in(WORDS, Locale.FRENCH))
                .startsWith("Kamis 26 November 2026");
    }

    @Test
    void holidays_that_were_passed_over_are_named() {
        List<DayOff> off = List.of(
                new DayOff(LocalDate.of(2026, 12, 24), "Cuti bersama"),
                new DayOff(LocalDate.of(2026, 12, 25), "Hari Raya Natal"),
                new DayOff(LocalDate.of(2027, 1, 1), "Tahun Baru Masehi"));
        Explanation explanation = new Explanation(
                LocalDate.of(2027, 1, 4), LocalDate.of(2026, 12, 23), 0, off, List.of(), false, List.of(), limit(6));

        assertThat(explanation.in(WORDS, INDONESIAN))
                .isEqualTo("Senin 4 Januari 2027: 6 hari kerja sejak Rabu 23 Desember 2026;"
                        + " Sabtu-Minggu dan hari libur tidak dihitung;"
                        + " libur: Cuti bersama 24 Des, Hari Raya Natal 25 Des, Tahun Baru Masehi 1 Jan" + RULE);
        assertThat(explanation.in(WORDS, Locale.ENGLISH))
                .startsWith("Monday 4 January 2027: 6 working days since Wednesday 23 December 2026;")
                .endsWith("; holidays: Cuti bersama 24 Dec, Hari Raya Natal 25 Dec, Tahun Baru Masehi 1 Jan"
                        + RULE_IN_ENGLISH);
    }

    @Test
    void days_off_of_one_name_in_a_row_are_drawn_together() {
        List<DayOff> off = List.of(
                new DayOff(LocalDate.of(2025, 3, 31), "Idul Fitri 1446 H"),
                new DayOff(LocalDate.of(2025, 4, 1), "Idul Fitri 1446 H"),
                new DayOff(LocalDate.of(2025, 4, 2), "Cuti bersama"),
                new DayOff(LocalDate.of(2025, 4, 3), "Cuti bersama"),
                new DayOff(LocalDate.of(2025, 4, 4), "Cuti bersama"),
                new DayOff(LocalDate.of(2025, 4, 7), "Cuti bersama"));

        assertThat(NamedDaysOff.list(off, WORDS, INDONESIAN))
                .isEqualTo("Idul Fitri 1446 H 31 Mar-1 Apr, Cuti bersama 2-4 Apr, Cuti bersama 7 Apr");
    }

    @Test
    void an_instansis_own_day_off_is_called_its_own() {
        List<DayOff> off = List.of(new DayOff(LocalDate.of(2026, 11, 25), "Hari jadi kabupaten", true));
        Explanation explanation = new Explanation(THURSDAY, MONDAY, 0, off, List.of(), false, List.of(), limit(2));

        assertThat(explanation.in(WORDS, INDONESIAN)).contains("; libur: Hari jadi kabupaten 25 Nov (libur instansi);");
        assertThat(explanation.in(WORDS, Locale.ENGLISH))
                .contains("; holidays: Hari jadi kabupaten 25 Nov (own day off);");
    }

    @Test
    void extension_and_pauses_are_told() {
        Explanation explanation =
                new Explanation(LocalDate.of(2026, 12, 4), MONDAY, 2, List.of(), PAUSES, true, List.of(), limit(5));

        assertThat(explanation.in(WORDS, INDONESIAN))
                .isEqualTo("Jumat 4 Desember 2026: 5 hari kerja ditambah perpanjangan 2 hari kerja"
                        + " sejak Senin 23 November; Sabtu-Minggu dan hari libur tidak dihitung;"
                        + " jeda 2 hari kerja menunggu pelapor (26-29 Nov); jeda 1 hari kerja menunggu pelapor (1 Des); sedang jeda menunggu pelapor"
                        + RULE);
        assertThat(explanation.in(WORDS, Locale.ENGLISH))
                .isEqualTo("Friday 4 December 2026: 5 working days plus an extension of 2 working days"
                        + " since Monday 23 November; Saturdays, Sundays and holidays do not count;"
                        + " paused 2 working days while waiting for the reporter (26-29 Nov);"
                        + " paused 1 working day while waiting for the reporter (1 Dec); now paused, waiting for the reporter"
                        + RULE_IN_ENGLISH);
    }

    @Test
    void one_day_is_one_day() {
        assertThat(new Explanation(MONDAY.plusDays(1), MONDAY, 1, List.of(), PAUSES, false, List.of(), limit(1))
                        .in(WORDS, Locale.ENGLISH))
                .contains(": 1 working day plus an extension of 1 working day since")
                .contains("paused 1 working day while waiting for the reporter (1 Dec)");
    }

    @Test
    void a_deadline_in_a_year_without_listed_holidays_says_that_it_may_move() {
        var explanation = new Explanation(
                LocalDate.of(2028, 1, 6),
                LocalDate.of(2027, 12, 20),
                0,
                List.of(),
                List.of(),
                false,
                List.of(2028),
                limit(13));

        assertThat(explanation.in(WORDS, INDONESIAN))
                .endsWith("; hari libur tahun 2028 belum ditetapkan, sehingga tanggal ini masih dapat bergeser" + RULE);
        assertThat(explanation.in(WORDS, Locale.UK))
                .endsWith("; the holidays of 2028 are not set yet, so this day may still move" + RULE_IN_ENGLISH);
    }
}
