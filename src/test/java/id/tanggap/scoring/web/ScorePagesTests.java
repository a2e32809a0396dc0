package id.tanggap.scoring.web;

import static id.tanggap.scoring.web.BoardStory.BOARD;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The pages of the scores and the same as JSON, over real HTTP. Rule: docs/rules.md §5, §7. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorePagesTests {

    private static final String PAGE = "/penilaian/" + BOARD;
    private static final String API = "/api/v1/scores/" + BOARD;

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext application;

    private BoardStory story;
    private Caller caller;

    @BeforeAll
    void november() {
        story = new BoardStory(application);
        story.november();
    }

    @BeforeEach
    void begin() {
        story.forgetBoard();
        caller = new Caller(port);
    }

    @AfterAll
    void forget() {
        story.forget();
    }

    // ---- who reads what

    @Test
    void before_the_first_final_month_the_page_says_that_there_is_none() {
        story.provisional();

        assertThat(caller.get("/penilaian").body()).contains("Belum ada penilaian");
        assertThat(caller.get("/penilaian?instansi=" + INSTANSI + "&month=2026-11")
                        .body())
                .contains("Belum ada penilaian");
        assertThat(caller.get("/penilaian?instansi=kab-antah", "Accept", "text/html")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_provisional_board_is_for_officers_of_the_instansi_and_its_units() {
        story.provisional();

        assertThat(caller.get(PAGE).status()).isEqualTo(302);
        assertThat(caller.get(PAGE + "/" + UNIT).header("Location")).endsWith("/masuk");
        assertThat(caller.get(PAGE + ".xlsx").status()).isEqualTo(302);
        assertThat(status(new Caller(port).loggedInAs("admin.serang"), PAGE)).isEqualTo(404);
        assertThat(status(new Caller(port).loggedInAs("ombudsman"), PAGE)).isEqualTo(404);
        for (String officer : List.of("kepala." + OTHER_UNIT, "inspektur.tangerang", "admin.nasional")) {
            Caller inside = new Caller(port).loggedInAs(officer);
            assertThat(inside.get(PAGE).body()).as(officer).contains("Sementara, sedang diperiksa");
            assertThat(inside.get(PAGE + "/" + UNIT).status()).as(officer).isEqualTo(200);
            assertThat(inside.get(PAGE + ".json").status()).as(officer).isEqualTo(200);
        }
    }

    @Test
    void the_api_asks_who_it_is_for_a_provisional_board() {
        story.provisional();

        Answer refused = caller.get(API);
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(caller.get(API, Caller.basic("admin.serang")).status()).isEqualTo(404);
        assertThat(caller.get(API, Caller.basic("admin.tangerang"))
                        .json()
                        .path("stage")
                        .asText())
                .isEqualTo("REVIEW");
    }

    @Test
    void a_final_board_is_open_to_everybody() {
        story.finalBoard();

        assertThat(caller.get("/penilaian").body()).contains("Dinas Bina Marga", "November 2026", "Final");
        assertThat(caller.get("/penilaian?instansi=" + INSTANSI + "&month=2026-11")
                        .header("Location"))
                .endsWith(PAGE);
        assertThat(caller.get(PAGE).body())
                .contains("Belum cukup data", "Dinas Perhubungan", PAGE + ".xlsx")
                .doesNotContain("Sementara", "berkas bukti");
        assertThat(caller.get("/").body()).contains("/penilaian");
        for (String missing : List.of(
                "/penilaian/kab-tangerang/2026-10",
                "/penilaian/kab-antah/2026-11",
                "/penilaian/kab-tangerang/2026-13",
                PAGE + "/srg-dinkes",
                PAGE + "/antah")) {
            assertThat(caller.get(missing, "Accept", "text/html").status())
                    .as(missing)
                    .isEqualTo(404);
        }
        Answer unknown = caller.get("/api/v1/scores/kab-tangerang/2026-10");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void the_api_is_described_without_our_own_arguments() {
        JsonNode paths = caller.get("/v3/api-docs").json().path("paths");

        JsonNode board = paths.path("/api/v1/scores/{instansi}/{month}").path("get");
        assertThat(board.path("parameters").findValuesAsText("name")).containsExactly("instansi", "month");
        assertThat(paths.fieldNames())
                .toIterable()
                .contains("/api/v1/scores/{instansi}/{month}/{unit}.xlsx")
                .allMatch(path -> path.startsWith("/api/"));
    }

    // ---- what they say

    @Test
    void the_working_of_a_month_is_told_and_adds_up() {
        story.finalBoard();

        JsonNode unit = caller.get(API + "/" + UNIT).json();
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode part : unit.path("parts")) {
            sum = sum.add(part.path("contribution").decimalValue());
        }
        assertThat(sum)
                .isCloseTo(
                        unit.path("standing").path("index").decimalValue(),
                        Offset.offset(new BigDecimal("0.00000001")));
        assertThat(unit.path("daysToFollowUp").toString())
                .isEqualTo("{\"mean\":5.833333333333333,\"median\":3,\"p90\":20}");
        assertThat(unit.path("oneMoreLateCase").path("difference").decimalValue())
                .isNegative();
        assertThat(unit.path("oneMoreCaseInTime").path("difference").decimalValue())
                .isPositive();
        assertThat(caller.get(PAGE + "/" + UNIT).body())
                .contains(
                        "Dari 12 laporan yang jatuh tempo bulan ini, 10 dijawab tuntas sebelum tenggat.",
                        "83,33",
                        "Peringkat 1 dari 1",
                        "Separuh laporan menunggu 3 hari kerja atau kurang",
                        "Satu laporan lagi yang terlambat",
                        "menurut scoring.dmn versi",
                        "Tidak tuntas tepat waktu (2)");
    }

    @Test
    void the_board_of_the_api_is_that_of_the_page() {
        story.finalBoard();

        JsonNode board = caller.get(API).json();
        assertThat(board.path("month").asText()).isEqualTo("2026-11");
        assertThat(board.path("stage").asText()).isEqualTo("FINAL");
        JsonNode first = board.path("units").get(0);
        assertThat(first.path("unit").asText()).isEqualTo(UNIT);
        assertThat(first.path("rank").asInt()).isEqualTo(1);
        assertThat(first.path("figures").path("dispositions").asInt()).isEqualTo(12);
        assertThat(first.path("figures").path("completedInTime").asInt()).isEqualTo(10);
        assertThat(caller.get(PAGE + ".json").body()).isEqualTo(caller.get(API).body());
    }

    @Test
    void the_cases_that_cost_something_can_be_picked_out() {
        story.finalBoard();

        String page = caller.get(PAGE + "/" + UNIT + "?laporan=LATE&halaman=99").body();
        String cases = page.substring(page.indexOf("laporan-judul"), page.indexOf("kejadian\""));
        assertThat(cases).contains(story.number(10), "Laporan rahasia").doesNotContain(story.number(5));
        assertThat(caller.get(PAGE + "/" + UNIT + "?laporan=x'&halaman=-1").status())
                .isEqualTo(200);
    }

    @Test
    void the_page_is_complete_in_english() {
        story.finalBoard();

        assertThat(caller.get(PAGE + "/" + UNIT + "?lang=en").body())
                .contains("Of 12 reports that fell due this month, 10 were completed before their deadline.");
        assertThat(caller.get(PAGE + "?lang=en").body()).contains("Not enough data");
    }

    // ---- masking

    @Test
    void everybody_is_led_to_what_they_may_read() {
        story.finalBoard();
        String page = PAGE + "/" + UNIT;

        assertThat(caller.get(page).body())
                .contains("/laporan/" + story.number(0), "Laporan rahasia")
                .doesNotContain("/berkas/", story.confidential());
        assertThat(caller.get(API + "/" + UNIT).body()).doesNotContain(story.confidential());
        assertThat(new Caller(port).loggedInAs("admin.serang").get(page).body())
                .contains("/laporan/" + story.number(0))
                .doesNotContain("/berkas/", story.confidential());
        assertThat(new Caller(port).loggedInAs("kepala." + UNIT).get(page).body())
                .contains("/berkas/" + story.number(0), "/berkas/" + story.confidential());
        assertThat(new Caller(port).loggedInAs("kepala." + OTHER_UNIT).get(page).body())
                .contains("/laporan/" + story.number(0))
                .doesNotContain("/berkas/", story.confidential());
        assertThat(caller.get(API + "/" + UNIT, Caller.basic("inspektur.tangerang"))
                        .body())
                .contains(story.confidential());
    }

    @Test
    void where_an_identity_leaked_is_for_the_instansi_only() {
        story.finalBoard();
        String page = PAGE + "/" + OTHER_UNIT;

        assertThat(caller.get(page).body())
                .contains("Identitas pelapor bocor", "1 × 25 poin")
                .doesNotContain("contoh.example");
        JsonNode leak = event(caller.get(API + "/" + OTHER_UNIT).json(), "IDENTITY_LEAK");
        assertThat(leak.path("trackingNumber").isNull()).isTrue();
        assertThat(leak.path("reason").isNull()).isTrue();
        assertThat(new Caller(port).loggedInAs("inspektur.tangerang").get(page).body())
                .contains("contoh.example", "/berkas/" + story.leaked());
    }

    // ---- corrections

    @Test
    void a_correction_is_told_whether_it_is_in_the_figures_or_came_too_late() {
        story.provisional();
        story.correct();
        Caller inspector = new Caller(port).loggedInAs("inspektur.tangerang");
        String page = PAGE + "/" + UNIT;

        assertThat(inspector.get(page).body())
                .contains(
                        "1 koreksi dicatat setelah angka ini dihitung",
                        "Jawaban hanya templat.",
                        "mengikuti buku fakta terkini",
                        "Dari 12 laporan, 10 mendapat tindak lanjut");

        story.finalise();
        assertThat(caller.get(page).body())
                .contains("1 koreksi sudah termasuk", "Dari 12 laporan, 9 mendapat tindak lanjut")
                .doesNotContain("Jawaban hanya templat.", "mengikuti buku fakta terkini");
    }

    private static JsonNode event(JsonNode unit, String as) {
        List<JsonNode> found = new ArrayList<>();
        unit.path("events").forEach(event -> {
            if (event.path("as").asText().equals(as)) {
                found.add(event);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static int status(Caller caller, String page) {
        return caller.get(page, "Accept", "text/html").status();
    }
}
