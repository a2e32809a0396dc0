package id.tanggap.clock.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.ReprojectionDoor;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The calendar by API: who may do what, and what is refused. */
@ApplicationTest
class CalendarApiTests {

    private static final String NATIONAL_ADMIN = "admin.nasional";
    private static final String ADMIN = "admin.tangerang";
    private static final String LIAISON = "penghubung." + Journey.UNIT;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    ReprojectionDoor worker;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcTemplate sql;

    private Caller caller;
    private int changes;

    @BeforeEach
    void begin() {
        journey.begin();
        caller = new Caller(port);
        changes = changes();
    }

    @AfterEach
    void noDayIsLeft() {
        sql.update("delete from holiday where origin = 'ADMIN'");
        sql.update("update calendar_version set changes = changes + 1");
        calendars.refresh();
    }

    @Test
    void a_year_lists_national_days_and_the_days_of_ones_own_instansi() {
        change(ADMIN, "kab-tangerang", "2026-12-28", "add", "libur_instansi", "Hari Jadi");

        assertThat(sql.queryForList(
                        "select actor from audit_entry where deed = 'CALENDAR_CHANGED' and subject = 'kab-tangerang'"
                                + " order by id desc limit 1",
                        String.class))
                .containsExactly(ADMIN);
        JsonNode year = get("/api/v1/calendar/2026", LIAISON).json();

        assertThat(year.path("agency").asText()).isEqualTo("kab-tangerang");
        assertThat(year.path("days").findValuesAsText("name")).contains("Hari Jadi", "Tahun Baru Masehi");
        assertThat(get("/api/v1/calendar/2026?agency=kab-tangerang", NATIONAL_ADMIN)
                        .body())
                .contains("Hari Jadi");
        assertThat(get("/api/v1/calendar/2026?agency=kota-serang", ADMIN).status())
                .isEqualTo(403);
        assertThat(get("/api/v1/calendar/2026", "admin.serang").body()).doesNotContain("Hari Jadi");
    }

    @Test
    void a_preview_says_what_would_move_and_changes_nothing() {
        JsonNode before = preview();
        journey.disposed();

        JsonNode after = preview();

        // First follow-up and completion move; the verification is over.
        assertThat(after.path("clocks").asInt()).isEqualTo(before.path("clocks").asInt() + 2);
        assertThat(after.path("cases").asInt()).isEqualTo(before.path("cases").asInt() + 1);
        assertThat(after.path("firstMoves").findValuesAsText("trackingNumber")).isNotEmpty();
        assertThat(changes()).isEqualTo(changes);
    }

