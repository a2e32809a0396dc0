package id.tanggap.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.MovableClock;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import id.tanggap.support.Wire;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever guesses passwords gets slower and slower; nobody else notices, but for the operator. */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class GuessingTests {

    private static final String OFFICER = "penghubung." + Journey.UNIT;
    private static final String TASKS = "/engine-rest/task/count";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    MeterRegistry meters;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void forget() {
        database.sql("delete from leaky_bucket").update();
    }

    /** The engine would lock the account for ever after the tenth. */
    @Test
    void after_a_hundred_wrong_passwords_the_officer_logs_in_from_another_address() {
        for (int i = 0; i < 100; i++) {
            assertThat(knock("127.0.0.66", OFFICER, "wrong")).isIn(401, 429);
        }

        assertThat(knock("127.0.0.7", OFFICER, "demo")).isEqualTo(200);
        new Caller(port).loggedInAs(OFFICER);
    }

    @Test
    void after_ten_wrong_passwords_the_next_try_at_that_address_waits_even_with_the_right_one() {
        guess("127.0.0.66", OFFICER, 10);

        String answer = new Wire(port, "127.0.0.66").get(TASKS, basic(OFFICER, "demo"));

        assertThat(answer).startsWith("HTTP/1.1 429").contains("Retry-After: 30");
    }

    @Test
    void whoever_waits_may_try_again() {
        guess("127.0.0.66", OFFICER, 10);

        clock.freezeAt(clock.instant().plus(Duration.ofSeconds(31)));

        assertThat(knock("127.0.0.66", OFFICER, "demo")).isEqualTo(200);
    }

    @Test
    void the_login_page_says_that_waiting_helps_and_the_account_is_not_locked() {
        var caller = new Caller(port);
        Map<String, String> wrong = Map.of("username", OFFICER, "password", "wrong");
        for (int i = 0; i < 10; i++) {
            assertThat(caller.postForm("/masuk", "/masuk", wrong).header("Location"))
                    .endsWith("/masuk?error");
        }

        Answer answer = caller.postForm("/masuk", "/masuk", wrong);

        assertThat(answer.header("Location")).endsWith("/masuk?wait");
        assertThat(caller.get("/masuk?wait").body()).contains("Tunggu sebentar", "tidak dikunci");
    }

    @Test
    void one_address_against_many_accounts_is_held_back_and_told_without_a_name(CapturedOutput log) {
        double alarms = alarms();
        for (int i = 0; i < 70; i++) {
            knock("127.0.0.66", "kepala.unit-" + i, "wrong");
        }

        assertThat(knock("127.0.0.66", "kepala.unit-1", "wrong")).isEqualTo(429);
        assertThat(alarms()).isEqualTo(alarms + 1);
        assertThat(log).containsOnlyOnce("Passwords are being guessed: one address against many accounts");
        assertThat(log).doesNotContain("kepala.unit", "127.0.0.66");
    }

    @Test
    void a_colleague_behind_the_address_of_a_guesser_still_gets_in() {
        for (int i = 0; i < 70; i++) {
            knock("127.0.0.66", "kepala.unit-" + i, "wrong");
        }

        assertThat(knock("127.0.0.66", OFFICER, "demo")).isEqualTo(200);
    }

    @Test
    void neither_names_nor_addresses_are_kept() {
        guess("127.0.0.66", OFFICER, 1);

        assertThat(database.sql("select bucket from leaky_bucket")
                        .query(String.class)
                        .list())
                .hasSize(4)
                .allMatch(bucket -> bucket.matches("[0-9a-f]{64}"));
    }

    private void guess(String from, String account, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(knock(from, account, "wrong")).isEqualTo(401);
        }
    }

    private int knock(String from, String account, String password) {
        return new Wire(port, from).status(TASKS, basic(account, password));
    }

    private static String basic(String account, String password) {
        byte[] credentials = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private double alarms() {
        return meters.counter("tanggap.login.guessing", "kind", "one address against many accounts")
                .count();
    }
}
