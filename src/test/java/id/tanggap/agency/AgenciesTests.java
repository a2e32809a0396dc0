package id.tanggap.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.DatabaseSlice;
import id.tanggap.clock.MovableClock;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseSlice
@Import({ReferenceFixture.class, MovableClock.class})
class AgenciesTests {

    @Autowired
    Agencies agencies;

    @Autowired
    Categories categories;

    @Autowired
    Districts districts;

    @Test
    void the_national_admin_stands_at_the_top() {
        assertThat(agencies.national().code()).isEqualTo("kemenpanrb");
        assertThat(agencies.national().parent()).isNull();
        assertThat(agencies.instansiOf("kemenpanrb")).isEqualTo("kemenpanrb");
    }

    @Test
    void every_instansi_has_its_units() {
        assertThat(agencies.instansi())
                .extracting(Agency::code)
                .containsExactlyInAnyOrder("kab-pandeglang", "kab-tangerang", "kota-serang", "prov-sumsel");
        assertThat(agencies.unitsOf("kab-tangerang")).hasSize(62);
        assertThat(agencies.unitsOf("kota-serang")).hasSize(4);
        assertThat(agencies.unitsOf("tng-dinkes")).isEmpty();
    }

    @Test
    void a_unit_belongs_to_its_instansi_and_keeps_its_time() {
        assertThat(agencies.instansiOf("tng-dbmsda")).isEqualTo("kab-tangerang");
        assertThat(agencies.isUnitOf("tng-dbmsda", "kab-tangerang")).isTrue();
        assertThat(agencies.isUnitOf("tng-dbmsda", "kota-serang")).isFalse();
        assertThat(agencies.isUnitOf("kab-tangerang", "kemenpanrb")).isFalse();
        assertThat(agencies.isUnitOf("nobody", "kab-tangerang")).isFalse();
        assertThat(agencies.zoneOf("tng-dbmsda")).isEqualTo(ZoneId.of("Asia/Jakarta"));
    }

    @Test
    void an_unknown_code_is_named() {
        assertThat(agencies.find("nobody")).isEmpty();
        assertThat(agencies.find(null)).isEmpty();
        assertThatThrownBy(() -> agencies.get("nobody"))
                .isInstanceOf(UnknownAgency.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void categories_and_districts_are_found_by_code() {
        assertThat(categories.all())
                .hasSize(30)
                .first()
                .extracting(Category::code)
                .isEqualTo("jalan");
        assertThat(categories.find("pungli")).map(Category::name).contains("Pungutan liar");
        assertThat(categories.find("nothing")).isEmpty();
        assertThat(districts.of("kab-tangerang")).hasSize(29);
        assertThat(districts.of("kota-serang"))
                .extracting(District::name)
                .containsExactly("Cipocok Jaya", "Curug", "Kasemen", "Serang", "Taktakan", "Walantaka");
        assertThat(districts.find("tng-balaraja")).flatMap(District::unit).contains("tng-kec-balaraja");
        assertThat(districts.find("srg-kasemen")).flatMap(District::unit).isEmpty();
    }
}
