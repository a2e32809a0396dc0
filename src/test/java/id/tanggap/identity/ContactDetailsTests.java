package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContactDetailsTests {

    @ParameterizedTest
    @CsvSource({
        "'\u202a+62 812-3456-7890\u202c', '+62 812-3456-7890'",
        "'081234567890 (WA)', '081234567890'",
        "'WA: 0812 3456 7890', '0812 3456 7890'",
        "'0812–3456–7890', '0812-3456-7890'",
        "'０８１２３４５６７８９０', '081234567890'",
        "'(021) 555-1234', '(021) 555-1234'",
        "'telepon saja', 'telepon saja'",
        "' \u200b ', "
    })
    void a_phone_number_is_found_in_what_was_pasted(String typed, String kept) {
        assertThat(ContactDetails.phone(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'3603 1512 0588 0001', '3603151205880001'",
        "'3603-1512-0588-0001', '3603151205880001'",
        "'3603.1512.0588.0001\u200e', '3603151205880001'",
        "'bukan nomor', 'bukannomor'"
    })
    void a_nik_may_stand_in_blocks(String typed, String kept) {
        assertThat(ContactDetails.nationalId(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "'\ufeffsiti@example.org', 'siti@example.org'",
        "'\u200bsiti@example.org ', 'siti@example.org'",
        "'siti @ example.org', 'siti@example.org'",
        "'<siti@example.org>', 'siti@example.org'",
        "'mailto:siti@example.org', 'siti@example.org'",
        "'bukan surel', 'bukansurel'"
    })
    void an_address_is_freed_of_what_hides_in_it(String typed, String kept) {
        assertThat(ContactDetails.email(typed)).isEqualTo(kept);
    }
}
