package id.tanggap.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepliesTests {

    /** Rule: docs/rules.md §7: the same words again and again are presumed to be a template. */
    @Test
    void honest_units_write_other_words_about_every_case() {
        assertThat(IntStream.rangeClosed(1, 1000).mapToObj(Replies::progress)).doesNotHaveDuplicates();
        assertThat(IntStream.rangeClosed(1, 1000).mapToObj(Replies::done)).doesNotHaveDuplicates();
    }
}
