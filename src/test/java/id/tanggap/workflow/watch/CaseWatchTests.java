package id.tanggap.workflow.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.complaint.EntryKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whatever takes a case its process: the watch finds it, says so, and puts the case back to its step. */
@ApplicationTest
class CaseWatchTests {

    @Autowired
    CaseWatch watch;

    @Autowired
    Journey journey;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    private Caller caller;
    private TrackingNumber number;
    private String receipt;

    @BeforeEach
    void a_report() {
        journey.begin();
        caller = new Caller(port);
        JsonNode filed = caller.postJson(
                        "/api/v1/complaints",
                        """
                        {"title": "Jalan berlubang", "text": "Lubang besar di jalan depan pasar sejak sebulan.",
                         "instansi": "kab-tangerang", "category": "jalan", "class": "PENGADUAN_TIDAK_BERKADAR",
                         "anonymous": false, "confidential": false, "reporter": {"name": "Budi"}}""")
                .json();
        number = new TrackingNumber(filed.get("trackingNumber").asText());
        receipt = filed.get("receipt").asText();
        watch.onReady();
    }

    @Test
    void an_unverified_report_is_verified_all_the_same() {
        lost();

        assertThat(openTasks()).containsExactly("verifyComplaint");
        forward();
        assertThat(openTasks()).containsExactly("disposeComplaint");
    }

    @Test
    void a_report_that_waits_for_its_reporter_goes_on_waiting_and_is_completed() {
        journey.verify(number, "requestCompletion", "note", "Di mana tepatnya lubang itu?");
        lost();

        assertThat(openTasks()).isEmpty();
        assertThat(say("completion", "{\"text\": \"Di depan pasar lama, dekat jembatan.\"}"))
                .isEqualTo(200);
        assertThat(openTasks()).containsExactly("verifyComplaint");
    }

    @Test
    void a_forwarded_report_is_disposed() {
        forward();
        lost();

        assertThat(openTasks()).containsExactly("disposeComplaint");
        journey.dispose(number, Journey.UNIT);
        assertThat(openTasks()).containsExactly("followUp");
    }

    @Test
    void a_unit_goes_on_and_answers() {
        disposed();
        lost();

        assertThat(openTasks()).containsExactly("followUp");
        journey.answer(Journey.UNIT, number);
        assertThat(status()).isEqualTo("ANSWERED");
    }

    @Test
    void a_return_is_decided() {
        disposed();
        journey.giveBack(Journey.UNIT, number, Journey.OTHER_UNIT);
        lost();

        assertThat(openTasks()).containsExactly("decideReturn");
        journey.decideReturn(number, "refuse", "reason", "Ini tugas unit Anda.");
        assertThat(openTasks()).containsExactly("followUp");
    }

    @Test
    void an_answered_report_is_closed_by_its_reporter() {
        answered();
        lost();

        assertThat(say("confirmation", "{\"rating\": 5}")).isEqualTo(200);
        assertThat(status()).isEqualTo("CLOSED");
        assertThat(instances()).isZero();
    }

    @Test
    void a_dispute_is_reviewed() {
        answered();
        say("dispute", "{\"reason\": \"Lubangnya masih ada sampai hari ini.\"}");
        lost();

        assertThat(openTasks()).containsExactly("reviewDispute");
        journey.review(number, "reopen");
        assertThat(openTasks()).containsExactly("followUp");
    }

    @Test
    void no_deadline_moves_no_rung_comes_twice_and_everybody_is_told() {
        disposed();
        journey.passWorkingDays(16);
        List<String> rungs = rungs();
        String due = due();
        lost();
        journey.passWorkingDays(1);

        assertThat(due()).isEqualTo(due);
        assertThat(rungs).isNotEmpty();
        assertThat(rungs()).doesNotHaveDuplicates().containsAll(rungs);
        assertThat(caller.get("/laporan/" + number, "Accept", "text/html").body())
                .contains("sempat terputus dan sudah dipulihkan");
        assertThat(jdbc.queryForList("select deed from audit_entry where subject = ?", String.class, number.value()))
                .containsOnlyOnce("CASE_RESCUED");
    }

