package id.tanggap.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.MovableClock;
import id.tanggap.identity.Fingerprints;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.codec.binary.Base32;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No door is opened by a password alone to whoever has a second factor, or must have one. */
@ApplicationTest
class SecondFactorTests {

    private static final String OFFICER = "baru.tng-dbmsda";
    private static final String LEADER = "walikota.serang";
    private static final String PAGE = "/dua-langkah";
    private static final Pattern KEY = Pattern.compile("<p class=\"code\">([A-Z2-7 ]+)</p>");
    private static final Pattern RECOVERY = Pattern.compile("<li class=\"code\">([^<]+)</li>");
    private static final Pattern TOKEN = Pattern.compile(">(tanggap_[\\w-]+)<");

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    MovableClock clock;

    @Autowired
    StaffDirectory staff;

    @Autowired
    IdentityService identity;

    @Autowired
    SecondFactors factors;

    @Autowired
    Fingerprints fingerprints;

    @Autowired
    JdbcClient database;

    private String file;
    private Caller officer;
    private byte[] secret;

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from leaky_bucket").update();
        staff.save(new Officer(OFFICER, "Pegawai", Set.of(new Membership(Role.LIAISON, Journey.UNIT))), "demo");
        staff.save(new Officer(LEADER, "Wali Kota", Set.of(new Membership(Role.LEADER, "kota-serang"))), "demo");
        file = "/berkas/" + journey.disposed();
        officer = new Caller(port);
    }

    @AfterEach
    void forget() {
        identity.deleteUser(OFFICER);
        identity.deleteUser(LEADER);
        database.sql("delete from leaky_bucket").update();
    }

    @Test
    void whoever_turned_it_on_is_let_in_by_password_and_code() {
        turnOn();

        assertThat(password(OFFICER).header("Location")).endsWith("/masuk/kode");
        assertThat(officer.get("/masuk/kode").body()).contains("one-time-code").doesNotContain("<img class=\"qr\"");
        assertThat(code(code()).header("Location")).endsWith("/camunda/app/tasklist/default/");

        assertThat(officer.get(file).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/berkas/x",
                "/sandi",
                "/dua-langkah",
                "/kalender",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine/engine/default/task"
            })
    void between_password_and_code_no_door_is_open(String door) {
        turnOn();
        password(OFFICER);

        Answer answer = officer.get(door, "Accept", "text/html");

        assertThat(answer.status()).isIn(302, 401);
        if (answer.status() == 302) {
            assertThat(answer.header("Location")).endsWith("/masuk");
        }
    }

    @Test
    void a_code_opens_nothing_without_the_password_before_it() {
        turnOn();
        officer = new Caller(port);

        assertThat(code(code()).header("Location")).endsWith("/masuk?error");
        assertThat(officer.get("/masuk/kode").header("Location")).endsWith("/masuk");
        assertThat(officer.get(file).status()).isEqualTo(302);
    }

    @Test
    void a_wrong_code_is_told_and_noted_and_guessing_gets_slow() {
        turnOn();
        password(OFFICER);
        for (int i = 0; i < 10; i++) {
            assertThat(code("000000").header("Location")).endsWith("/masuk/kode?error");
        }
        assertThat(officer.get("/masuk/kode?error").body()).contains("tidak cocok", "aria-invalid=\"true\"");

        assertThat(code(code()).header("Location")).endsWith("/masuk/kode?wait");
        assertThat(officer.get("/masuk/kode?wait").body()).contains("tidak dikunci");
        assertThat(entries()).contains("LOGIN_FAILED " + OFFICER + " ");
    }

    /** Whoever guesses codes has the password, and many addresses would be many tries. */
    @Test
    void guessing_gets_slow_from_many_addresses_as_well() {
        turnOn();
        password(OFFICER);
        for (int i = 0; i < 20; i++) {
            database.sql("delete from leaky_bucket where bucket = ?")
                    .param(fingerprints.of("PASSWORD-at", OFFICER + " 127.0.0.1"))
                    .update();
            code("000000");
        }
        database.sql("delete from leaky_bucket where bucket <> ?")
                .param(fingerprints.of("code", OFFICER))
                .update();

        assertThat(code(code()).header("Location")).endsWith("/masuk/kode?wait");
    }

    @Test
    void a_code_on_paper_lets_in_once() {
        String paper = turnOn().get(4);
        password(OFFICER);
        assertThat(code(paper).header("Location")).endsWith("/tasklist/default/");
        assertThat(entries()).contains("SECOND_FACTOR_CHANGED " + OFFICER + " recovery");
        assertThat(officer.get(PAGE).body()).contains("belum dipakai: 9");

        officer = new Caller(port);
        password(OFFICER);
        assertThat(code(paper).header("Location")).endsWith("/masuk/kode?error");
    }

    @Test
    void a_half_login_ends_with_the_password_that_began_it() {
        turnOn();
        password(OFFICER);

        staff.changePassword(OFFICER, "kuda lumping makan bakso");

        assertThat(code(code()).header("Location")).endsWith("/masuk?error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/api/v1/calendar/2026", "/api/v1/scores"})
    void programs_bring_a_token_in_place_of_the_password(String door) {
        turnOn();
        Answer refused = new Caller(port).get(door, Caller.basic(OFFICER));
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("access token");

        String token = token();

        assertThat(byToken(door, token)).isNotEqualTo(401);
        assertThat(byToken(door, token + "x")).isEqualTo(401);
        assertThat(new Caller(port)
                        .get(door, Caller.basic("kepala.tng-dishub", token))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_token_is_no_password_runs_out_and_can_be_taken_back() {
        turnOn();
        String token = token();
        assertThat(new Caller(port)
                        .postForm("/masuk", "/masuk", Map.of("username", OFFICER, "password", token))
                        .header("Location"))
                .endsWith("/masuk?error");
        assertThat(database.sql("select token_mac from access_token")
                        .query(String.class)
                        .single())
                .doesNotContain(token);

        clock.freezeAt(clock.instant().plus(Duration.ofDays(89)));
        assertThat(byToken("/engine-rest/task", token)).isEqualTo(200);
        clock.freezeAt(clock.instant().plus(Duration.ofDays(1)));
        assertThat(byToken("/engine-rest/task", token)).isEqualTo(401);

        journey.begin();
        assertThat(byToken("/engine-rest/task", token)).isEqualTo(200);
        long id = database.sql("select id from access_token").query(Long.class).single();
        officer.postForm(PAGE, PAGE + "/token/" + id, Map.of());
        assertThat(byToken("/engine-rest/task", token)).isEqualTo(401);
    }

    @Test
    void tokens_end_with_the_password() {
        turnOn();
        String token = token();

        staff.changePassword(OFFICER, "kuda lumping makan bakso");

        assertThat(byToken("/engine-rest/task", token)).isEqualTo(401);
    }

    @Test
    void whoever_must_have_one_sets_it_up_at_the_first_login_and_gets_nowhere_before() {
        assertThat(password(LEADER).header("Location")).endsWith("/masuk/kode");
        assertThat(officer.get("/kalender", "Accept", "text/html").header("Location"))
                .endsWith("/masuk");
        assertThat(new Caller(port)
                        .get("/engine-rest/task", Caller.basic(LEADER))
                        .status())
                .isEqualTo(401);

        Answer page = officer.get("/masuk/kode");
        assertThat(page.body()).contains("src=\"data:image/png;base64,", "action=\"/masuk\"");
        readKey(page);
        assertThat(code("000000").header("Location")).endsWith("/masuk/kode?error");
        assertThat(code(code()).header("Location")).endsWith(PAGE);

        assertThat(officer.get(PAGE).body()).contains("Wajib untuk peran Anda", "Anda belum punya kode pemulihan");
        assertThat(officer.postForm(PAGE, PAGE + "/lepas", Map.of()).status()).isEqualTo(403);
        assertThat(factors.isOn(LEADER)).isTrue();
        officer = new Caller(port);
        password(LEADER);
        assertThat(officer.get("/masuk/kode").body()).doesNotContain("<img class=\"qr\"");
    }

    @Test
    void nobody_sets_up_an_app_on_a_page_that_was_left_open() {
        officer.loggedInAs(OFFICER);
        clock.freezeAt(clock.instant().plus(Duration.ofMinutes(6)));

        assertThat(officer.postForm(PAGE, PAGE + "/baru", Map.of()).body())
                .contains("Ketik kata sandi sekali lagi")
                .doesNotContain("<img class=\"qr\"");
    }

    @Test
    void it_is_turned_off_by_who_need_not_have_it() {
        turnOn();

        officer.postForm(PAGE, PAGE + "/lepas", Map.of());

        officer = new Caller(port);
        assertThat(password(OFFICER).header("Location")).endsWith("/tasklist/default/");
        assertThat(entries())
                .contains("SECOND_FACTOR_CHANGED " + OFFICER + " on", "SECOND_FACTOR_CHANGED " + OFFICER + " off");
    }

    @Test
    void whoever_lost_app_and_paper_begins_anew_when_two_others_agree() {
        turnOn();
        Caller operator = new Caller(port).loggedInAs("operator");
        Caller checker = new Caller(port).loggedInAs("pemeriksa");
        operator.postForm("/peran", "/peran/faktor", Map.of("username", OFFICER, "reason", "Ponsel jatuh ke sungai."));
        assertThat(checker.get("/peran").body()).contains("Memulai verifikasi dua langkah dari awal", "sungai");
        assertThat(factors.isOn(OFFICER)).isTrue();
        long id = database.sql("select id from role_request where state = 'ASKED'")
                .query(Long.class)
                .single();
        Map<String, String> yes = Map.of("approve", "true", "reason", "Sudah bertemu.");
        assertThat(operator.postForm("/peran", "/peran/" + id, yes).status()).isEqualTo(403);

        checker.postForm("/peran", "/peran/" + id, yes);

        assertThat(factors.isOn(OFFICER)).isFalse();
        assertThat(officer.get(file).status()).isEqualTo(302);
        assertThat(entries()).contains("ROLE_REQUESTED operator NEW_FACTOR", "SECOND_FACTOR_CHANGED pemeriksa reset");
    }

    @Test
    void who_comes_by_the_name_of_a_deleted_account_has_nothing_of_it() {
        turnOn();
        token();

        identity.deleteUser(OFFICER);

        assertThat(database.sql(
                                "select (select count(*) from second_factor) + (select count(*) from recovery_code) + (select count(*) from access_token)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** On the officer's own page; afterwards the app and the codes are there. */
    private List<String> turnOn() {
        officer.loggedInAs(OFFICER);
        readKey(officer.postForm(PAGE, PAGE + "/baru", Map.of()));
        Answer answer = officer.postForm(PAGE, PAGE, Map.of("code", code()));
        List<String> paper = RECOVERY.matcher(answer.body())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(paper).hasSize(10);
        // Half a minute and more goes by before the next login.
        database.sql("update second_factor set last_step = last_step - 10").update();
        return paper;
    }

    private void readKey(Answer page) {
        secret = KEY.matcher(page.body())
                .results()
                .map((MatchResult found) -> new Base32().decode(found.group(1).replace(" ", "")))
                .findFirst()
                .orElseThrow();
    }

    private String code() {
        return new TimeCodes().of(Instant.now(), secret);
    }

    private Answer password(String username) {
        officer = new Caller(port);
        return officer.postForm("/masuk", "/masuk", Map.of("username", username, "password", "demo"));
    }

    private Answer code(String code) {
        return officer.postForm("/masuk", "/masuk", Map.of("code", code));
    }

    private String token() {
        Answer issued = officer.postForm(PAGE, PAGE + "/token", Map.of("label", "Camunda Modeler"));
        return TOKEN.matcher(issued.body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private int byToken(String door, String token) {
        return new Caller(port).get(door, Caller.basic(OFFICER, token)).status();
    }

    private List<String> entries() {
        return database.sql("select deed, actor, detail from audit_entry where subject = ? order by id")
                .param(OFFICER)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
