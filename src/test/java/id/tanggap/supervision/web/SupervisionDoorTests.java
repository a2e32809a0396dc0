package id.tanggap.supervision.web;

import static id.tanggap.support.Caller.basic;
import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The doors of the control room. On Friday 13 November 2026 one case of Dinas Bina Marga has stood late for four working
 * days, and one is confidential.
 */
@ApplicationTest
class SupervisionDoorTests {

    private static final String API = "/api/v1/supervision";
    private static final String LATE = API + "/cases?state=late&unit=" + UNIT;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    private Caller caller;
    private TrackingNumber late;
    private TrackingNumber confidential;

    @BeforeEach
    void a_late_case() {
        journey.begin();
        caller = new Caller(port);
        late = journey.disposed();
        confidential = journey.file().trackingNumber();
        journey.as(
                ADMIN,
                confidential,
                "verifyComplaint",
                Journey.fields("forward", "confidential", true, "note", "Menyangkut anak."));
        journey.dispose(confidential, UNIT);
        journey.passWorkingDays(9);
    }

    @Test
    void a_row_says_how_late_a_case_is_who_holds_it_who_was_asked_and_who_comes_next() {
        JsonNode row = row(late, "sekda.tangerang");

        assertThat(row.path("title").asText()).isEqualTo("Jalan berlubang di depan pasar");
        assertThat(row.path("place").asText()).isEqualTo("FILE");
        assertThat(row.path("holder").asText()).isEqualTo("Dinas Bina Marga dan Sumber Daya Air");
        assertThat(row.path("deadline").path("countdown").asText()).isEqualTo("lewat 4 hari kerja");
        assertThat(row.path("asked").path("rung").asInt()).isEqualTo(2);
        assertThat(row.path("asked").path("told").toString()).contains("Sekretaris daerah", "Inspektorat");
        assertThat(row.path("asked").path("answer").isNull()).isTrue();
        assertThat(row.path("next").path("clock").asText()).isEqualTo("Penyelesaian");
        assertThat(row.path("next").path("on").asText()).isEqualTo("2026-11-21");
        assertThat(row.toString()).doesNotContain("Siti");
    }

    @Test
    void an_answered_rung_leaves_the_case_on_the_screen_until_its_clock_is_met() {
        journey.respond(Journey.SECRETARY, late, "note", "note", "Selesaikan pekan ini.");

        JsonNode row = row(late, "sekda.tangerang");
        assertThat(row.path("asked").path("answer").asText()).isEqualTo("Memberi arahan");

        journey.answer(UNIT, late);
        assertThat(listed(LATE, "sekda.tangerang")).noneMatch(other -> isAbout(other, late));
    }

    @Test
    void figures_count_what_the_lists_show() {
        JsonNode summary = caller.get(API + "/summary", basic("kepala." + UNIT)).json();

        assertThat(summary.path("units")).hasSize(1);
        JsonNode figures = summary.path("units").get(0).path("figures");
        assertThat(figures.path("late").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(summary.path("total").path("late")).isEqualTo(figures.path("late"));
        assertThat(summary.path("share").path("band").asText()).isNotEqualTo("NONE");
    }

    @Test
    void whoever_may_not_open_a_confidential_case_does_not_learn_its_title() {
        JsonNode row = row(confidential, "ksp");

        assertThat(row.path("title").isNull()).isTrue();
        assertThat(row.path("place").asText()).isEqualTo("NOWHERE");
        assertThat(row(late, "ksp").path("place").asText()).isEqualTo("PAGE");
        assertThat(row(confidential, "ombudsman").path("place").asText()).isEqualTo("FILE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"penghubung." + UNIT, "pemilik.proses", "operator", "pemeriksa"})
    void whoever_oversees_nothing_is_refused(String username) {
        assertThat(caller.get(API + "/summary", basic(username)).status()).isEqualTo(403);
        assertThat(caller.get(API + "/cases", basic(username)).status()).isEqualTo(403);
        assertThat(new Caller(port).loggedInAs(username).get("/pengawasan").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "kepala." + UNIT + ", tng-dishub",
        "kepala." + UNIT + ", " + INSTANSI,
        "sekda.tangerang, kota-serang",
        "admin.serang, " + UNIT
    })
    void what_lies_elsewhere_is_refused(String username, String agency) {
        assertThat(caller.get(API + "/cases?unit=" + agency, basic(username)).status())
                .isEqualTo(403);
    }

    @Test
    void strangers_are_asked_who_they_are() {
        assertThat(caller.get(API + "/summary").status()).isEqualTo(401);
        assertThat(caller.get("/pengawasan").header("Location")).endsWith("/masuk");
        assertThat(listed(API + "/cases?state=open", "admin.serang"))
                .noneMatch(row -> isAbout(row, late) || isAbout(row, confidential));
    }

    @ParameterizedTest
    @CsvSource({
        "state=nonsense, state",
        "unit=tidak-ada, unit",
        "cursor=nonsense, cursor",
        "cursor=99999999999999999999-1, cursor",
        "rung=satu, rung"
    })
    void nonsense_is_refused_with_the_field_at_fault(String query, String field) {
        Answer answer = caller.get(API + "/cases?" + query, basic("sekda.tangerang"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void a_place_without_cases_says_so() {
        Caller secretary = new Caller(port).loggedInAs("sekda.tangerang");

        assertThat(secretary.get("/pengawasan?unit=tng-setwan&keadaan=open").body())
                .contains("Tidak ada laporan dalam keadaan ini.");
        assertThat(secretary.get("/pengawasan?sesudah=999999999999-1").status()).isEqualTo(200);
        assertThat(secretary.get("/pengawasan?unit=tidak-ada").status()).isEqualTo(400);
        assertThat(secretary.get("/pengawasan?tingkat=satu").status()).isEqualTo(400);
        assertThat(listed(API + "/cases?rung=99", "sekda.tangerang")).isEmpty();
    }

    @Test
    void the_page_leads_to_the_file_of_each_case() {
        Caller head = new Caller(port).loggedInAs("kepala." + UNIT);
        String page = head.get("/pengawasan?unit=" + UNIT).body();
        JsonNode first =
                head.get(API + "/cases?state=late").json().path("items").get(0);

        assertThat(page)
                .contains("/berkas/" + first.path("trackingNumber").asText())
                .contains(first.path("deadline").path("countdown").asText())
                .contains("Berikutnya tingkat", "Lewat tenggat", "Persentase tindak lanjut");
    }

    private JsonNode row(TrackingNumber number, String username) {
        return listed(LATE, username).stream()
                .filter(row -> isAbout(row, number))
                .findFirst()
                .orElseThrow(() -> new AssertionError(number + " is not listed"));
    }

    /** All pages. */
    private List<JsonNode> listed(String path, String username) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = caller.get(path + cursor, basic(username)).json();
            page.path("items").forEach(all::add);
            cursor = page.path("next").isNull()
                    ? ""
                    : "&cursor=" + page.path("next").asText();
        } while (!cursor.isEmpty());
        return all;
    }

    private static boolean isAbout(JsonNode row, TrackingNumber number) {
        return row.path("trackingNumber").asText().equals(number.value());
    }
}
