package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import id.tanggap.support.Wire;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests that no page of ours and no honest client sends: each is refused as theirs, not as a failure of ours. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestTests {

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//engine-rest/task",
                "/engine-rest;x=1",
                "/engine-rest;x=1/task",
                "/%65ngine-rest",
                "/%65ngine-rest/task",
                "/engine-rest/%2e%2e/task",
                "/camunda;x=1/app/tasklist/default/",
                "/laporan/..%2fberkas",
                "/error",
                "/error?status=500",
                "/api/v1/nothing",
                "/nothing"
            })
    void a_crooked_address_is_the_callers_mistake(String path, CapturedOutput log) {
        assertThat(new Wire(port).status(path)).isBetween(400, 404);
        assertThat(log).doesNotContain("\tat ");
    }

    /** A page that nobody has decided about is not there, not even for staff. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator-old", "/h2-console", "/index.html", "/berkasan", "/templates/login.html", "/error"})
    void what_no_rule_names_is_not_there(String path) {
        assertThat(caller.get(path, "Accept", "text/html").status()).isEqualTo(404);
        assertThat(caller.loggedInAs("operator")
                        .get(path, "Accept", "text/html")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title[0]", "complaintClass.x", "class.module.classLoader", "title.bytes", "reporter[x].y"})
    void a_field_that_reaches_into_a_value_is_refused(String field) {
        Answer answer = caller.postForm("/lapor", "/lapor", Map.of(field, "x"));

        assertThat(answer.status()).isBetween(200, 499);
    }

    @Test
    void the_engine_reads_no_endless_body() {
        byte[] endless =
                ("{\"variables\": {}, \"x\": \"" + "x".repeat(200_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        String[] login = Caller.basic(LIAISON);

        assertThat(caller.postChunked("/engine-rest/task", "application/json", endless, login)
                        .status())
                .isEqualTo(413);
        assertThat(caller.postJson("/engine-rest/task", new String(endless, StandardCharsets.UTF_8), login)
                        .status())
                .isEqualTo(413);
        byte[] small = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(caller.postChunked("/engine-rest/task", "application/json", small, login)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_stranger_makes_nobody_read_a_body() {
        assertThat(caller.send("POST", "/engine-rest/task", BodyPublishers.ofString("x".repeat(300_000)))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void answers_of_the_web_apps_are_not_kept_by_the_browser() {
        caller.loggedInAs(LIAISON);

        assertThat(caller.get("/camunda/api/engine/engine/default/task").header("Cache-Control"))
                .contains("no-store");
        assertThat(caller.get("/camunda/app/tasklist/default/", "Accept", "text/html")
                        .header("Cross-Origin-Opener-Policy"))
                .isEqualTo("same-origin");
    }

    /** They would go round our login, and with it round everything that slows guessing down. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/auth/user/default/login/tasklist",
                "/camunda/api/admin/setup/default/user/create"
            })
    void the_web_apps_have_no_login_of_their_own(String door) {
        caller.loggedInAs("operator").get("/camunda/app/tasklist/default/", "Accept", "text/html");
        String token = caller.cookie("XSRF-TOKEN").orElseThrow();

        Answer answer = caller.send(
                "POST",
                door,
                BodyPublishers.ofString("username=operator&password=demo"),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "X-XSRF-TOKEN",
                token);

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void pages_keep_apart_from_other_sites_and_out_of_the_device() {
        Answer answer = caller.get("/");

        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()", "microphone=()", "geolocation=(self)");
    }

    @Test
    void search_engines_keep_no_report() {
        assertThat(caller.get("/laporan/" + journey.file().trackingNumber()).header("X-Robots-Tag"))
                .contains("noindex");
        assertThat(caller.get("/").header("X-Robots-Tag")).isEmpty();
        assertThat(caller.get("/robots.txt").body()).contains("Disallow: /berkas/", "Disallow: /camunda/");
    }

    @Test
    void whoever_finds_a_hole_learns_where_to_report_it() {
        Answer answer = caller.get("/.well-known/security.txt");

        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body())
                .contains("Contact: http", "Expires: 2027-01-31T00:00:00Z", "Preferred-Languages: id, en");
    }

    @Test
    void what_came_over_tls_comes_back_over_tls() {
        assertThat(new Wire(port).get("/", "X-Forwarded-Proto: https"))
                .contains("Strict-Transport-Security: max-age=31536000");
        assertThat(new Wire(port).get("/camunda/app/", "Accept: text/html", "X-Forwarded-Proto: https"))
                .contains("Strict-Transport-Security")
                .contains("Location: https://localhost/masuk");
        assertThat(new Wire(port).get("/")).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void what_a_proxy_says_counts_only_from_the_proxy() {
        assertThat(new Wire(port, "127.0.0.2").get("/", "X-Forwarded-Proto: https"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Strict-Transport-Security");
    }
}
