package id.tanggap.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportTextTests {

    private static final String TEXT = "Lampu jalan mati di depan SDN 2 Balaraja.\nSudah tiga malam gelap.";

    @Test
    void a_short_title_and_a_short_text_say_something() {
        assertThat(ReportText.of("banjir", "pju mati")).isEqualTo(new ReportText("banjir", "pju mati"));
    }

    @Test
    void a_missing_title_is_made_from_the_text() {
        assertThat(ReportText.of(" ... ", TEXT))
                .isEqualTo(new ReportText("Lampu jalan mati di depan SDN 2 Balaraja.", TEXT));
    }

    @Test
    void a_missing_text_is_the_title() {
        assertThat(ReportText.of("banjir", null)).isEqualTo(new ReportText("banjir", "banjir"));
    }

    @Test
    void of_a_long_title_nothing_is_lost() {
        String title = "Sampah menumpuk di pinggir jalan ".repeat(10).strip();

        ReportText kept = ReportText.of(title, TEXT);

        assertThat(kept.title()).hasSizeLessThanOrEqualTo(150).endsWith("…").startsWith("Sampah menumpuk");
        assertThat(title).startsWith(kept.title().substring(0, kept.title().length() - 1));
        assertThat(kept.text()).isEqualTo(title + "\n\n" + TEXT);
    }

    @Test
    void a_title_of_one_endless_word_is_cut_between_whole_signs() {
        ReportText kept = ReportText.of("😀".repeat(100) + "a", null);

        assertThat(kept.title()).hasSizeLessThanOrEqualTo(150).doesNotContain("\ufffd");
        assertThat(kept.title().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        assertThat(kept.text()).isEqualTo("😀".repeat(100) + "a");
    }

    @Test
    void what_says_nothing_is_nothing() {
        assertThat(ReportText.of("\u200b", " … ")).isEqualTo(new ReportText(null, null));
    }
}
