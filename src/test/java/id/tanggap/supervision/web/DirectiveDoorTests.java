package id.tanggap.supervision.web;

import static id.tanggap.support.Caller.basic;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One directive to the holders of many cases. */
@ApplicationTest
class DirectiveDoorTests {

    private static final String API = "/api/v1/supervision/directives";
    private static final String NOTE = "Selesaikan sebelum Jumat.";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    Journal journal;

    private Caller caller;
    private TrackingNumber first;
    private TrackingNumber second;

    @BeforeEach
    void two_cases_of_a_unit() {
        journey.begin();
        caller = new Caller(port);
        first = journey.disposed();
        second = journey.disposed();
    }

    @Test
    void every_case_has_a_result_of_its_own() {
        TrackingNumber answered = journey.answered();
        TrackingNumber archived = journey.file().trackingNumber();
        journey.verify(archived, "archive", "archiveReason", "UNCLEAR");

        Answer answer =
                ask("sekda.tangerang", UUID.randomUUID().toString(), first, answered, archived, "2611-0000-0000");

        assertThat(outcomes(answer)).containsExactly("ASKED", "WITH_REPORTER", "OVER", "UNKNOWN");
        assertThat(journal.of(first.value(), Deed.DIRECTED))
                .extracting(Entry::actor)
                .containsExactly("sekda.tangerang");
    }

    @Test
    void the_same_directive_again_asks_nobody_twice() {
        String key = UUID.randomUUID().toString();
        ask("kepala." + UNIT, key, first);

        assertThat(outcomes(ask("kepala." + UNIT, key, first, second))).containsExactly("ASKED", "ASKED");
        assertThat(journal.of(first.value(), Deed.DIRECTED)).hasSize(1);
        assertThat(journal.of(second.value(), Deed.DIRECTED)).hasSize(1);
    }

    @Test
    void officers_read_it_in_the_file_and_the_public_does_not() {
        ask("sekda.tangerang", UUID.randomUUID().toString(), first);

        assertThat(new Caller(port)
                        .loggedInAs("penghubung." + UNIT)
                        .get("/berkas/" + first)
                        .body())
                .contains(NOTE, "diminta bertindak oleh pengawas");
        assertThat(caller.get("/api/v1/complaints/" + first).body()).doesNotContain(NOTE);
    }

    @Test
    void the_page_shows_each_result_and_whether_the_holders_followed() {
        Caller head = new Caller(port).loggedInAs("kepala." + UNIT);
        Map<String, String> form = Map.of(
                "cases",
                first + "," + second,
                "note",
                NOTE,
                "key",
                UUID.randomUUID().toString());
        Answer sent = head.postForm("/pengawasan", "/pengawasan/arahan", form);
        assertThat(sent.status()).isEqualTo(302);
        assertThat(head.get(sent.header("Location")).body()).contains("Hasil arahan", "Pemegang diminta bertindak.");

        journey.standAt(LocalDateTime.of(2026, 11, 3, 9, 0));
        journey.answer(UNIT, first);

        assertThat(head.get("/pengawasan").body()).contains("1 dari 2 sudah ditindaklanjuti pemegangnya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ksp", "penghubung." + UNIT, "operator"})
    void whoever_asks_no_holder_is_refused(String username) {
        assertThat(ask(username, UUID.randomUUID().toString(), first).status()).isEqualTo(403);
    }

    @Test
    void a_case_of_another_instansi_is_not_there() {
        assertThat(outcomes(ask("admin.serang", UUID.randomUUID().toString(), first)))
                .containsExactly("UNKNOWN");
        assertThat(outcomes(ask("kepala.tng-dishub", UUID.randomUUID().toString(), first)))
                .containsExactly("UNKNOWN");
        assertThat(journal.of(first.value(), Deed.DIRECTED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            {"cases": [], "note": "Tolong segera."}                  | cases
            {"note": "Tolong segera."}                               | cases
            {"cases": ["2611-0000-0000"], "note": " "}               | note
            {"cases": ["2611-0000-0000"]}                            | note
            {"cases": ["2611-0000-0000"], "note": "x", "to": "unit"} | to
            """)
    void nonsense_is_refused_with_the_field_at_fault(String body, String field) {
        Answer answer = caller.postJson(API, body, basic("sekda.tangerang"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly(field);
    }

    @Test
    void what_rides_on_a_session_needs_the_token_of_a_page() {
        Caller secretary = new Caller(port).loggedInAs("sekda.tangerang");

        assertThat(secretary.get("/api/v1/supervision/summary").status()).isEqualTo(200);
        assertThat(secretary
                        .postJson(API, "{\"cases\": [\"" + first + "\"], \"note\": \"x\"}")
                        .status())
                .isEqualTo(403);
    }

    private Answer ask(String username, String key, Object... numbers) {
        String cases =
                Arrays.stream(numbers).map(number -> "\"" + number + "\"").collect(Collectors.joining(", "));
        String[] who = basic(username);
        return caller.postJson(
                API,
                "{\"cases\": [" + cases + "], \"note\": \"" + NOTE + "\"}",
                who[0],
                who[1],
                "Idempotency-Key",
                key);
    }

    private static List<String> outcomes(Answer answer) {
        return answer.json().path("results").findValuesAsText("outcome");
    }
}
