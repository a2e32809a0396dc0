package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.BoardStory.BOARD;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The spreadsheets of the scores, opened with a reader. Rule: docs/rules.md §7. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoreFilesTests {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private BoardStory story;

    @BeforeAll
    void begin() {
        story = new BoardStory(application);
        story.november();
        story.finalBoard();
    }

    @AfterAll
    void forget() {
        story.forget();
    }

    @Test
    void the_board_is_a_sheet_with_every_figure() throws IOException {
        try (ReadableWorkbook book = open("/api/v1/scores/" + BOARD + ".xlsx")) {
            List<Row> rows = book.getFirstSheet().read();
            List<String> head = head(rows, "Kelompok");
            Row unit = rows.stream()
                    .filter(row -> row.getCellCount() > 2 && row.getCellText(2).startsWith("Dinas Bina Marga"))
                    .findFirst()
                    .orElseThrow();

            assertThat(unit.getCellAsNumber(head.indexOf("Laporan dinilai"))).hasValue(new BigDecimal("12"));
            assertThat(unit.getCellAsNumber(head.indexOf("Tuntas tepat waktu"))).hasValue(new BigDecimal("10"));
            assertThat(unit.getCellAsNumber(1)).hasValue(BigDecimal.ONE);
        }
    }

    @Test
    void the_board_names_its_columns_in_the_language_of_the_reader() throws IOException {
        String path = "/api/v1/scores/" + BOARD + ".xlsx";
        try (ReadableWorkbook indonesian = open(path);
                ReadableWorkbook english = open(path, "Accept-Language", "en")) {
            assertThat(head(indonesian.getFirstSheet().read(), "Kelompok"))
                    .containsExactly(
                            "Kelompok",
                            "Peringkat",
                            "Unit",
                            "Indeks",
                            "Indeks peringkat",
                            "Predikat",
                            "Laporan dinilai",
                            "Ditindaklanjuti",
                            "Tindak lanjut pertama tepat waktu",
                            "Tuntas tepat waktu",
                            "Jumlah hari kerja sampai tindak lanjut",
                            "Banyaknya penilaian pelapor",
                            "Jumlah bintang",
                            "Laporan ditutup",
                            "Sanggahan dibenarkan",
                            "Pengembalian ditolak",
                            "Hari kerja",
                            "Hari kerja dengan petugas aktif",
                            "Melewati dua kali batas waktu",
                            "Identitas pelapor bocor",
                            "Penutupan semu");
            assertThat(head(english.getFirstSheet().read(), "Group"))
                    .hasSize(21)
                    .contains("Index", "Reports judged", "Completed in time", "Sham closures")
                    .doesNotContain("completedInTime", "Penutupan semu");
        }
    }

    @Test
    void the_working_has_its_cases_and_hides_those_that_are_confidential() throws IOException {
        try (ReadableWorkbook book = open("/penilaian/" + BOARD + "/" + UNIT + ".xlsx")) {
            List<String> cases = sheet(book, "Laporan").read().stream()
                    .map(row -> row.getCellText(0))
                    .toList();

            assertThat(cases)
                    .hasSize(13)
                    .contains(story.number(0), "Laporan rahasia")
                    .doesNotContain(story.confidential());
            assertThat(sheet(book, "Hitungan").read())
                    .anySatisfy(row -> assertThat(row.getCellText(0)).isEqualTo("Tuntas tepat waktu"));
        }
    }

    @Test
    void what_somebody_typed_is_text_whatever_it_begins_with() throws IOException {
        String path = "/api/v1/scores/" + BOARD + "/" + OTHER_UNIT + ".xlsx";
        try (ReadableWorkbook book = open(path, Caller.basic("inspektur.tangerang"))) {
            Cell reason = sheet(book, "Kejadian").read().stream()
                    .filter(row -> row.getCellText(4).contains("contoh.example"))
                    .findFirst()
                    .orElseThrow()
                    .getCell(4);

            assertThat(reason.getType()).isEqualTo(CellType.STRING);
            assertThat(reason.getFormula()).isNull();
            assertThat(reason.getText()).isEqualTo(BoardStory.REASON);
        }
    }

    /** The names of the columns of the table whose first column is called so. */
    private static List<String> head(List<Row> rows, String first) {
        return rows.stream().filter(row -> row.getCellText(0).equals(first)).findFirst().orElseThrow().stream()
                .map(Cell::getText)
                .toList();
    }

    private static Sheet sheet(ReadableWorkbook book, String name) {
        return book.findSheet(name).orElseThrow();
    }

    private ReadableWorkbook open(String path, String... headers) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(new Caller(port).bytes(path, headers)));
    }
}
