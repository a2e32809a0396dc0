package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.DigestUtils;

/** What browsers may keep, and what of it comes compressed. */
@ApplicationTest
class StaticFilesTests {

    private static final String[] GZIP = {"Accept-Encoding", "gzip"};

    /** Files that the pages name, icons of the sprite without their place in it. */
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|img|webjars)/[^\"#]+)");

    private static final Pattern HASH = Pattern.compile(".+-([0-9a-f]{32})[.][a-z]+");

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    private Caller visitor;

    @BeforeEach
    void begin() {
        journey.begin();
        visitor = new Caller(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lapor", "/masuk"})
    void a_file_is_named_by_its_content_and_kept_for_a_year(String page) {
        List<String> files = filesOf(visitor.get(page).body());

        assertThat(files)
                .hasSizeGreaterThan(4)
                .anyMatch(file -> file.startsWith("/webjars/"))
                .allSatisfy(file -> {
                    assertThat(file).matches(HASH);
                    assertThat(DigestUtils.md5DigestAsHex(visitor.bytes(file)))
                            .isEqualTo(HASH.matcher(file).replaceAll("$1"));
                    assertThat(visitor.get(file).header("Cache-Control"))
                            .isEqualTo("public, max-age=31536000, immutable");
                });
    }

    @Test
    void a_name_that_no_content_has_is_not_there_and_is_not_kept() {
        Answer answer = visitor.get("/css/tanggap-0123456789abcdef0123456789abcdef.css");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/tanggap.css", "/img/logo.svg", "/robots.txt", "/swagger-ui/index.html"})
    void a_file_under_its_plain_name_is_asked_for_again_each_time(String file) {
        Answer answer = visitor.get(file);
        Answer again = visitor.get(file, "If-Modified-Since", answer.header("Last-Modified"));

        assertThat(answer.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js?bust=7.24.0",
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js?bust=7.24.0",
                "/camunda/app/cockpit/camunda-cockpit-bootstrap.css?bust=7.24.0",
                "/camunda/assets/IBMPlexSans-Regular.woff2?bust=7.24.0"
            })
    void files_of_the_web_apps_are_kept_for_a_year_by_browsers_only(String file) {
        assertThat(officer().get(file).header("Cache-Control")).isEqualTo("private, max-age=31536000, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/lib/deps.js",
                "/camunda/app/tasklist/styles/user-styles.css?bust=7.24.0",
                "/camunda/app/tasklist/locales/id.json?bust=7.24.0",
                "/camunda/app/tasklist/scripts/config.js?bust=1764338400000"
            })
    void files_whose_address_does_not_change_with_them_are_asked_for_again_each_time(String file) {
        assertThat(officer().get(file).header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lapor",
                "/lacak",
                "/kalender",
                "/camunda/app/tasklist/default/",
                "/camunda/api/engine/engine/default/task?bust=7.24.0",
                "/camunda/app/tasklist/camunda-nothing-bootstrap.js?bust=7.24.0",
            })
    void pages_and_answers_are_kept_nowhere(String address) {
        assertThat(officer().get(address).header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_first_visit_to_the_form_takes_less_than_80_kilobytes() {
        String page = visitor.get("/lapor").body();

        long bytes = filesOf(page).stream().mapToLong(this::compressed).sum() + compressed("/lapor");

        assertThat(bytes).isBetween(20_000L, 80_000L);
    }

    /** What a script fetches later is seen by a browser only: FirstVisitBrowserTests. */
    @Test
    void what_programs_and_pages_say_is_compressed_for_whoever_can_read_it() {
        assertThat(visitor.get("/lapor", GZIP).header("Content-Encoding")).isEqualTo("gzip");
        assertThat(visitor.get("/v3/api-docs", GZIP).header("Content-Encoding")).isEqualTo("gzip");
        assertThat(visitor.get("/lapor").header("Content-Encoding")).isEmpty();
    }

    private Caller officer() {
        return new Caller(port).loggedInAs("penghubung." + Journey.UNIT);
    }

    private long compressed(String address) {
        return visitor.bytes(address, GZIP).length;
    }

    private static List<String> filesOf(String page) {
        return FILE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }
}
