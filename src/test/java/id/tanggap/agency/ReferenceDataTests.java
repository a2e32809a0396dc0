package id.tanggap.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.DatabaseSlice;
import id.tanggap.clock.MovableClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@DatabaseSlice
class ReferenceDataTests {

    private static final String AGENCIES =
            """
            code,parent,level,name,zone
            pusat,,national,Pusat,Asia/Jakarta
            kab-a,pusat,instansi,Kabupaten A,Asia/Makassar
            a-satu,kab-a,unit,"Dinas Satu, Dua dan Tiga",Asia/Makassar
            """;
    private static final String CATEGORIES = "code,name\njalan,Jalan\n";
    private static final String DISTRICTS = "code,instansi,name,unit\na-utara,kab-a,Utara,a-satu\n";

    @Autowired
    AgencyRepository agencies;

    @Autowired
    CategoryRepository categories;

    @Autowired
    DistrictRepository districts;

    @Autowired
    PlatformTransactionManager transactions;

    private final MovableClock clock = new MovableClock();

    @TempDir
    Path folder;

    @BeforeEach
    void reference_files() throws IOException {
        write("agencies.csv", AGENCIES);
        write("categories.csv", CATEGORIES);
        write("districts.csv", DISTRICTS);
    }

    @Test
    void loading_twice_stores_every_row_once() {
        load();
        load();

        assertThat(agencies.findAll())
                .extracting(Agency::code, Agency::name)
                .hasSize(3)
                .contains(tuple("a-satu", "Dinas Satu, Dua dan Tiga"));
        assertThat(categories.count()).isOne();
        assertThat(districts.count()).isOne();
    }

    @Test
    void a_changed_row_is_updated_and_a_missing_one_retired() throws IOException {
        load();
        write(
                "agencies.csv",
                "zone,code,parent,level,name\nAsia/Jakarta,pusat,,national,Pusat\n"
                        + "Asia/Jayapura,kab-a,pusat,instansi,Kabupaten A Baru\n");
        write("districts.csv", "code,instansi,name,unit\n");

        Agencies tree = new Agencies(load(), clock);

        assertThat(tree.get("kab-a").name()).isEqualTo("Kabupaten A Baru");
        assertThat(tree.zoneOf("kab-a").getId()).isEqualTo("Asia/Jayapura");
        assertThat(tree.get("a-satu").active()).isFalse();
        assertThat(tree.unitsOf("kab-a")).isEmpty();
        assertThat(tree.isUnitOf("a-satu", "kab-a")).isFalse();
    }

    /** Rule: docs/rules.md §4. */
    @Test
    void offices_of_the_instansi_may_have_their_seat_in_a_unit() throws IOException {
        write(
                "agencies.csv",
                """
                code,parent,level,name,zone,offices
                pusat,,national,Pusat,Asia/Jakarta,
                kab-a,pusat,instansi,Kabupaten A,Asia/Makassar,
                a-satu,kab-a,unit,Inspektorat,Asia/Makassar,inspector leader
                """);
        assertThat(workingInTheUnit(new Agencies(load(), clock)))
                .containsExactly("liaison.a-satu", "head.a-satu", "inspector.kab-a", "leader.kab-a");

        write("agencies.csv", AGENCIES);
        assertThat(workingInTheUnit(new Agencies(load(), clock))).containsExactly("liaison.a-satu", "head.a-satu");
    }

    /** Rule: docs/rules.md §1. */
    @Test
    void an_agency_is_there_until_its_last_day_in_its_zone_and_then_another_stands_for_it() throws IOException {
        writeAgencies(
                "kab-a,pusat,instansi,Kabupaten A,Asia/Makassar,,",
                "a-satu,kab-a,unit,Satu,Asia/Makassar,2026-11-02,a-dua");
        Agencies tree = new Agencies(load(), clock);
        Succession succession = new Succession(tree);

        clock.freezeAt(Instant.parse("2026-11-02T15:59:59Z"));
        assertThat(tree.isUnitOf("a-satu", "kab-a")).isTrue();
        assertThat(tree.retired()).isEmpty();
        assertThat(succession.of("a-satu")).map(Agency::code).contains("a-satu");

        clock.freezeAt(Instant.parse("2026-11-02T16:00:00Z"));
        assertThat(tree.isUnitOf("a-satu", "kab-a")).isFalse();
        assertThat(tree.unitsOf("kab-a")).extracting(Agency::code).containsExactly("a-dua");
        assertThat(tree.retired()).containsExactly("a-satu");
        assertThat(succession.of("a-satu")).map(Agency::code).contains("a-dua");
    }

