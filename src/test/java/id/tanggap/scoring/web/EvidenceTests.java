package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.BoardStory.BOARD;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;

/** The archive of an instansi's year, opened and counted again. Rule: docs/rules.md §7. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceTests {

    private static final String ARCHIVE = "/penilaian/" + INSTANSI + "/bukti/2026";
    private static final String FOLDER = "bukti-" + INSTANSI + "-2026/";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    @Autowired
    javax.sql.DataSource source;

    private final ObjectMapper json = new ObjectMapper();
    private BoardStory story;

    @BeforeAll
    void november() {
        story = new BoardStory(application);
        story.november();
    }

    @BeforeEach
    void withoutBoard() {
        story.forgetBoard();
    }

    @AfterAll
    void forget() {
        story.forget();
    }

    @Test
    void only_overseers_take_it_away_and_only_when_there_is_something_final() {
        story.provisional();
        assertThat(as("inspektur.tangerang").get(ARCHIVE, "Accept", "text/html").status())
                .isEqualTo(404);
        assertThat(new Caller(port).get(ARCHIVE).header("Location")).endsWith("/masuk");

        story.finalise();
        String page = "/penilaian/" + BOARD;
        for (String officer : List.of("kepala." + UNIT, "admin.serang", "ombudsman")) {
            Caller outside = as(officer);
            assertThat(outside.get(ARCHIVE, "Accept", "text/html").status())
                    .as(officer)
                    .isEqualTo(404);
            assertThat(outside.get(page).body()).as(officer).doesNotContain(ARCHIVE);
        }
        for (String officer : List.of("sekda.tangerang", "bupati.tangerang", "admin.nasional")) {
            Caller overseer = as(officer);
            assertThat(overseer.get(page).body()).as(officer).contains(ARCHIVE);
            assertThat(overseer.bytes(ARCHIVE)).as(officer).isNotEmpty();
            assertThat(JdbcClient.create(source)
                            .sql("select detail from audit_entry where deed = 'EXPORTED' and actor = ?")
                            .param(officer)
                            .query(String.class)
                            .list())
                    .contains("bukti 2026");
        }
    }

    @Test
    void every_file_is_what_its_sum_says_and_tells_neither_texts_nor_names() throws Exception {
        story.correct();
        story.finalBoard();
        Map<String, byte[]> files = open();

        assertThat(files.keySet())
                .contains(
                        "BACA-DULU.md",
                        "angka/2026-11.json",
                        "angka/2026-11.xlsx",
                        "aturan/2026-11.csv",
                        "fakta/2026-11.csv",
                        "fakta/instansi-lain.csv",
                        "contoh.csv",
                        "hari-kerja.csv",
                        "hari-aktif.csv");
        for (String line : text(files, "SHA256SUMS").split("\n")) {
            String[] sum = line.split("  ");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(files.get(sum[1]));
            assertThat(HexFormat.of().formatHex(digest)).as(sum[1]).isEqualTo(sum[0]);
        }
        String facts = text(files, "fakta/2026-11.csv");
        assertThat(facts).contains("Jawaban hanya templat.", "inspector").doesNotContain("Jalan berlubang", "Siti");
        assertThat(text(files, "BACA-DULU.md")).contains("November 2026").doesNotContain("{");
        assertThat(text(files, "aturan/2026-11.csv")).contains("WEIGHT_P_SLA,0.25");
    }

    @Test
    void what_the_inspektorat_wrote_is_no_formula() throws IOException {
        story.finalBoard();

        assertThat(text(open(), "fakta/2026-11.csv")).contains("\"'=HYPERLINK(");
    }

    @Test
    void the_same_cases_are_drawn_again() throws IOException {
        story.finalBoard();
        String drawn = text(open(), "contoh.csv");

        assertThat(drawn.lines().filter(line -> line.startsWith(UNIT))).hasSize(5);
        assertThat(drawn).contains("http://localhost:8080/berkas/");
        assertThat(text(open(), "contoh.csv")).isEqualTo(drawn);
    }

    @Test
    void an_empty_ledger_filled_from_the_archive_gives_the_same_figures() throws IOException {
        story.correct();
        story.finalBoard();
        Map<String, byte[]> files = open();
        JsonNode before = json.readTree(files.get("angka/2026-11.json"));
        story.forget();

        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().startsWith("fakta/")) {
                write(file.getValue());
            }
        }
        story.finalBoard();

        JsonNode after = json.readTree(open().get("angka/2026-11.json"));
        assertThat(after.path("units")).isEqualTo(before.path("units"));
        assertThat(after.path("units")
                        .get(0)
                        .path("figures")
                        .path("dispositions")
                        .asInt())
                .isEqualTo(12);
        story.november();
    }

    private void write(byte[] csv) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withNullValue("");
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(schema).readValues(csv)) {
            while (rows.hasNext()) {
                Map<String, Object> row = new LinkedHashMap<>(rows.next());
                row.replaceAll((column, value) ->
                        "true".equals(value) || "false".equals(value) ? Boolean.valueOf((String) value) : value);
                new SimpleJdbcInsert(source)
                        .withTableName("scoring_fact")
                        .usingColumns(row.keySet().toArray(String[]::new))
                        .withoutTableColumnMetaDataAccess()
                        .execute(row);
            }
        }
    }

    private Map<String, byte[]> open() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(as("inspektur.tangerang").bytes(ARCHIVE)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getName()).startsWith(FOLDER);
                files.put(entry.getName().substring(FOLDER.length()), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private Caller as(String officer) {
        return new Caller(port).loggedInAs(officer);
    }
}
