package id.tanggap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IdentityTest
class VaultTests {

    private static final Identity SITI =
            new Identity("Siti Aminah", "siti@contoh.id", "081234567890", "3603151205880001");

    @Autowired
    private Vault vault;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Test
    void what_is_kept_can_be_opened() {
        String id = keep(SITI);

        assertThat(UUID.fromString(id)).hasToString(id);
        assertThat(vault.open(id)).contains(SITI);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Ibu 👩🏽‍🦱 Ratna 😀", "محمد الأمين", "\u202eיעקב\u202c", "Nguyễn Thị Ánh", "O\"Neil \\ <b>&"})
    void a_name_in_any_script_comes_back_as_it_was(String name) {
        Identity identity = new Identity(name, null, null, null);

        assertThat(vault.open(keep(identity))).contains(identity);
    }

    @Test
    void the_longest_identity_fits_its_column() {
        Identity longest = new Identity(
                "愛".repeat(Identity.MAX_NAME),
                "\\".repeat(Identity.MAX_EMAIL),
                "+".repeat(Identity.MAX_NUMBER),
                "\"".repeat(Identity.MAX_NUMBER));

        assertThat(vault.open(keep(longest))).contains(longest);
    }

    @Test
    void an_unknown_reporter_is_nobody() {
        assertThat(vault.open(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void nothing_of_an_identity_is_readable_in_the_table() {
        String id = keep(SITI);

        assertThat(jdbc.queryForMap("select * from reporter where id = ?", id).toString())
                .doesNotContain("Siti", "siti", "contoh", "0812", "3603");
    }

    @Test
    void two_reports_of_one_person_cannot_be_linked() {
        String one = keep(SITI);
        String other = keep(SITI);

        assertThat(one).isNotEqualTo(other);
        assertThat(sealed(one)).isNotEqualTo(sealed(other));
    }

    @Test
    void an_altered_row_does_not_open() {
        String id = keep(SITI);
        String sealed = sealed(id);
        char flipped = sealed.charAt(40) == 'A' ? 'B' : 'A';
        reseal(id, sealed.substring(0, 40) + flipped + sealed.substring(41));

        assertThatThrownBy(() -> vault.open(id)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_row_that_is_no_seal_at_all_does_not_open() {
        String id = keep(SITI);
        reseal(id, "{\"name\":\"Budi\"}");

        assertThatThrownBy(() -> vault.open(id)).isInstanceOf(SealBroken.class);
    }

    @Test
    void a_seal_moved_to_another_reporter_does_not_open() {
        String siti = keep(SITI);
        String budi = keep(new Identity("Budi", null, null, null));
        reseal(budi, sealed(siti));

        assertThatThrownBy(() -> vault.open(budi))
                .isInstanceOf(SealBroken.class)
                .hasMessageNotContaining(budi);
        assertThat(vault.open(siti)).contains(SITI);
    }

    @Test
    void after_a_rotation_old_rows_open_and_new_rows_carry_the_new_key() {
        Keyset before = Keyset.create();
        Keyset after = before.rotated();
        String old = keepWith(before, SITI);
        String fresh = keepWith(after, SITI);

        assertThat(vaultWith(after).open(old)).contains(SITI);
        assertThat(vaultWith(after).open(fresh)).contains(SITI);
        assertThat(keyId(old)).isEqualTo(before.primaryKeyId()).isNotEqualTo(keyId(fresh));
        assertThat(keyId(fresh)).isEqualTo(after.primaryKeyId());
    }

    @Test
    void without_its_key_a_row_does_not_open() {
        Keyset before = Keyset.create();
        String fresh = keepWith(before.rotated(), SITI);

        assertThatThrownBy(() -> vaultWith(before).open(fresh)).isInstanceOf(SealBroken.class);
    }

    private String keep(Identity identity) {
        return stored(vault.keep(identity));
    }

    private String keepWith(Keyset keyset, Identity identity) {
        return stored(vaultWith(keyset).keep(identity));
    }

    private Vault vaultWith(Keyset keyset) {
        return new Vault(entities, new Seal(keyset), clock);
    }

    private String stored(String id) {
        entities.flush();
        entities.clear();
        return id;
    }

    private String sealed(String id) {
        return jdbc.queryForObject("select sealed from reporter where id = ?", String.class, id);
    }

    private long keyId(String id) {
        return jdbc.queryForObject("select key_id from reporter where id = ?", Long.class, id);
    }

    private void reseal(String id, String sealed) {
        jdbc.update("update reporter set sealed = ? where id = ?", sealed, id);
        entities.clear();
    }
}
