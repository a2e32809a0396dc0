package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReporterTracesTests {

    private static final Identity SITI =
            new Identity("Siti Rahma", "siti@example.org", "0812-3456-7890", "3603011234567890");

    @ParameterizedTest
    @CsvSource({
        "Saya Siti Rahma dari Balaraja, Saya [nama disamarkan] dari Balaraja",
        "'Hormat saya, SITI', 'Hormat saya, [nama disamarkan]'",
        "Bu rahma yang melapor, Bu [nama disamarkan] yang melapor",
        "surel SITI@EXAMPLE.ORG, surel [email disamarkan]",
        "wa 8 1 2 3 4 5 6 7 8 9 0, wa [nomor disamarkan]",
        "wa +62812.3456.7890, wa [nomor disamarkan]",
        "Síti Ráhma, [nama disamarkan]",
        "ＳＩＴＩ, [nama disamarkan]",
        "S\u0456t\u0456, [nama disamarkan]",
        "SitiRahma, [nama disamarkan]",
        "@sitirahma, @[nama disamarkan]",
        "siti_rahma88, [nama disamarkan]88",
        "S i t i, [nama disamarkan]",
        "S.i.t.i R-a-h-m-a, [nama disamarkan]",
        "rumah sitinya, rumah [nama disamarkan]",
        "surel siti (at) example dot org, surel [email disamarkan]",
        "surel siti example org, surel [email disamarkan]",
        "wa ８１２-３４５-６７８９０, wa [nomor disamarkan]",
        "'wa 812,3456,7890', wa [nomor disamarkan]",
        "Situs dan rahmat tetap terbaca, Situs dan rahmat tetap terbaca"
    })
    void what_the_vault_knows_is_hidden_in_a_text(String text, String masked) {
        assertThat(ReporterTraces.of(SITI, false).mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource({
        "Ma'ruf Amin, Pak Ma’ruf, Pak [nama disamarkan]",
        "Ma'ruf Amin, Pak Maruf, Pak [nama disamarkan]",
        "Siti Nur'aini, Bu Nur Aini, Bu [nama disamarkan]",
        "Li Wu, saya li wu, saya [nama disamarkan]",
        "I Made Sutama, I Made, I [nama disamarkan]",
        "José Cruz, jose, [nama disamarkan]",
        "Budi Santoso, Bu di mana kantornya, Bu di mana kantornya"
    })
    void a_name_is_hidden_however_it_is_written(String name, String text, String masked) {
        var reporter = new Identity(name, null, null, null);

        assertThat(ReporterTraces.of(reporter, false).mask(text)).isEqualTo(masked);
    }

    @Test
    void a_name_that_the_reader_is_told_stays() {
        assertThat(ReporterTraces.of(SITI, true).mask("Saya Siti, siti@example.org"))
                .isEqualTo("Saya Siti, [email disamarkan]");
    }
}
