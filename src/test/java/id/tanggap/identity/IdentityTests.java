package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IdentityTests {

    @Test
    void toString_reveals_nothing() {
        Identity full = new Identity("Siti Aminah", "siti@contoh.id", "081234567890", "3603151205880001");

        assertThat(full.toString()).isEqualTo(new Identity("B", null, null, null).toString());
        assertThat("" + full).doesNotContain("Siti", "siti", "0812", "3603");
    }

    @Test
    void blank_parts_are_unknown_and_others_are_stripped() {
        assertThat(new Identity(" Budi ", " ", "", null)).isEqualTo(new Identity("Budi", null, null, null));
    }

    @Test
    void who_stays_anonymous_need_not_say_anything_and_leaves_no_trace_to_mask() {
        Identity nobody = new Identity("  ", null, null, null);

        assertThat(nobody.name()).isNull();
        assertThat(ReporterTraces.of(nobody, false).mask("Jalan di depan pasar"))
                .isEqualTo("Jalan di depan pasar");
    }

    @Test
    void a_part_that_is_too_long_is_refused_without_repeating_it() {
        assertThatThrownBy(() -> new Identity("Budi", null, "08123".repeat(20), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phone")
                .hasMessageNotContaining("0812");
    }
}