    private JsonNode preview() {
        String body = body("kemenpanrb", "2026-11-04", "add", "cuti_bersama", "Cuti bersama");
        Answer answer = caller.postJson("/api/v1/calendar/previews", body, Caller.basic(NATIONAL_ADMIN));
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    @Test
    void a_change_is_journaled_and_its_progress_can_be_followed() {
        TrackingNumber number = journey.file().trackingNumber();

        Answer answer = change(NATIONAL_ADMIN, "kemenpanrb", "2026-11-04", "add", "cuti_bersama", "Cuti bersama");

        assertThat(answer.status()).isEqualTo(202);
        String place = answer.header("Location");
        JsonNode asked = get(place, LIAISON).json();
        assertThat(asked.path("by").asText()).isEqualTo(NATIONAL_ADMIN);
        assertThat(asked.path("reason").asText()).isEqualTo("SKB 3 Menteri");
        assertThat(asked.path("progress").path("percent").asInt()).isLessThan(100);
        assertThat(asked.path("progress").path("finishedAt").isNull()).isTrue();
        worker.follow();
        JsonNode done = get(place, LIAISON).json();
        assertThat(done.path("progress").path("percent").asInt()).isEqualTo(100);
        assertThat(done.path("progress").path("clocksMoved").asInt()).isPositive();
        assertThat(journey.clock(number, id.tanggap.clock.ClockKind.VERIFICATION)
                        .dueDay())
                .isEqualTo(LocalDate.of(2026, 11, 6));
    }

    @Test
    void a_day_is_amended_and_removed_with_what_it_was_before() {
        change(NATIONAL_ADMIN, "kemenpanrb", "2026-12-28", "add", "cuti_bersama", "Cuti");

        JsonNode amended = change(NATIONAL_ADMIN, "kemenpanrb", "2026-12-28", "change", "libur_nasional", "Libur")
                .json();
        JsonNode removed = change(NATIONAL_ADMIN, "kemenpanrb", "2026-12-28", "remove", "", "")
                .json();

        assertThat(amended.path("days").get(0).path("before").path("name").asText())
                .isEqualTo("Cuti");
        assertThat(amended.path("days").get(0).path("after").path("kind").asText())
                .isEqualTo("libur_nasional");
        assertThat(removed.path("days").get(0).path("what").asText()).isEqualTo("removed");
        assertThat(get("/api/v1/calendar/2026", NATIONAL_ADMIN).body()).doesNotContain("2026-12-28");
    }

    /** Rule: docs/rules.md §2: a breach stays a breach. */
    @Test
    void an_instansi_takes_back_no_breach_by_days_off_in_the_past() {
        Answer refused = change(ADMIN, "kab-tangerang", "2026-10-30", "add", "libur_instansi", "Hari Jadi");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("tenggat yang sudah lewat tetap lewat");
        assertThat(changes()).isEqualTo(changes);
        assertThat(change(ADMIN, "kab-tangerang", "2026-11-02", "add", "libur_instansi", "Hari Jadi")
                        .status())
                .isEqualTo(202);
        assertThat(change(ADMIN, "kab-tangerang", "2026-11-02", "remove", null, null)
                        .status())
                .isEqualTo(202);
    }

    @Test
    void an_instansi_does_not_stop_its_clocks_by_days_off() {
        String days = IntStream.rangeClosed(1, 31)
                .mapToObj(day ->
                        "{\"date\":\"2027-07-%02d\",\"action\":\"add\",\"kind\":\"libur_instansi\",\"name\":\"Libur\"}"
                                .formatted(day))
                .collect(Collectors.joining(","));
        String body = "{\"agency\":\"kab-tangerang\",\"reason\":\"Perda\",\"days\":[" + days + "]}";

        Answer refused = caller.postJson("/api/v1/calendar/changes", body, Caller.basic(ADMIN));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("paling banyak punya 30 hari libur");
    }

    @ParameterizedTest
    @CsvSource({
        "admin.tangerang, kemenpanrb, cuti_bersama",
        "admin.tangerang, kota-serang, libur_instansi",
        "admin.nasional, kab-tangerang, libur_instansi",
        "penghubung.tng-dbmsda, kab-tangerang, libur_instansi",
        "kepala.tng-dlhk, tng-dlhk, libur_instansi",
        "operator, kemenpanrb, cuti_bersama"
    })
    void only_the_admin_of_a_calendar_changes_it(String username, String agency, String kind) {
        Answer answer = change(username, agency, "2026-12-28", "add", kind, "Libur");

        assertThat(answer.status()).isIn(400, 403);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(changes()).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/calendar/2026", "/api/v1/calendar/changes", "/api/v1/calendar/changes/1"})
    void without_a_login_nothing_is_told(String path) {
        Answer answer = caller.get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(caller.get(path, "Authorization", "Basic YWRtaW46eA==").status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "nowhere, SKB, 2026-12-28, add, cuti_bersama, Cuti, agency",
                "null, SKB, 2026-12-28, add, cuti_bersama, Cuti, agency",
                "kemenpanrb, '', 2026-12-28, add, cuti_bersama, Cuti, reason",
                "kemenpanrb, SKB, 2026-12-25, add, cuti_bersama, Cuti, date",
                "kemenpanrb, SKB, 2026-12-29, remove, '', '', date",
                "kemenpanrb, SKB, 2026-12-29, change, cuti_bersama, Cuti, date",
                "kemenpanrb, SKB, 2126-12-29, add, cuti_bersama, Cuti, date",
                "kemenpanrb, SKB, null, add, cuti_bersama, Cuti, date",
                "kemenpanrb, SKB, 2026-12-28, drop, cuti_bersama, Cuti, action",
                "kemenpanrb, SKB, 2026-12-28, add, libur_instansi, Cuti, kind",
                "kemenpanrb, SKB, 2026-12-28, add, libur_sekolah, Cuti, kind",
                "kemenpanrb, SKB, 2026-12-28, add, cuti_bersama, ' ', name",
                "kemenpanrb, SKB, 2026-12-28, add, cuti_bersama, '\\u200B\\u3164', name",
                "kemenpanrb, SKB, 2026-13-01, add, cuti_bersama, Cuti, days.date"
            })
    void a_change_that_is_not_sound_is_refused_by_field_and_changes_nothing(
            String agency, String reason, String date, String action, String kind, String name, String field) {
        String body =
                "{\"agency\":%s,\"reason\":\"%s\",\"days\":[{\"date\":%s,\"action\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"}]}"
                        .formatted(json(agency), reason, json(date), action, kind, name);