    /** Rule: docs/rules.md §6: a rung that was reached stays reached, and is answered by whoever was called to it. */
    @Test
    void the_open_task_of_a_rung_comes_back_once_and_an_answered_one_does_not() {
        disposed();
        journey.passWorkingDays(6);
        assertThat(rungTasks()).containsExactly("head." + Journey.UNIT);
        List<String> rungs = rungs();
        lost();
        journey.passTo(journey.now().plusSeconds(60));

        assertThat(rungTasks()).containsExactly("head." + Journey.UNIT);
        assertThat(rungs()).isEqualTo(rungs);
        assertThat(journey.entries(number)).containsOnlyOnce(EntryKind.ESCALATED);

        journey.respond(Journey.HEAD, number, "note", "note", "Kerjakan hari ini.");
        lost();
        journey.passTo(journey.now().plusSeconds(60));
        assertThat(rungTasks()).isEmpty();
        assertThat(rungs()).isEqualTo(rungs);
    }

    @Test
    void one_node_at_a_time_looks_and_the_next_turn_is_anybodys() {
        jdbc.update("delete from node_turn");
        watch.look();
        kill();
        watch.look();
        assertThat(instances()).isZero();

        journey.standAt(Journey.START.plusDays(1));
        watch.look();
        assertThat(instances()).isEqualTo(1);
    }

    @Test
    void until_then_an_act_is_refused_politely_and_nothing_is_lost() {
        answered();
        kill();
        Answer refused = caller.postJson(
                "/api/v1/complaints/" + number + "/dispute",
                "{\"reason\": \"Lubangnya masih ada sampai hari ini.\"}",
                "X-Receipt",
                receipt);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("sedang dipulihkan");
        assertThat(status()).isEqualTo("ANSWERED");
    }

    @Test
    void looking_again_and_ended_reports_change_nothing() {
        lost();
        watch.walk();
        assertThat(instances()).isEqualTo(1);

        say("withdrawal", "{\"reason\": \"Sudah selesai sendiri.\"}");
        watch.walk();
        assertThat(instances()).isZero();
    }

    @Test
    void nobody_takes_a_case_its_process_through_engine_rest() {
        String id = instance().getId();
        List<Integer> statuses = List.of(
                asOperator("DELETE", "/process-instance/" + id, ""),
                asOperator("PUT", "/process-instance/" + id + "/suspended", "{\"suspended\": true}"),
                asOperator(
                        "POST",
                        "/process-instance/" + id + "/modification",
                        "{\"instructions\": [{\"type\": \"cancel\", \"activityId\": \"verification\"}]}"),
                asOperator("PUT", "/process-instance/" + id + "/variables/instansi", "{\"value\": \"kab-serang\"}"),
                asOperator(
                        "POST",
                        "/process-instance/delete",
                        "{\"processInstanceIds\": [\"" + id + "\"], \"deleteReason\": \"x\"}"));

        assertThat(statuses).allMatch(status -> status == 403);
        assertThat(instances()).isEqualTo(1);
        assertThat(openTasks()).containsExactly("verifyComplaint");
    }

    private void forward() {
        journey.verify(number, "forward");
    }

    private void disposed() {
        forward();
        journey.dispose(number, Journey.UNIT);
    }

    private void answered() {
        disposed();
        journey.answer(Journey.UNIT, number);
    }

    /** The process goes, a minute passes, the watch looks. */
    private void lost() {
        kill();
        assertThat(instances()).isZero();
        watch.walk();
        assertThat(instances()).isEqualTo(1);
    }

    private void kill() {
        runtime.deleteProcessInstance(instance().getId(), "lost");
    }

    private ProcessInstance instance() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "complaint")
                .singleResult();
    }

    private long instances() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value(), "complaint")
                .count();
    }

    private List<String> openTasks() {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .filter(key -> !key.equals("respondEscalation"))
                .toList();
    }

    private int say(String act, String body) {
        return caller.postJson("/api/v1/complaints/" + number + "/" + act, body, "X-Receipt", receipt)
                .status();
    }

    private int asOperator(String method, String path, String body) {
        String[] basic = Caller.basic("operator");
        return caller.send(
                        method,
                        "/engine-rest" + path,
                        BodyPublishers.ofString(body),
                        basic[0],
                        basic[1],
                        "Content-Type",
                        "application/json")
                .status();
    }

    private String status() {
        return jdbc.queryForObject(
                "select status from complaint where tracking_number = ?", String.class, number.value());
    }

    private String due() {
        return jdbc.queryForObject(
                "select due_day from case_clock where case_number = ? and kind = 'COMPLETION'",
                String.class,
                number.value());
    }

    private List<String> rungTasks() {
        return journey.openTasks(number).stream()
                .filter(task -> task.startsWith("respondEscalation: "))
                .map(task -> task.substring("respondEscalation: ".length()))
                .toList();
    }

    private List<String> rungs() {
        return jdbc.queryForList(
                "select concat(clock_kind, clock_round, rung) from escalation_rung where tracking_number = ?",
                String.class,
                number.value());
    }
}
