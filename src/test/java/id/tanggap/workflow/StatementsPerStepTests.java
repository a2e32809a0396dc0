package id.tanggap.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.filing.Filed;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Journey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What each step of a case asks of the database, through the doors: it may become less, never more. H2 counts whatever
 * it executes, each row of a batch by itself; round trips of the driver are counted by {@code dev/bench}.
 */
@ApplicationTest
class StatementsPerStepTests {

    private static final String ADMIN = "admin.tangerang";
    private static final String LIAISON = "penghubung." + Journey.UNIT;
    private static final String ANSWER = "Jalan sudah ditambal kemarin sore, terima kasih.";

    /** A step costs at most so many statements. Whoever makes one cheaper lowers its ceiling. */
    private static final Map<String, Integer> CEILINGS = Map.of(
            "file", 51,
            "query", 12,
            "claim", 19,
            "form", 24,
            "verify", 115,
            "dispose", 79,
            "complete", 105,
            "confirm", 83);

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    JdbcClient database;

    private static final int CASES = 3;

    private Caller caller;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    @BeforeEach
    void begin() {
        journey.begin();
        caller = new Caller(port);
        wholeCase(); // what is read once on a node, and noted once a day
        database.sql("set query_statistics_max_entries 10000").update();
    }

    @AfterEach
    void countNoMore() {
        database.sql("set query_statistics false").update();
    }

    @Test
    void no_step_of_a_case_asks_the_database_more_than_it_did() {
        Map<String, Integer> least = wholeCase();
        for (int i = 1; i < CASES; i++) {
            // What happens by itself meanwhile is counted, too, but hardly in the same step of every case.
            wholeCase().forEach((step, statements) -> least.merge(step, statements, Math::min));
        }

        assertThat(least.keySet()).isEqualTo(CEILINGS.keySet());
        assertThat(least)
                .allSatisfy((step, statements) ->
                        assertThat(statements).as("%s in %s", step, least).isLessThanOrEqualTo(CEILINGS.get(step)));
    }

    private Map<String, Integer> wholeCase() {
        counts.clear();
        Filed filed = count("file", journey::file);
        String number = filed.trackingNumber().value();
        act(ADMIN, number, "verifyComplaint", "verify", "\"decision\": {\"value\": \"forward\"}");
        act(ADMIN, number, "disposeComplaint", "dispose", "\"unit\": {\"value\": \"" + Journey.UNIT + "\"}");
        act(
                LIAISON,
                number,
                "followUp",
                "complete",
                "\"decision\": {\"value\": \"complete\"}, \"answer\": {\"value\": \"" + ANSWER + "\"}");
        count(
                "confirm",
                () -> expect(
                        200,
                        caller.postJson(
                                "/api/v1/complaints/" + number + "/confirmation",
                                "{\"rating\": 5}",
                                "X-Receipt",
                                filed.receipt())));
        return new LinkedHashMap<>(counts);
    }

    private void act(String officer, String number, String task, String step, String fields) {
        String[] login = Caller.basic(officer);
        String id = count(
                        "query",
                        () -> expect(
                                200,
                                caller.get(
                                        "/engine-rest/task?processInstanceBusinessKey=" + number + "&taskDefinitionKey="
                                                + task,
                                        login)))
                .json()
                .path(0)
                .path("id")
                .asText();
        String path = "/engine-rest/task/" + id;
        count("claim", () -> expect(204, caller.postJson(path + "/claim", "{\"userId\": \"" + officer + "\"}", login)));
        count("form", () -> expect(200, caller.get(path + "/form-variables?deserializeValues=false", login)));
        count(
                step,
                () -> expect(204, caller.postJson(path + "/submit-form", "{\"variables\": {" + fields + "}}", login)));
    }

    private static Caller.Answer expect(int status, Caller.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer;
    }

    /** Of steps that are taken several times the dearest counts. */
    private <T> T count(String step, Supplier<T> work) {
        database.sql("set query_statistics false").update();
        database.sql("set query_statistics true").update();
        T result = work.get();
        int statements = database.sql(
                        "select coalesce(sum(execution_count), 0) from information_schema.query_statistics")
                .query(Integer.class)
                .single();
        counts.merge(step, statements, Math::max);
        return result;
    }
}
