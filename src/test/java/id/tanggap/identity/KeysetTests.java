package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTests {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @Test
    void a_keyset_survives_its_text_form() {
        Keyset keyset = Keyset.create();
        String sealed = new Seal(keyset).close("rahasia", "x");

        assertThat(new Seal(Keyset.parse(keyset.encoded())).open(sealed, "x")).isEqualTo("rahasia");
    }

    @Test
    void a_keyset_may_also_be_written_as_json() throws Exception {
        Keyset keyset = Keyset.create();
        byte[] binary = Base64.getDecoder().decode(keyset.encoded());
        String json = TinkJsonProtoKeysetFormat.serializeKeyset(
                TinkProtoKeysetFormat.parseKeyset(binary, InsecureSecretKeyAccess.get()),
                InsecureSecretKeyAccess.get());
        String sealed = new Seal(keyset).close("rahasia", "x");

        Keyset parsed = Keyset.parse(Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(new Seal(parsed).open(sealed, "x")).isEqualTo("rahasia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "changeme", "%%%", "e30=", "eyJwcmltYXJ5S2V5SWQiOjF9"})
    void what_is_no_keyset_is_refused(String encoded) {
        assertThatThrownBy(() -> Keyset.parse(encoded))
                .isInstanceOf(UnusableKeyset.class)
                .hasNoCause();
    }

    @Test
    void the_command_prints_a_new_keyset() {
        assertThat(run("new", null)).isZero();
        assertThat(Keyset.parse(output()).holdsDemoKey()).isFalse();
    }

    @Test
    void the_command_rotates_the_keyset_of_the_environment() {
        Keyset present = Keyset.create();
        String sealed = new Seal(present).close("lama", "x");

        assertThat(run("rotate", present.encoded())).isZero();
        Keyset rotated = Keyset.parse(output());
        assertThat(rotated.primaryKeyId()).isNotEqualTo(present.primaryKeyId());
        assertThat(new Seal(rotated).open(sealed, "x")).isEqualTo("lama");
    }

    @Test
    void the_command_says_what_it_misses() {
        assertThat(run("rotate", null)).isEqualTo(1);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("TANGGAP_IDENTITY_KEYSET");
        assertThat(run("", null)).isEqualTo(2);
        assertThat(complained.toString(StandardCharsets.UTF_8)).contains("usage");
        assertThat(output()).isEmpty();
    }

    private int run(String command, String present) {
        return KeysetCommand.run(command, present, new PrintStream(printed, true), new PrintStream(complained, true));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8).strip();
    }
}
