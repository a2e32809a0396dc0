package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The passwords of staff: how they are kept, which are taken, who has to choose a new one. */
@ApplicationTest
class PasswordTests {

    private static final String OFFICER = "baru.tng-dbmsda";
    private static final String GIVEN = "sungai-layang-pensil-27";
    private static final String OWN = "kuda lumping makan bakso";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    StaffDirectory staff;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private Caller caller;
    private String file;

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from leaky_bucket").update();
        staff.enrol(new Officer(OFFICER, "Pegawai Baru", Set.of(new Membership(Role.LIAISON, Journey.UNIT))), GIVEN);
        file = "/berkas/" + journey.disposed();
        caller = new Caller(port);
    }

    @AfterEach
    void forget() {
        identity.deleteUser(OFFICER);
    }

    @Test
    void they_are_kept_as_slow_hashes() {
        assertThat(database.sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                        .param(OFFICER)
                        .query(String.class)
                        .single())
                .startsWith("{spring}{bcrypt}$2a$")
                .hasSizeLessThan(100);
    }

    @Test
    void whoever_has_a_given_password_chooses_an_own_one_before_anything_else() {
        assertThat(login(GIVEN).header("Location")).endsWith("/sandi");
        assertThat(caller.get("/sandi").body()).contains("diberikan kepada Anda oleh orang lain");
        assertThat(caller.get(file, "Accept", "text/html").status()).isEqualTo(403);
        assertThat(tasksByBasic(GIVEN).json()).isEmpty();

        assertThat(choose(GIVEN, OWN, OWN).header("Location")).endsWith("/masuk?sandi");

        assertThat(login(GIVEN).header("Location")).endsWith("/masuk?error");
        assertThat(login(OWN).header("Location")).doesNotContain("/sandi", "error");
        assertThat(caller.get(file).status()).isEqualTo(200);
        assertThat(tasksByBasic(OWN).json()).isNotEmpty();
    }

    @Test
    void a_password_that_the_operator_sets_is_a_given_one_again() {
        staff.changePassword(OFFICER, OWN);
        assertThat(login(OWN).header("Location")).doesNotContain("/sandi");

        assertThat(setByOperator(GIVEN).status()).isEqualTo(204);

        assertThat(login(GIVEN).header("Location")).endsWith("/sandi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "password1234", "demo-demo"})
    void the_engine_takes_no_weak_one_either(String weak) {
        assertThat(setByOperator(weak).status()).isEqualTo(400);

        assertThat(staff.authenticate(OFFICER, weak)).isEmpty();
        assertThat(staff.authenticate(OFFICER, GIVEN)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong                   | kuda lumping makan bakso | kuda lumping makan bakso | tidak benar",
                "sungai-layang-pensil-27 | kuda lumping makan bakso | kuda lumping makan sate  | tidak sama",
                "sungai-layang-pensil-27 | sungai-layang-pensil-27  | sungai-layang-pensil-27  | sama dengan yang sekarang",
                "sungai-layang-pensil-27 | pendek                   | pendek                   | terlalu pendek",
                "sungai-layang-pensil-27 | password1234             | password1234             | mudah ditebak"
            })
    void what_is_wrong_is_said_and_nothing_changes(String current, String chosen, String repeated, String said) {
        login(GIVEN);

        Answer answer = choose(current, chosen, repeated);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains(said);
        assertThat(staff.authenticate(OFFICER, GIVEN)).isPresent();
    }

    private Answer login(String password) {
        return caller.postForm("/masuk", "/masuk", Map.of("username", OFFICER, "password", password));
    }

    private Answer choose(String current, String chosen, String repeated) {
        return caller.postForm("/sandi", "/sandi", Map.of("current", current, "chosen", chosen, "repeated", repeated));
    }

    private Answer tasksByBasic(String password) {
        return new Caller(port).get("/engine-rest/task", Caller.basic(OFFICER, password));
    }

    private Answer setByOperator(String password) {
        String[] login = Caller.basic("operator");
        return new Caller(port)
                .send(
                        "PUT",
                        "/engine-rest/user/" + OFFICER + "/credentials",
                        BodyPublishers.ofString(
                                "{\"password\": \"" + password + "\", \"authenticatedUserPassword\": \"demo\"}"),
                        login[0],
                        login[1],
                        "Content-Type",
                        "application/json");
    }
}
