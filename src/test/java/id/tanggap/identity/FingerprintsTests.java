package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTests {

    private static final String WORDS = "jalan sudah ditambal";

    private final Keyset keyset = Keyset.create();

    @Test
    void the_same_words_have_the_same_fingerprint_after_a_restart_and_a_rotation() {
        String fingerprint = of(keyset, "wording");

        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(of(Keyset.parse(keyset.encoded()), "wording")).isEqualTo(fingerprint);
        assertThat(of(keyset.rotated(), "wording")).isEqualTo(fingerprint);
    }

    @Test
    void nobody_without_the_key_can_try_words_and_purposes_do_not_mix() {
        assertThat(of(Keyset.create(), "wording")).isNotEqualTo(of(keyset, "wording"));
        assertThat(of(keyset, "other")).isNotEqualTo(of(keyset, "wording"));
    }

    private static String of(Keyset keyset, String purpose) {
        return new Fingerprints(keyset.fingerprintSecret()).of(purpose, WORDS);
    }
}
