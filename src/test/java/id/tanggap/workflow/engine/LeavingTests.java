package id.tanggap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever leaves is out at once: with the next request, through whatever door the account was changed. */
@ApplicationTest
class LeavingTests {

    private static final String OFFICER = "baru.tng-dbmsda";
    private static final String TASKS = "/camunda/api/engine/engine/default/task";

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

    private Caller officer;
    private String file;

    @BeforeEach
    void begin() {
        journey.begin();
        staff.save(new Officer(OFFICER, "Pegawai Baru", Set.of(new Membership(Role.LIAISON, Journey.UNIT))), "demo");
        file = "/berkas/" + journey.disposed();
        officer = new Caller(port).loggedInAs(OFFICER);
        assertThat(officer.get(file).status()).isEqualTo(200);
        assertThat(officer.get(TASKS).status()).isEqualTo(200);
    }

    @AfterEach
    void forget() {
        identity.deleteUser(OFFICER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /user/{officer}/credentials | {\"password\": \"kuda lumping makan bakso\", \"authenticatedUserPassword\": \"demo\"}",
                "DELETE | /user/{officer} | "
            })
    void a_password_and_an_account_end_the_sessions_they_opened(String method, String path, String body) {
        String[] login = Caller.basic("operator");

        Answer answer = new Caller(port)
                .send(
                        method,
                        "/engine-rest" + path.replace("{officer}", OFFICER),
                        BodyPublishers.ofString(body == null ? "" : body),
                        login[0],
                        login[1],
                        "Content-Type",
                        "application/json");

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        isOut();
    }

    @Test
    void a_role_that_is_taken_away_ends_the_sessions_it_opened() {
        staff.withdraw(OFFICER, new Membership(Role.LIAISON, Journey.UNIT));

        isOut();
    }

    @Test
    void a_role_that_is_given_ends_the_sessions_without_it() {
        staff.grant(OFFICER, new Membership(Role.HEAD, Journey.UNIT));

        isOut();
    }

    private void isOut() {
        assertThat(officer.get(file).status()).isEqualTo(302);
        assertThat(officer.get(TASKS).status()).isEqualTo(401);
    }

    /** "Bupati Tangerang" would sign letters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT    | /user/{officer}/profile | {\"id\": \"{officer}\", \"firstName\": \"Bupati Tangerang\", \"lastName\": \"\"}",
                "DELETE | /user/{officer} | "
            })
    void nobody_renames_or_deletes_the_own_account(String method, String path, String body) {
        String[] login = Caller.basic(OFFICER);

        Answer answer = new Caller(port)
                .send(
                        method,
                        "/engine-rest" + path.replace("{officer}", OFFICER),
                        BodyPublishers.ofString(body == null ? "" : body.replace("{officer}", OFFICER)),
                        login[0],
                        login[1],
                        "Content-Type",
                        "application/json");

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        assertThat(identity.createUserQuery().userId(OFFICER).singleResult().getFirstName())
                .isEqualTo("Pegawai Baru");
    }

    @Test
    void whoever_may_read_identities_is_asked_again_after_half_an_hour() {
        age(Duration.ofMinutes(29));
        assertThat(officer.get(file).status()).isEqualTo(200);

        age(Duration.ofMinutes(31));
        assertThat(officer.get(file).status()).isEqualTo(302);
    }

    @Test
    void who_runs_the_installation_reads_no_identities_and_works_longer() {
        Caller operator = new Caller(port).loggedInAs("operator");

        age(Duration.ofHours(7));

        assertThat(operator.get("/kalender").status()).isEqualTo(200);
    }

    @Test
    void no_session_lasts_longer_than_a_working_day() {
        database.sql("update SPRING_SESSION set CREATION_TIME = CREATION_TIME - ?")
                .param(Duration.ofHours(13).toMillis())
                .update();

        assertThat(officer.get(file).status()).isEqualTo(302);
    }

    private void age(Duration duration) {
        database.sql(
                        "update SPRING_SESSION set LAST_ACCESS_TIME = LAST_ACCESS_TIME - :age, EXPIRY_TIME = EXPIRY_TIME - :age")
                .param("age", duration.toMillis())
                .update();
    }
}