    @Test
    void with_its_instansi_a_unit_is_gone_and_at_last_the_national_admin_stands_for_both() throws IOException {
        clock.freezeAt(Instant.parse("2026-11-03T00:00:00Z"));
        writeAgencies(
                "kab-a,pusat,instansi,Kabupaten A,Asia/Makassar,2026-11-02,", "a-satu,kab-a,unit,Satu,Asia/Makassar,,");
        Agencies tree = new Agencies(load(), clock);
        Succession succession = new Succession(tree);

        assertThat(tree.retired()).containsExactlyInAnyOrder("kab-a", "a-satu", "a-dua");
        assertThat(tree.findCoordinating("kab-a")).isEmpty();
        assertThat(succession.of("a-satu")).isEmpty();
        assertThat(succession.ofInstansi("kab-a").code()).isEqualTo("pusat");
    }

    @Test
    void agencies_that_name_each_other_are_followed_by_nobody() throws IOException {
        clock.freezeAt(Instant.parse("2026-11-03T00:00:00Z"));
        writeAgencies(
                "kab-a,pusat,instansi,Kabupaten A,Asia/Makassar,2026-11-02,kab-b",
                "kab-b,pusat,instansi,Kabupaten B,Asia/Makassar,2026-11-02,kab-a");

        assertThat(new Succession(new Agencies(load(), clock)).of("kab-a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-satu,kab-a,unit,Satu,Asia/Makassar,2026-11-02,a-sembilan",
                "a-satu,kab-a,unit,Satu,Asia/Makassar,2026-11-02,a-satu",
                "a-satu,kab-a,unit,Satu,Asia/Makassar,2026-11-02,kab-a",
                "a-satu,kab-a,unit,Satu,Asia/Makassar,besok,"
            })
    void a_successor_is_another_agency_of_the_same_level_and_a_last_day_is_a_date(String row) throws IOException {
        writeAgencies("kab-a,pusat,instansi,Kabupaten A,Asia/Makassar,,", row);

        assertThatThrownBy(this::load)
                .isInstanceOf(MalformedRow.class)
                .hasMessageStartingWith("agencies.csv, line 4: ");
    }

    /** With a second unit of kab-a behind them. */
    private void writeAgencies(String... rows) throws IOException {
        write(
                "agencies.csv",
                "code,parent,level,name,zone,valid_until,successor\npusat,,national,Pusat,Asia/Jakarta,,\n"
                        + String.join("\n", rows) + "\na-dua,kab-a,unit,Dua,Asia/Makassar,,\n");
        write("districts.csv", "code,instansi,name,unit\n");
    }

    private static List<String> workingInTheUnit(Agencies tree) {
        return Stream.of(
                        "liaison.a-satu",
                        "head.a-satu",
                        "head.kab-a",
                        "admin.kab-a",
                        "secretary.kab-a",
                        "inspector.kab-a",
                        "inspector.kab-b",
                        "leader.kab-a",
                        "operator")
                .filter(group -> tree.worksIn(Membership.parse(group).orElseThrow(), "a-satu"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a-satu,kab-a,unit,Dinas,Asia/Makassar,admin",
                "a-satu,kab-a,unit,Dinas,Asia/Makassar,bupati",
                "kab-b,pusat,instansi,Kabupaten B,Asia/Makassar,leader"
            })
    void only_overseers_and_leaders_of_an_instansi_have_their_seat_in_a_unit_of_it(String row) throws IOException {
        write(
                "agencies.csv",
                """
                code,parent,level,name,zone,offices
                pusat,,national,Pusat,Asia/Jakarta,
                kab-a,pusat,instansi,Kabupaten A,Asia/Makassar,
                """
                        + row);

        assertThatThrownBy(this::load)
                .isInstanceOf(MalformedRow.class)
                .hasMessageStartingWith("agencies.csv, line 4: ")
                .hasMessageContaining("offices");
    }

    @Test
    void a_retired_row_comes_back_when_it_is_listed_again() throws IOException {
        load();
        write("categories.csv", "code,name\n");
        assertThat(new Categories(load()).all()).isEmpty();
        write("categories.csv", CATEGORIES);

        assertThat(new Categories(load()).all()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    agencies.csv   | kab-b,pusat,instansi,,Asia/Jakarta        | line 5: name is empty
                    agencies.csv   | kab-b,pusat,kingdom,B,Asia/Jakarta        | line 5: level "kingdom" is not understood
                    agencies.csv   | kab-b,pusat,instansi,B,Asia/Atlantis      | line 5: zone "Asia/Atlantis" is not understood
                    agencies.csv   | Kab.B,pusat,instansi,B,Asia/Jakarta       | line 5: code "Kab.B" is no code
                    agencies.csv   | kab-b,nobody,instansi,B,Asia/Jakarta      | line 5: the parent "nobody" is not in this file
                    agencies.csv   | a-dua,pusat,unit,B,Asia/Jakarta           | line 5: the parent of level UNIT must be of level INSTANSI
                    agencies.csv   | kab-a,pusat,instansi,B,Asia/Jakarta       | line 5: the code "kab-a" stands here a second time
                    agencies.csv   | pusat-dua,,national,B,Asia/Jakarta        | line 5: there is a second national agency
                    agencies.csv   | kab-b,pusat,instansi,Asia/Jakarta         | line 5: there are 4 cells instead of 5
                    categories.csv | jalan,Jalan lagi                          | line 3: the code "jalan" stands here a second time
                    districts.csv  | a-barat,kab-z,Barat,                      | line 3: "kab-z" is no instansi of agencies.csv
                    districts.csv  | a-barat,kab-a,Barat,a-sembilan            | line 3: "a-sembilan" is no unit of kab-a
                    """)
    void a_malformed_row_is_named_by_file_and_line_and_nothing_is_applied(String file, String row, String complaint)
            throws IOException {
        Files.writeString(folder.resolve(file), row + "\n", StandardOpenOption.APPEND);

        assertThatThrownBy(this::load).isInstanceOf(MalformedRow.class).hasMessageStartingWith(file + ", " + complaint);
        assertThat(agencies.count()).isZero();
    }

    @Test
    void the_line_is_that_of_the_file_even_after_a_name_with_a_line_break() throws IOException {
        write("categories.csv", "code,name\njalan,\"Jalan\nraya\"\n\nX,Salah\n");

        assertThatThrownBy(this::load).hasMessageStartingWith("categories.csv, line 5:");
    }

    @Test
    void a_wrong_header_and_an_empty_file_are_refused() throws IOException {
        write("categories.csv", "kode,nama\njalan,Jalan\n");
        assertThatThrownBy(this::load).hasMessageContaining("line 1: the columns must be [code, name]");

        write("categories.csv", "");
        assertThatThrownBy(this::load).hasMessageContaining("the file is empty");
    }

    @Test
    void files_as_spreadsheets_write_them_are_read() throws IOException {
        write("agencies.csv", "\uFEFF" + AGENCIES.replace(',', ';').replace("Satu; Dua", "Satu, Dua") + ";;;;\r\n");
        write("categories.csv", "\uFEFFcode;name\r\njalan;\"Jalan; jembatan\"\r\n;\r\n");
        write("districts.csv", DISTRICTS.replace(',', '\t'));

        load();

        assertThat(agencies.count()).isEqualTo(3);
        assertThat(categories.findAll()).extracting(Category::name).containsExactly("Jalan; jembatan");
        assertThat(districts.count()).isEqualTo(1);
    }

    @Test
    void a_refusal_shows_what_was_read() throws IOException {
        write("categories.csv", "code;nama\njalan;Jalan\n");

        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(
                        MalformedRow.class, row -> assertThat(row.seen()).isEqualTo("code;nama"))
                .hasMessageContaining("must be [code, name] but are [code, nama]");
    }

    @Test
    void what_is_not_utf_8_is_refused() throws IOException {
        Files.write(
                folder.resolve("categories.csv"),
                "code,name\njalan,Jal\u00e1n\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(this::load).hasMessageContaining("UTF-8");
    }

    private ReferenceData load() {
        return new ReferenceData(ReferenceFixture.sourceAt(folder, transactions), agencies, categories, districts);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
