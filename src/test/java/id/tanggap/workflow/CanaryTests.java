package id.tanggap.workflow;

import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.OMBUDSMAN;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.EveryColumn;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Nothing that a person wrote, and nothing that a person is, reaches a table of the engine or a line of the log: marked
 * words are sent in through every door and looked for everywhere. Rule: docs/rules.md §5.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

    /** In every text. */
    private static final String MARK = "kenari7f3a";

    private static final String PHONE = "0812-9988-7766";
    private static final String NIK = "3603997711220044";
    private static final List<String> MARKS = List.of(MARK, PHONE, PHONE.replace("-", ""), NIK);

    @Autowired
    Journey journey;

    @Autowired
    EveryColumn columns;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    /** The doors through which an officer can complete a task. */
    enum Door {
        FORM_OF_TASKLIST {
            @Override
            void complete(CanaryTests test, String group, String number, String task, Map<String, Object> fields) {
                test.journey.as(group, number, task, fields);
            }
        },
        TASK_SERVICE {
            @Override
            void complete(CanaryTests test, String group, String number, String task, Map<String, Object> fields) {
                String id = test.journey.openTask(number, task);
                test.identity.setAuthentication("test." + group, List.of(group));
                try {
                    test.tasks.complete(id, fields);
                } finally {
                    test.identity.clearAuthentication();
                }
            }
        },
        ENGINE_REST_COMPLETE {
            @Override
            void complete(CanaryTests test, String group, String number, String task, Map<String, Object> fields) {
                test.overRest(group, number, task, "complete", fields);
            }
        },
        ENGINE_REST_FORM {
            @Override
            void complete(CanaryTests test, String group, String number, String task, Map<String, Object> fields) {
                test.overRest(group, number, task, "submit-form", fields);
            }
        };

        abstract void complete(CanaryTests test, String group, String number, String task, Map<String, Object> fields);
    }

    @ParameterizedTest
    @EnumSource
    void a_whole_life_of_marked_words_leaves_no_trace_in_engine_tables_and_logs(Door door, CapturedOutput log) {
        Reporter reporter = file();
        String number = reporter.number;

        act(door, ADMIN, number, "verifyComplaint", fields("requestCompletion", "note", MARK + " di mana?"));
        reporter.says("completion", "text", MARK + " di depan pasar");
        act(door, ADMIN, number, "verifyComplaint", fields("forward", "note", MARK));
        act(door, ADMIN, number, "disposeComplaint", Map.of("unit", UNIT, "note", MARK));
        act(door, LIAISON, number, "followUp", fields("progress", "answer", MARK + " sedang kami periksa"));
        act(door, LIAISON, number, "followUp", fields("extend", "extraDays", "1", "reason", MARK));
        reporter.says("replies", "text", MARK + " masih berlubang");
        act(door, LIAISON, number, "followUp", fields("return", "returnTo", OTHER_UNIT, "reason", MARK));
        act(door, ADMIN, number, "decideReturn", fields("refuse", "reason", MARK));
        journey.passTo(LocalDateTime.of(2026, 11, 24, 9, 0));
        act(door, HEAD, number, "respondEscalation", fields("note", "note", MARK));
        reporter.says("handover", "consent", true);
        act(door, OMBUDSMAN, number, "acceptHandover", Map.of("note", MARK + " akan kami periksa"));
        act(door, LIAISON, number, "followUp", fields("complete", "answer", MARK + " sudah kami tambal"));
        reporter.says("dispute", "reason", MARK + " belum");
        act(door, Journey.SECRETARY, number, "reviewDispute", fields("reopen", "reason", MARK));
        act(door, LIAISON, number, "followUp", fields("complete", "answer", MARK + " sudah kami aspal"));
        reporter.says("confirmation", "rating", 5, "comment", MARK + " terima kasih");

        assertNoTrace(log);
    }

    @ParameterizedTest
    @EnumSource
    void a_withdrawn_report_of_marked_words_leaves_no_trace(Door door, CapturedOutput log) {
        Reporter reporter = file();
        act(door, ADMIN, reporter.number, "verifyComplaint", fields("transfer", "note", MARK));
        reporter.says("withdrawal", "reason", MARK + " sudah selesai");
        Reporter archived = file();
        act(
                door,
                ADMIN,
                archived.number,
                "verifyComplaint",
                fields("archive", "archiveReason", "UNCLEAR", "note", MARK));

        assertNoTrace(log);
    }

    /** What is refused is quoted nowhere: neither in the answer of a job nor in a line of the log. */
    @ParameterizedTest
    @EnumSource
    void marked_words_where_codes_are_expected_are_refused_and_leave_no_trace(Door door, CapturedOutput log) {
        String number = file().number;
        String tooLong = MARK + "x".repeat(5000);

        refused(door, ADMIN, number, "verifyComplaint", fields(MARK));
        refused(door, ADMIN, number, "verifyComplaint", fields("forward", "class", MARK));
        refused(door, ADMIN, number, "verifyComplaint", fields("forward", "category", MARK));
        refused(door, ADMIN, number, "verifyComplaint", fields("forward", "instansi", MARK));
        refused(door, ADMIN, number, "verifyComplaint", fields("archive", "archiveReason", MARK));
        refused(door, ADMIN, number, "verifyComplaint", fields("merge", "duplicateOf", MARK));
        refused(door, ADMIN, number, "verifyComplaint", fields("forward", "note", tooLong));
        act(door, ADMIN, number, "verifyComplaint", fields("forward"));
        refused(door, ADMIN, number, "disposeComplaint", Map.of("unit", MARK));
        act(door, ADMIN, number, "disposeComplaint", Map.of("unit", UNIT));
        refused(door, LIAISON, number, "followUp", fields("extend", "extraDays", MARK, "reason", MARK));
        refused(door, LIAISON, number, "followUp", fields("return", "returnTo", MARK, "reason", MARK));
        refused(door, LIAISON, number, "followUp", fields("complete", "answer", tooLong));

        assertNoTrace(log);
    }

    /** The doors of the engine that would store what goes through them. */
    @Test
    void the_doors_past_the_handlers_are_shut_and_leave_no_trace(CapturedOutput log) {
        String number = file().number;
        String task = journey.openTask(number, "verifyComplaint");
        Map<String, Object> value = Map.of("value", MARK, "type", "String");
        Map<String, Object> variables = Map.of("decision", Map.of("value", "forward"), MARK, value);

        shut(HttpMethod.POST, "/task/" + task + "/comment/create", Map.of("message", MARK));
        shut(HttpMethod.PUT, "/task/" + task + "/variables/" + MARK, value);
        shut(HttpMethod.POST, "/task/" + task + "/variables", Map.of("modifications", variables));
        shut(HttpMethod.PUT, "/task/" + task + "/localVariables/" + MARK, value);
        shut(HttpMethod.POST, "/task/" + task + "/localVariables", Map.of("modifications", variables));
        shut(
                HttpMethod.POST,
                "/task/" + task + "/bpmnError",
                Map.of("errorCode", MARK, "errorMessage", MARK, "variables", variables));
        shut(
                HttpMethod.POST,
                "/task/" + task + "/bpmnEscalation",
                Map.of("escalationCode", MARK, "variables", variables));
        shut(HttpMethod.POST, "/task/" + task + "/resolve", Map.of("variables", variables));
        shut(HttpMethod.PUT, "/task/" + task, Map.of("name", MARK, "description", MARK));
        shut(HttpMethod.POST, "/task/create", Map.of("name", MARK));
        shut(
                HttpMethod.POST,
                "/message",
                Map.of("messageName", "reportWithdrawn", "businessKey", number, "processVariables", variables));
        shut(HttpMethod.POST, "/process-definition/key/complaint/start", Map.of("variables", variables));

        assertNoTrace(log);
        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: admin.kab-tangerang");
    }

    @Test
    void the_doors_past_the_handlers_are_shut_for_java_code_too(CapturedOutput log) {
        String number = file().number;
        String task = journey.openTask(number, "verifyComplaint");

        assertThatThrownBy(() -> tasks.createComment(task, null, MARK)).hasMessageContaining("formulir");
        assertThatThrownBy(() -> tasks.setVariable(task, "x", MARK)).hasMessageContaining("formulir");
        assertThatThrownBy(() -> tasks.setVariableLocal(task, "x", MARK)).hasMessageContaining("formulir");
        assertThatThrownBy(() -> tasks.setVariables(task, Map.of("x", MARK))).hasMessageContaining("formulir");
        assertThatThrownBy(() -> tasks.handleBpmnError(task, MARK, MARK, Map.of("x", MARK)))
                .hasMessageContaining("formulir");
        assertThatThrownBy(() -> tasks.handleEscalation(task, MARK, Map.of("x", MARK)))
                .hasMessageContaining("formulir");
        assertThatThrownBy(() -> tasks.resolveTask(task, Map.of("x", MARK))).hasMessageContaining("formulir");

        assertNoTrace(log);
    }

    @Test
    void words_that_the_public_api_refuses_reach_no_log(CapturedOutput log) {
        for (String body : List.of(
                "{\"title\": \"" + MARK + "\", \"class\": \"" + MARK + "\"}",
                "{\"title\": \"" + MARK,
                "{\"title\": \"" + MARK + "\", \"text\": \"" + MARK + "\", \"occurredOn\": \"" + MARK + "\"}")) {
            var headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            assertThat(http.postForEntity("/api/v1/complaints", new HttpEntity<>(body, headers), String.class)
                            .getStatusCode()
                            .is4xxClientError())
                    .isTrue();
        }

        assertNoTrace(log);
    }

    /** Rule: docs/rules.md §5: an identity is encrypted wherever it is kept. */
    @Test
    void the_numbers_of_a_reporter_stand_in_no_table_at_all() {
        file();

        assertThat(columns.holding(List.of(NIK, PHONE, PHONE.replace("-", "")), table -> true))
                .isEmpty();
    }

    /** The canary can die: the search finds what is there, in columns of text and in those of bytes. */
    @Test
    void the_search_finds_what_is_there(CapturedOutput log) {
        String number = file().number;
        LoggerFactory.getLogger(CanaryTests.class).info("A line with the word kendali9b2c");

        assertThat(inEngineTables(number)).contains("act_ru_execution.business_key_", "act_hi_procinst.business_key_");
        assertThat(inEngineTables("verifyComplaint_group_")).isEmpty();
        assertThat(inEngineTables("Penanganan laporan")).contains("act_ge_bytearray.bytes_");
        assertThat(columns.holding(List.of(MARK), table -> !isEngineTable(table)))
                .contains("complaint.title", "complaint.text", "complaint.address");
        assertThat(log.getAll()).contains("kendali9b2c");
    }

    private void act(Door door, String group, String number, String task, Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("catatan", MARK); // a key that no form has
        door.complete(this, group, number, task, all);
    }

    private void refused(Door door, String group, String number, String task, Map<String, Object> fields) {
        assertThatThrownBy(() -> door.complete(this, group, number, task, fields))
                .isNotInstanceOf(NullPointerException.class);
    }

    private void assertNoTrace(CapturedOutput log) {
        assertThat(MARKS.stream().flatMap(mark -> inEngineTables(mark).stream()))
                .as("columns of the engine that hold a marked word")
                .isEmpty();
        assertThat(log.getAll().lines())
                .as("lines of the log that hold a marked word")
                .noneMatch(line -> MARKS.stream().anyMatch(line::contains));
    }

    private List<String> inEngineTables(String word) {
        return columns.holding(List.of(word), CanaryTests::isEngineTable);
    }

    private static boolean isEngineTable(String table) {
        return table.startsWith("act_");
    }

    private void shut(HttpMethod method, String path, Object body) {
        HttpStatusCode status = http.withBasicAuth("admin.tangerang", "demo")
                .exchange("/engine-rest" + path, method, new HttpEntity<>(body), String.class)
                .getStatusCode();
        assertThat(status.isError()).as(method + " " + path + " " + status).isTrue();
    }

    private void overRest(String group, String number, String task, String how, Map<String, Object> fields) {
        Map<String, Object> variables = new HashMap<>();
        fields.forEach((field, value) -> variables.put(field, Map.of("value", value)));
        ResponseEntity<String> answer = http.withBasicAuth(username(group), "demo")
                .postForEntity(
                        "/engine-rest/task/" + journey.openTask(number, task) + "/" + how,
                        Map.of("variables", variables),
                        String.class);
        if (answer.getStatusCode().isError()) {
            throw new IllegalStateException(answer.toString());
        }
    }

    private static String username(String group) {
        if (group.equals(OMBUDSMAN)) {
            return "ombudsman";
        }
        return Stream.of("admin.kab-", "secretary.kab-", "liaison.", "head.")
                .filter(group::startsWith)
                .findFirst()
                .map(prefix -> Map.of(
                                        "admin.kab-", "admin.",
                                        "secretary.kab-", "sekda.",
                                        "liaison.", "penghubung.",
                                        "head.", "kepala.")
                                .get(prefix)
                        + group.substring(prefix.length()))
                .orElseThrow();
    }

    private Reporter file() {
        var identity = Map.of("name", MARK, "email", MARK + "@example.org", "phone", PHONE, "nationalId", NIK);
        Map<String, Object> report = new HashMap<>(Map.of(
                "title",
                "Jalan " + MARK + " berlubang",
                "text",
                "Jalan " + MARK + " berlubang, sudah dua minggu.",
                "class",
                "PENGADUAN_TIDAK_BERKADAR",
                "category",
                "jalan",
                "instansi",
                Journey.INSTANSI,
                "district",
                "tng-balaraja",
                "address",
                "Depan pasar " + MARK,
                "anonymous",
                false,
                "confidential",
                false,
                "reporter",
                identity));
        JsonNode filed = http.postForObject("/api/v1/complaints", report, JsonNode.class);
        return new Reporter(
                filed.get("trackingNumber").asText(), filed.get("receipt").asText());
    }

    /** Somebody with a receipt. */
    private class Reporter {

        final String number;
        private final String receipt;

        Reporter(String number, String receipt) {
            this.number = number;
            this.receipt = receipt;
        }

        void says(String what, Object... body) {
            var headers = new HttpHeaders();
            headers.set("X-Receipt", receipt);
            Map<String, Object> fields = new HashMap<>();
            for (int i = 0; i < body.length; i += 2) {
                fields.put((String) body[i], body[i + 1]);
            }
            ResponseEntity<String> answer = http.postForEntity(
                    "/api/v1/complaints/" + number + "/" + what, new HttpEntity<>(fields, headers), String.class);
            assertThat(answer.getStatusCode().is2xxSuccessful())
                    .as(what + ": " + answer)
                    .isTrue();
        }
    }
}