        Answer answer = caller.postJson("/api/v1/calendar/changes", body, Caller.basic(NATIONAL_ADMIN));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
        assertThat(changes()).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"agency\":\"kemenpanrb\",\"reason\":\"x\",\"days\":[]}"})
    void a_body_that_says_nothing_is_refused(String body) {
        assertThat(caller.postJson("/api/v1/calendar/changes", body, Caller.basic(NATIONAL_ADMIN))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void a_year_is_imported_and_what_the_file_does_not_list_stays() {
        String csv =
                """
                date,kind,name,agency
                2027-12-24,cuti_bersama,Cuti bersama Natal,
                2027-12-25,libur_nasional,Hari Raya Natal,
                """;

        assertThat(importYear("/previews", NATIONAL_ADMIN, "kemenpanrb", csv).status())
                .isEqualTo(200);
        Answer answer = importYear("", NATIONAL_ADMIN, "kemenpanrb", csv);

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.json().path("imported").asBoolean()).isTrue();
        assertThat(get("/api/v1/calendar/2027", NATIONAL_ADMIN).body()).contains("2027-12-24");
        assertThat(importYear("", NATIONAL_ADMIN, "kemenpanrb", csv).fields()).containsExactly("file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2027-12-24,cuti_bersama,Cuti               | 3
                    2027-13-24,cuti_bersama,Cuti,              | 3
                    2027-12-24,libur_sekolah,Cuti,             | 3
                    2027-12-24,cuti_bersama,,                  | 3
                    2027-12-24,libur_instansi,Cuti,            | 3
                    2027-12-24,cuti_bersama,Cuti,nowhere       | 3
                    2027-12-24,cuti_bersama,Cuti,kab-tangerang | 3
                    2026-12-24,cuti_bersama,Cuti,              | 3
                    2027-01-01,cuti_bersama,Cuti,              | 3
                    """)
    void a_malformed_line_is_refused_with_its_number_and_nothing_is_applied(String line, int number) {
        String csv = "date,kind,name,agency\n2027-01-01,libur_nasional,Tahun Baru,\n" + line + "\n";

        Answer answer = importYear("", NATIONAL_ADMIN, "kemenpanrb", csv);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("line").asInt()).as(answer.body()).isEqualTo(number);
        assertThat(answer.body()).contains("Baris " + number);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void a_file_that_is_no_such_file_is_refused() {
        assertThat(importYear("", NATIONAL_ADMIN, "kemenpanrb", "").status()).isEqualTo(400);
        assertThat(importYear("", NATIONAL_ADMIN, "kemenpanrb", "day;name\n").status())
                .isEqualTo(400);
        assertThat(importYear("", NATIONAL_ADMIN, "kemenpanrb", "date,kind,name,agency\n" + "x".repeat(40_000))
                        .body())
                .contains("32 KB");
        assertThat(importYear("", NATIONAL_ADMIN, "kemenpanrb", "x".repeat(200_000))
                        .status())
                .isEqualTo(413);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void a_change_of_another_instansi_is_not_shown() {
        String place = change(ADMIN, "kab-tangerang", "2026-12-28", "add", "libur_instansi", "Hari Jadi")
                .header("Location");

        assertThat(get(place, ADMIN).status()).isEqualTo(200);
        assertThat(get(place, NATIONAL_ADMIN).status()).isEqualTo(200);
        assertThat(get(place, "admin.serang").status()).isEqualTo(404);
    }

    private Answer importYear(String more, String username, String agency, String csv) {
        String[] basic = Caller.basic(username);
        return caller.send(
                "POST",
                "/api/v1/calendar/imports" + more + "?year=2027&reason=SKB&agency=" + agency,
                BodyPublishers.ofString(csv),
                basic[0],
                basic[1],
                "Content-Type",
                "text/csv");
    }

    private Answer change(String username, String agency, String date, String action, String kind, String name) {
        return caller.postJson(
                "/api/v1/calendar/changes", body(agency, date, action, kind, name), Caller.basic(username));
    }

    private static String body(String agency, String date, String action, String kind, String name) {
        return "{\"agency\":\"%s\",\"reason\":\"SKB 3 Menteri\",\"days\":[{\"date\":\"%s\",\"action\":\"%s\",\"kind\":\"%s\",\"name\":\"%s\"}]}"
                .formatted(agency, date, action, kind, name);
    }

    private static String json(String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    private Answer get(String path, String username) {
        return caller.get(path, Caller.basic(username));
    }

    private int changes() {
        return sql.queryForObject("select count(*) from calendar_change", Integer.class);
    }
}
