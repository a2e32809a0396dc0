package id.tanggap.complaint.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTests {

    @Test
    void forms_of_a_word_have_one_stem() {
        assertThat(SearchWords.of("lubang berlubang lubangnya")).hasSize(1);
        assertThat(SearchWords.of("JALAN jalannya")).hasSize(1);
    }

    @Test
    void common_words_and_signs_are_left_out() {
        assertThat(SearchWords.of("yang di dan ke ... !!")).isEmpty();
    }

    @Test
    void a_word_without_end_is_cut() {
        assertThat(SearchWords.of("x".repeat(300)))
                .allSatisfy(word -> assertThat(word).hasSizeLessThanOrEqualTo(40));
    }
}
