package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.access.PasswordRules.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    private static final String OFFICER = "penghubung.tng-dbmsda";

    private final PasswordRules rules = new PasswordRules("");

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "demo", "elevenchars", "Kx7!pQ2#vL9"})
    void what_has_fewer_than_twelve_characters_is_short(String password) {
        assertThat(rules.weaknessOf(password, OFFICER)).contains(Weakness.SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Password1234!",
                "P@ssw0rd12345",
                "qwertyuiop12",
                "123456789012",
                "aaaaaaaaaaaa",
                "penghubung.tng-dbmsda",
                "tanggap12345"
            })
    void what_is_on_lists_or_made_of_the_own_name_is_guessable(String password) {
        assertThat(rules.weaknessOf(password, OFFICER)).contains(Weakness.GUESSABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kuda lumping makan bakso",
                "Xk4!wq92Lm#zR",
                "sungai-layang-pensil-27",
                "🐢 pelan tapi pasti sampai"
            })
    void long_and_uncommon_ones_are_taken(String password) {
        assertThat(rules.weaknessOf(password, OFFICER)).isEmpty();
    }

    @Test
    void what_the_hash_would_cut_off_is_too_long() {
        assertThat(rules.weaknessOf("kuda lumping ".repeat(6), OFFICER)).contains(Weakness.LONG);
        assertThat(rules.weaknessOf("🐢 pelan ".repeat(8), OFFICER)).contains(Weakness.LONG);
    }

    @Test
    void the_demo_has_one_exception() {
        assertThat(new PasswordRules("demo").weaknessOf("demo", OFFICER)).isEmpty();
        assertThat(new PasswordRules("demo").weaknessOf("dema", OFFICER)).contains(Weakness.SHORT);
    }
}
