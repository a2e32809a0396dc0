package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Who gets through which door of the pages, over real HTTP. */
@ApplicationTest
class PageDoorsTests {

    private static final String LIAISON = "penghubung." + Journey.UNIT;

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    private Caller caller;

    @BeforeEach
    void begin() {
        journey.begin();
        caller = new Caller(port);
    }

    @Test
    void an_officer_logs_in_on_the_page_and_lands_in_tasklist() {
        Answer answer = login(LIAISON, "demo");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/camunda/app/tasklist/default/");
    }

    /** With names that no other test uses: whoever mistypes often has to wait, and here no time passes. */
    @ParameterizedTest
    @CsvSource({"kepala.tng-dishub, wrong", "kepala.tng-dbmsda, ''", "nobody, demo", "'', ''", "'x'' or 1=1', demo"})
    void a_wrong_name_or_password_says_no_more_than_that(String username, String password) {
        Answer answer = login(username, password);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/masuk?error");
    }

    @Test
    void a_login_gets_a_new_session() {
        caller.get("/kalender", "Accept", "text/html"); // remembered in a session, to come back to
        String before = caller.cookie("TANGGAP").orElseThrow();

        caller.loggedInAs(LIAISON);

        assertThat(caller.cookie("TANGGAP")).isPresent().get().isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/masuk", "/keluar", "/lapor", "/lacak"})
    void a_form_without_its_token_is_refused(String action) {
        caller.get("/masuk");

        assertThat(caller.postFormWithoutToken(action, Map.of("username", LIAISON, "password", "demo"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_case_file_asks_for_a_login_and_then_opens() {
        TrackingNumber number = journey.disposed();
        Answer closed = caller.get("/berkas/" + number);
        assertThat(closed.status()).isEqualTo(302);
        assertThat(closed.header("Location")).endsWith("/masuk");

        assertThat(login(LIAISON, "demo").header("Location")).contains("/berkas/" + number);
        assertThat(caller.get("/berkas/" + number).status()).isEqualTo(200);
    }

    @Test
    void the_file_of_another_unit_stays_closed() {
        TrackingNumber number = journey.disposed();
        caller.loggedInAs("penghubung." + Journey.OTHER_UNIT);

        Answer answer = caller.get("/berkas/" + number, "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("Jalan berlubang", "Siti");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/masuk", "/lapor", "/lacak", "/laporan/2611-0000-0000", "/nowhere"})
    void every_page_tells_the_browser_to_be_careful(String page) {
        Answer answer = caller.get(page, "Accept", "text/html");

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'self'", "object-src 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void no_page_needs_what_the_policy_forbids() {
        for (String page : new String[] {"/", "/masuk", "/lapor", "/lacak"}) {
            assertThat(caller.get(page).body())
                    .as(page)
                    .doesNotContainPattern("<script(?![^>]*\\bsrc=)[^>]*>")
                    .doesNotContainPattern("\\son[a-z]+=\"")
                    .doesNotContainPattern("\\sstyle=\"")
                    .doesNotContainPattern("(src|href)=\"(https?:)?//");
        }
    }

    @Test
    void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() {
        assertThat(caller.get("/kalender", "Accept", "text/html").header("Set-Cookie"))
                .startsWith("TANGGAP=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void the_token_against_forged_requests_is_out_of_reach_as_well() {
        assertThat(caller.get("/masuk").header("Set-Cookie"))
                .startsWith("TANGGAP-FORM=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void outside_the_demo_cookies_travel_over_tls_only() throws IOException {
        assertThat(new YamlPropertySourceLoader()
                        .load("application", new ClassPathResource("application.yml"))
                        .get(0)
                        .getProperty("server.servlet.session.cookie.secure"))
                .isEqualTo(true);
    }

    @Test
    void a_logout_ends_the_session_and_clears_what_the_browser_keeps() {
        TrackingNumber number = journey.disposed();
        caller.loggedInAs(LIAISON);

        Answer answer = caller.postForm("/berkas/" + number, "/keluar", Map.of());

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/masuk?logout");
        assertThat(answer.header("Clear-Site-Data")).contains("\"storage\"");
        assertThat(caller.get("/berkas/" + number).status()).isEqualTo(302);
    }

    @Test
    void metrics_are_for_operators_and_health_is_for_everybody() {
        assertThat(caller.get("/actuator/health").status()).isEqualTo(200);
        assertThat(caller.get("/actuator/health").json().size()).isEqualTo(1);
        assertThat(caller.get("/actuator/metrics").status()).isEqualTo(401);
        assertThat(caller.get("/actuator/metrics", Caller.basic(LIAISON)).status())
                .isEqualTo(403);
        assertThat(caller.get("/actuator/metrics", Caller.basic("operator")).status())
                .isEqualTo(200);
        assertThat(caller.get("/actuator/env", Caller.basic("operator")).status())
                .isEqualTo(404);
    }

    @Test
    void a_form_of_any_length_is_refused_before_it_is_read_whole() {
        byte[] endless = ("text=" + "x".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(caller.send(
                                "POST",
                                "/lapor",
                                BodyPublishers.ofByteArray(endless),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .status())
                .isEqualTo(413);
        assertThat(caller.postChunked("/lapor", "application/x-www-form-urlencoded", endless)
                        .status())
                .isEqualTo(413);
    }

    private Answer login(String username, String password) {
        return caller.postForm("/masuk", "/masuk", Map.of("username", username, "password", password));
    }
}
