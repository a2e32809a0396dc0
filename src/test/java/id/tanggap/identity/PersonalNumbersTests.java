package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3603151205880001",
                "3603 1512 0588 0001",
                "3603-1512-0588-0001",
                "3603.1512.0588.0001",
                "36.03.15.120588.0001",
                "36 03 15 520588 0001",
                "360315 120588 0001",
                "360315-120588-0001",
                "3603 15 120588 0001",
                "3 6 0 3 1 5 1 2 0 5 8 8 0 0 0 1",
                "3603\u20111512\u20110588\u20110001",
                "1234567890123456",
                "36031512\n05880001",
                "3603151205\r\n880001",
                "3603\u200b1512\u2060 0588 0001",
                "1234 5678 9012 3456",
                "198512052010011003",
                "٣٦٠٣١٥١٢٠٥٨٨٠٠٠١",
                "3603,1512,0588,0001",
                "3603*1512*0588*0001",
                "3603 | 1512 | 0588 | 0001",
                "36O3 I5I2 O588 0OOl",
                "36031512058800O1",
            })
    void a_nik_is_masked(String nik) {
        assertThat(PersonalNumbers.mask("NIK saya " + nik + ", mohon dicek."))
                .isEqualTo("NIK saya [nomor disamarkan], mohon dicek.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "081234567890",
                "0812-3456-7890",
                "0812 3456 7890",
                "0812.3456.7890",
                "0812 345 678 90",
                "0811-234-567",
                "0857 12345678",
                "08123456789012",
                "+6281234567890",
                "+62 812-3456-7890",
                "+62-812-3456-7890",
                "+62 (812) 3456-7890",
                "+62 812 345 6789",
                "+62 812.345.678",
                "+62.812.345.678",
                "+62 0812 3456 7890",
                "+62 21 555 1234",
                "+62 254 200123",
                "6281234567890",
                "62 812 3456 7890",
                "62-812-3456-7890",
                "622155512345",
                "006281234567890",
                "021-5551234",
                "(021) 5551234",
                "0254 200123",
                "0 8 1 2 3 4 5 6 7 8 9 0",
                "0 812 3456 7890",
                "8123456789",
                "812-3456-7890",
                "0812\n3456\n7890",
                "0812-3456-\n7890",
                "08\u200b12\u20603456\u00ad7890",
                "\u202a+62\u202c 812\u20113456\u20117890",
                "0812,3456,7890",
                "0812*3456*7890",
                "0812:3456:7890",
                "0812|3456|7890",
                "0812'3456'7890",
                "0812~3456~7890",
                "0812\u00b73456\u00b77890",
                "0812\u20223456\u20227890",
                "0812+3456+7890",
                "0812      3456      7890",
                "0812\n\n\n\n\n3456\n7890",
                "0; 8; 1; 2; 3; 4; 5; 6; 7; 8; 9; 0",
                "8 1 2 3 4 5 6 7 8 9 0",
                "O812-3456-789O",
                "o8l2-34567-89o",
                "\u24ea\u2467\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u24ea",
                "\u2070\u2078\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u2070",
                "\u2080\u2088\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u2080",
                "0\ufe0f\u20e38\ufe0f\u20e31\ufe0f\u20e32\ufe0f\u20e33\ufe0f\u20e34\ufe0f\u20e35\ufe0f\u20e36\ufe0f\u20e37\ufe0f\u20e38\ufe0f\u20e3",
                "0\u03368\u03361\u03362\u03363\u03364\u03365\u03366\u03367\u03368\u03369\u0336",
                "nol delapan satu dua tiga empat lima enam tujuh delapan sembilan nol",
                "Nol-Delapan-Satu-Dua 3456 7890",
                "+65 9123 4567",
                "+60 12-345 6789",
            })
    void a_phone_number_is_masked(String phone) {
        String masked = PersonalNumbers.mask("Hubungi " + phone + " ya");

        assertThat(masked.replaceAll("\\p{Cf}", "")).matches("Hubungi \\(?\\[nomor disamarkan] ya");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "budi@contoh.id",
                "siti.aminah+lapor@mail.contoh.go.id",
                "BUDI_99@CONTOH.CO.ID",
                "081234567890@contoh.com",
                "o'neil@contoh.org",
                "андрей@пример.рф",
                "budi(at)contoh.id",
                "budi [at] contoh [dot] id",
                "budi (at) contoh (titik) id",
                "budi @ contoh.id",
                "bu\u200bdi@con\u200btoh.id",
                "budi at contoh.id",
                "budi AT contoh DOT id",
                "budi at contoh titik id",
                "budi@contoh titik co titik id",
                "budi et gmail dot com",
                "budi\uff20contoh\uff0eid",
                "budi\ufe6bcontoh.id",
                "budi@contoh\u3002id",
                "budi @contoh.id",
                "budi@ contoh.id",
                "budi@\ncontoh.id",
                "budi@contoh\n.id",
                "budi @ contoh . id",
                "b u d i @ c o n t o h . i d",
                "budi<at>contoh.id",
                "budi_at_contoh.id",
                "budi-at-contoh.id",
                "budi *at* contoh *dot* id",
                "budi|at|contoh|dot|id",
                "budi&#64;contoh.id",
                "budi%40contoh.id",
                "budi@@contoh..id",
                "budi(at)gmail",
                "budi @ yahoo",
                "budi@[10.0.0.1]",
            })
    void an_email_address_is_masked(String email) {
        assertThat(PersonalNumbers.mask("Surel: " + email + ".")).isEqualTo("Surel: [email disamarkan].");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2611-7K3M-9QXZ",
                "Laporan 2611-7834-9215 dan 2612-0812-3456 belum ditanggapi",
                "laporan 2608-62K8-1234 tanggal 23-11-2026",
                "23-11-2026",
                "08-11-2026",
                "08/11/2026 10.30",
                "08/11/26 08.30-16.00",
                "2026-11-23 2026-11-24",
                "23-11-2026 24-11-2026",
                "08.11.2026 - 10.11.2026",
                "2026-11-23T08:30:00Z",
                "23 November 2026 pukul 08.00 WIB",
                "buka jam 08.00-16.00 15 hari",
                "jam 08.15 - 14.30 dan 19:00",
                "tahun 2021 2022 2023 2024",
                "tahun 2019-2024",
                "Rp 1.500.000",
                "Rp1.500.000,00",
                "Rp 62.812.345.678",
                "Rp 3.000.000.000.000.000",
                "anggaran 62.500.000.000 rupiah",
                "anggaran 628.500.000.000 rupiah",
                "Rp 6281234567",
                "IDR 1500000",
                "Rp. 15.000.000 - Rp. 20.000.000",
                "Jl. Raya Serang KM 12,5 No. 62",
                "Jalan Nasional 1, RT 05/RW 03, kode pos 15710",
                "RT 08/12 blok 62",
                "UU No. 25 Tahun 2009 dan Perpres 76/2013",
                "koordinat -6.1783056, 106.6318889",
                "112, 1708 dan 14045",
                "tiang listrik nomor 081234",
                "@dinas_pu di media sosial",
                "nilai 7,5 @ Rp 2.000",
                "Jalan berlubang 👷‍♀️ sejak 3 minggu",
                "jam 08:00, 12:00, 16:00 dan 20:00",
                "08:30:00 sampai 16:00:00",
                "sejak pukul 08.00, 09.30, 11.00",
                "satu dua tiga kali, lalu empat lagi",
                "Rp 1.500.000, 2.000.000, 3.500.000",
                "(1) 2021 (2) 2022 (3) 2023 (4) 2024",
                "volume 12,5 x 3,75 x 0,15 m",
                "Rapat at kantor desa. Terima kasih",
                "Lihat @dinas. Terima kasih",
                "lampu 1 sampai 10, 12, 15 mati",
            })
    void what_is_not_personal_stays_readable(String text) {
        assertThat(PersonalNumbers.mask(text)).isEqualTo(text);
    }

    @Test
    void several_numbers_in_one_text_are_all_masked() {
        assertThat(PersonalNumbers.mask("NIK:3603151205880001/HP:081234567890/WA0857-1234-5678;budi@contoh.id"))
                .isEqualTo("NIK:[nomor disamarkan]/HP:[nomor disamarkan]/WA[nomor disamarkan];[email disamarkan]");
    }

    @Test
    void figures_beside_a_personal_number_stay() {
        assertThat(PersonalNumbers.mask("RT 05 0812-3456-7890 5 orang, 23-11-2026 081234567890 3 kali"))
                .isEqualTo("RT 05 [nomor disamarkan] 5 orang, 23-11-2026 [nomor disamarkan] 3 kali");
    }

    @Test
    void a_number_that_follows_a_year_does_not_hide_behind_it() {
        assertThat(PersonalNumbers.mask("2026 3603 1512 0588 0001")).doesNotContain("3603", "1512", "0588", "0001");
    }

    @Test
    void a_bare_run_of_sixteen_digits_after_a_currency_is_masked() {
        assertThat(PersonalNumbers.mask("Rp 3603151205880001")).isEqualTo("Rp [nomor disamarkan]");
    }

    @Test
    void no_text_stays_no_text() {
        assertThat(PersonalNumbers.mask(null)).isNull();
        assertThat(PersonalNumbers.mask("")).isEmpty();
    }
}
