package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer's session ends while a form is filled in: what was typed is there again after the login, for its author only. */
@ApplicationTest
class LostSessionTests {

    private static final String ADMIN = "admin.tangerang";
    private static final String OTHER = "sekda.tangerang";
    private static final String REASON = "Ruas jalan ini bukan jalan kabupaten, lihat peta terlampir.";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient database;

    private Caller caller;
    private String form;

    @BeforeEach
    void begin() {
        journey.begin();
        String number = journey.file().trackingNumber().toString();
        caller = new Caller(port).loggedInAs(ADMIN);
        form = "/berkas/" + number + "/klasifikasi";
    }

    @Test
    void what_was_typed_is_there_after_the_login_and_can_be_sent() {
        Map<String, String> typed = typed();
        endAllSessions();

        Answer refused = send(typed);
        assertThat(refused.status()).isEqualTo(302);
        assertThat(refused.header("Location")).endsWith("/masuk");
        assertThat(login(ADMIN).header("Location")).endsWith("/lanjutkan");
        Answer again = caller.get("/lanjutkan");

        assertThat(again.body()).contains(REASON, "action=\"" + form + "\"", "isian Anda masih ada");
        Answer sent = send(with(typed, "_csrf", field(again, "_csrf")));
        assertThat(sent.status()).isEqualTo(302);
        assertThat(sent.header("Location")).contains("/berkas/");
    }

    @Test
    void a_login_with_another_account_shows_nothing_of_it() {
        Map<String, String> typed = typed();
        endAllSessions();
        send(typed);

        assertThat(login(OTHER).header("Location")).doesNotContain("/lanjutkan");
        assertThat(caller.get("/lanjutkan").body()).doesNotContain(REASON);
        assertThat(login(ADMIN).header("Location")).doesNotContain("/lanjutkan");
    }

    @Test
    void a_stale_token_shows_the_form_again_in_place() {
        Map<String, String> typed = with(typed(), "_csrf", "stale");

        Answer again = send(typed);

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body()).contains(REASON, "action=\"" + form + "\"").doesNotContain("bukan untuk akun");
        assertThat(send(with(typed, "_csrf", field(again, "_csrf"))).status()).isEqualTo(302);
    }

    @Test
    void session_and_token_may_both_be_lost() {
        Map<String, String> typed = with(typed(), "_csrf", "stale");
        endAllSessions();

        assertThat(send(typed).header("Location")).endsWith("/masuk");

        assertThat(login(ADMIN).header("Location")).endsWith("/lanjutkan");
        assertThat(caller.get("/lanjutkan").body()).contains(REASON);
    }

    /** Somebody else's page could make a browser send it. */
    @Test
    void a_form_without_the_mark_of_its_author_is_refused_as_ever() {
        Map<String, String> foreign = with(with(typed(), "_csrf", "stale"), "_author", "0".repeat(64));

        assertThat(send(foreign).body()).doesNotContain(REASON);
        endAllSessions();
        send(foreign);
        assertThat(login(ADMIN).header("Location")).doesNotContain("/lanjutkan");
    }

    @Test
    void it_is_sealed_in_the_database() {
        Map<String, String> typed = typed();
        endAllSessions();
        send(typed);

        assertThat(database.sql("select ATTRIBUTE_BYTES from SPRING_SESSION_ATTRIBUTES")
                        .query(byte[].class)
                        .list())
                .isNotEmpty()
                .noneMatch(bytes -> new String(bytes).contains("bukan jalan kabupaten"));
    }

    static Stream<Arguments> formsOfOfficers() {
        return Stream.of(
                Arguments.of("operator", "/peran", Map.of("username", OTHER, "reason", REASON)),
                Arguments.of(
                        ADMIN,
                        "/kalender/pratinjau",
                        Map.of("agency", "kab-tangerang", "year", "2027", "reason", REASON)),
                Arguments.of(ADMIN, "/kalender/terapkan", Map.of("reason", REASON)),
                Arguments.of(ADMIN, "/penilaian/surat/certificate", Map.of("subject", "Piagam", "body", REASON)),
                Arguments.of(
                        "inspektur.tangerang",
                        "/penilaian/kab-tangerang/2026-10/tng-dbmsda/temuan",
                        Map.of("reason", REASON)),
                Arguments.of("admin.nasional", "/identitas/1", Map.of("grant", "true", "reason", REASON)));
    }

    @ParameterizedTest
    @MethodSource("formsOfOfficers")
    void every_form_of_officers_comes_back(String account, String action, Map<String, String> fields) {
        caller = new Caller(port).loggedInAs(account);
        Map<String, String> typed = with(fields, "_author", field(caller.get("/sandi"), "_author"));
        endAllSessions();

        assertThat(caller.postFormWithoutToken(action, typed).header("Location"))
                .endsWith("/masuk");
        assertThat(login(account).header("Location")).endsWith("/lanjutkan");

        assertThat(caller.get("/lanjutkan").body()).contains(REASON, "action=\"" + action + "\"");
    }

    @Test
    void passwords_are_never_kept() {
        String author = field(caller.get("/sandi"), "_author");
        endAllSessions();

        caller.postFormWithoutToken("/sandi", Map.of("current", "demo", "chosen", REASON, "_author", author));

        assertThat(login(ADMIN).header("Location")).doesNotContain("/lanjutkan");
    }

    @Test
    void a_login_page_that_was_open_for_long_asks_once_more() {
        Answer answer = new Caller(port)
                .postFormWithoutToken("/masuk", Map.of("username", ADMIN, "password", "demo", "_csrf", "stale"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("masuk sekali lagi", "value=\"" + ADMIN + "\"");
    }

    @Test
    void a_number_that_was_typed_with_a_stale_token_is_still_there() {
        Answer again = new Caller(port).postFormWithoutToken("/lacak", Map.of("trackingNumber", "2026-ABCD-1234"));

        assertThat(again.status()).isEqualTo(403);
        assertThat(again.body()).contains("2026-ABCD-1234", "Belum terkirim");
    }

    private Map<String, String> typed() {
        Answer page = caller.get(form.replace("/klasifikasi", ""));
        return Map.of(
                "complaintClass",
                "PENGADUAN_BERKADAR_PENGAWASAN",
                "reason",
                REASON,
                "_csrf",
                field(page, "_csrf"),
                "_author",
                field(page, "_author"));
    }

    private Answer send(Map<String, String> fields) {
        return caller.postFormWithoutToken(form, fields);
    }

    private Answer login(String account) {
        return caller.postForm("/masuk", "/masuk", Map.of("username", account, "password", "demo"));
    }

    private void endAllSessions() {
        database.sql("delete from SPRING_SESSION").update();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String field(Answer page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }
}
