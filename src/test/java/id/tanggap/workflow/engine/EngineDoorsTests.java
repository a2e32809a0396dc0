package id.tanggap.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What staff sees of the engine and may do there: engine REST with HTTP Basic, Tasklist behind the login of ours. */
@ApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class EngineDoorsTests {

    private static final String LIAISON = "penghubung." + Journey.UNIT;
    private static final String TASKLIST = "/camunda/api/engine/engine/default";
    private static final String ANSWER = "Jalan sudah ditambal kemarin sore, terima kasih.";

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    CaseLog cases;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    private Caller caller;
    private TrackingNumber ours;
    private TrackingNumber theirs;
    private Task ourTask;
    private Task theirTask;

    /** One case is ours to work on, one is another unit's; most tests leave them as they are for the next. */
    @BeforeEach
    void begin() {
        caller = new Caller(port);
        if (areUntouched()) {
            return;
        }
        journey.begin();
        ours = journey.disposed();
        theirs = journey.file().trackingNumber();
        journey.as(Journey.ADMIN, theirs, "verifyComplaint", Map.of("decision", "forward"));
        journey.as(Journey.ADMIN, theirs, "disposeComplaint", Map.of("unit", Journey.OTHER_UNIT));
        ourTask = taskOf(ours);
        theirTask = taskOf(theirs);
    }

    private boolean areUntouched() {
        return ours != null
                && taskOf(ours) != null
                && taskOf(ours).getAssignee() == null
                && taskOf(theirs) != null
                && taskOf(theirs).getAssignee() == null
                && cases.read(ours).status() == Status.FORWARDED;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/task", "/engine", "/process-definition", "/user", "/version"})
    void nobody_reads_engine_rest_without_a_login(String path) {
        assertThat(caller.get("/engine-rest" + path).status()).isEqualTo(401);
        assertThat(caller.get("/engine-rest" + path, "Authorization", "Basic bm9ib2R5OngK")
                        .status())
                .isEqualTo(401);
    }

    /** Or a foreign page could use the login of whoever visits it. */
    @Test
    void the_session_of_the_pages_opens_no_engine_rest() {
        caller.loggedInAs(LIAISON);

        assertThat(caller.get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    void an_officer_sees_the_tasks_of_the_own_unit_only() {
        Answer answer = rest("/task");

        assertThat(answer.json().findValuesAsText("id")).containsExactly(ourTask.getId());
        assertThat(answer.json().findValuesAsText("name")).containsExactly("Tindak lanjuti · " + ours);
        assertThat(rest("/task/count").json().path("count").asInt()).isEqualTo(1);
        assertThat(rest("/task/" + ourTask.getId() + "/form-variables").body()).contains(ours.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/{task}",
                "/task/{task}/form-variables",
                "/task/{task}/deployed-form",
                "/task/{task}/variables",
                "/task/{task}/comment",
                "/task/{task}/attachment",
                "/task/{task}/identity-links",
                "/process-instance/{instance}",
                "/process-instance/{instance}/variables",
                "/process-instance/{instance}/activity-instances",
                "/execution/{instance}",
                "/history/process-instance/{instance}"
            })
    void an_officer_sees_nothing_of_another_units_case(String path) {
        Answer answer = rest(at(path, theirTask));

        assertThat(answer.status()).as(answer.body()).isIn(403, 404);
        assertThat(answer.body()).doesNotContain(theirs.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance",
                "/execution",
                "/variable-instance",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/task",
                "/history/variable-instance",
                "/history/detail",
                "/history/user-operation",
                "/job",
                "/incident",
                "/deployment"
            })
    void the_lists_of_the_engine_are_empty_for_officers(String path) {
        Answer answer = rest(path);

        assertThat(answer.status()).isIn(200, 403);
        assertThat(answer.body()).doesNotContain(theirs.value());
        if (answer.status() == 200) {
            assertThat(answer.json()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/process-definition/key/complaint/start | {\"businessKey\": \"2611-X\"}",
                "/process-definition/key/follow-up/start | {}",
                "/message | {\"messageName\": \"reportWithdrawn\", \"businessKey\": \"{number}\"}",
                "/message | {\"messageName\": \"reportWithdrawn\", \"businessKey\": \"{number}\", \"all\": true}",
                "/process-instance/{instance}/modification | {\"instructions\": [{\"type\": \"cancel\", \"activityId\": \"followUp\"}]}",
                "/process-instance/delete | {\"processInstanceIds\": [\"{instance}\"]}",
                "/decision-definition/key/limits/evaluate | {\"variables\": {}}",
                "/filter/create | {\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {}, \"properties\": {}}",
                "/user/create | {\"profile\": {\"id\": \"x\", \"firstName\": \"x\"}, \"credentials\": {\"password\": \"x\"}}",
                "/group/create | {\"id\": \"x\", \"name\": \"x\", \"type\": \"x\"}",
                "/authorization/create | {\"type\": 0, \"permissions\": [\"ALL\"], \"userId\": \"*\", \"resourceType\": 7, \"resourceId\": \"*\"}",
                "/task/create | {\"id\": \"x\", \"name\": \"x\"}",
                "/task/{task}/assignee | {\"userId\": \"penghubung.tng-dishub\"}",
                "/task/{task}/claim | {\"userId\": \"penghubung.tng-dishub\"}",
                "/task/{task}/delegate | {\"userId\": \"penghubung.tng-dishub\"}",
                "/task/{task}/identity-links | {\"userId\": \"penghubung.tng-dishub\", \"type\": \"candidate\"}",
                "/task/{task}/resolve | {\"variables\": {\"x\": {\"value\": \"Siti\"}}}",
                "/task/{task}/bpmnError | {\"errorCode\": \"x\"}",
                "/task/{task}/bpmnEscalation | {\"escalationCode\": \"x\"}",
                "/task/{task}/comment/create | {\"message\": \"Siti Rahma menelepon\"}",
                "/task/{task}/variables | {\"modifications\": {\"x\": {\"value\": \"Siti\"}}}",
                "/task/{task}/localVariables | {\"modifications\": {\"x\": {\"value\": \"Siti\"}}}",
                "/process-instance/{instance}/variables | {\"modifications\": {\"unit\": {\"value\": \"tng-dishub\"}}}"
            })
    void an_officer_moves_the_engine_by_task_forms_only(String path, String body) {
        Answer answer = caller.postJson(
                "/engine-rest" + at(path, ourTask),
                at(body, ourTask).replace("{number}", ours.value()),
                Caller.basic(LIAISON));

        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
        nothingHasChanged();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/task/{task} | {\"name\": \"x\", \"assignee\": \"penghubung.tng-dishub\"}",
                "/task/{task}/variables/x | {\"value\": \"Siti\", \"type\": \"String\"}",
                "/task/{task}/localVariables/x | {\"value\": \"Siti\", \"type\": \"String\"}",
                "/process-instance/{instance}/variables/unit | {\"value\": \"tng-dishub\"}",
                "/process-instance/{instance}/suspended | {\"suspended\": true}",
                "/user/operator/credentials | {\"password\": \"x\", \"authenticatedUserPassword\": \"demo\"}",
                "/group/operator/members/penghubung.tng-dbmsda | {}"
            })
    void an_officer_overwrites_nothing(String path, String body) {
        Answer answer = send("PUT", at(path, ourTask), body);

        assertThat(answer.status()).as(answer.body()).isIn(400, 403, 404);
        nothingHasChanged();
        assertThat(caller.get("/engine-rest/engine", Caller.basic("operator")).status())
                .isEqualTo(200);
    }

    @Test
    void an_officer_attaches_nothing_to_a_task_in_the_engine() {
        Answer answer = multipart("/task/" + ourTask.getId() + "/attachment/create", "attachment-name", "Siti Rahma");

        assertThat(answer.status()).as(answer.body()).isIn(400, 403);
        assertThat(tasks.getTaskAttachments(ourTask.getId())).isEmpty();
    }

    @Test
    void an_officer_deploys_nothing() {
        Answer answer = multipart("/deployment/create", "deployment-name", "x");

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
    }

    @Test
    void an_officer_neither_claims_nor_completes_the_task_of_another_unit() {
        String body = "{\"userId\": \"" + LIAISON + "\"}";
        assertThat(post("/task/" + theirTask.getId() + "/claim", body).status()).isEqualTo(403);
        String answer = variables(Map.of("decision", "complete", "answer", ANSWER));
        assertThat(post("/task/" + theirTask.getId() + "/submit-form", answer).status())
                .isEqualTo(403);
        assertThat(post("/task/" + theirTask.getId() + "/complete", answer).status())
                .isEqualTo(403);

        assertThat(cases.read(theirs).status()).isEqualTo(Status.FORWARDED);
        nothingHasChanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void an_officer_claims_and_completes_a_task_of_the_own_unit(String way) {
        assertThat(post("/task/" + ourTask.getId() + "/claim", "{\"userId\": \"" + LIAISON + "\"}")
                        .status())
                .isEqualTo(204);

        Answer answer = post(
                "/task/" + ourTask.getId() + "/" + way, variables(Map.of("decision", "complete", "answer", ANSWER)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(cases.read(ours).status()).isEqualTo(Status.ANSWERED);
        assertThat(rest("/task").json()).isEmpty();
    }

    /** Or the case would wait for a colleague who is ill. */
    @Test
    void an_officer_puts_back_a_task_that_a_colleague_has_claimed() {
        tasks.setAssignee(ourTask.getId(), "penghubung.lain");

        Answer answer = post("/task/" + ourTask.getId() + "/unclaim", "");

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        nothingHasChanged();
        assertThat(post("/task/" + theirTask.getId() + "/unclaim", "").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete"})
    void nobody_completes_what_a_colleague_has_claimed(String way) {
        tasks.setAssignee(ourTask.getId(), "penghubung.lain");

        Answer answer = post(
                "/task/" + ourTask.getId() + "/" + way, variables(Map.of("decision", "complete", "answer", ANSWER)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("sedang dikerjakan rekan Anda");
        tasks.setAssignee(ourTask.getId(), null);
        nothingHasChanged();
    }

    @Test
    void a_second_claim_is_told_that_a_colleague_was_first() {
        tasks.setAssignee(ourTask.getId(), "penghubung.lain");

        Answer answer = post("/task/" + ourTask.getId() + "/claim", "{\"userId\": \"" + LIAISON + "\"}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("sedang dikerjakan rekan Anda");
        tasks.setAssignee(ourTask.getId(), null);
    }

    /** Rule: docs/rules.md §5. The engine lets operators read every task; what citizens wrote is not theirs to read. */
    @Test
    void an_operator_neither_reads_nor_completes_the_form_of_a_case() {
        String[] operator = Caller.basic("operator");
        assertThat(caller.get("/engine-rest/task/" + ourTask.getId(), operator).status())
                .isEqualTo(200);

        Answer form = caller.get("/engine-rest/task/" + ourTask.getId() + "/form-variables", operator);

        assertThat(form.status()).isEqualTo(403);
        assertThat(form.body()).doesNotContain("Jalan berlubang", "Siti Rahma");
        Answer act = caller.postJson(
                "/engine-rest/task/" + ourTask.getId() + "/complete",
                variables(Map.of("decision", "complete", "answer", ANSWER)),
                operator);
        assertThat(act.status()).as(act.body()).isEqualTo(403);
        nothingHasChanged();
    }

    /** Rule: docs/rules.md §5. Variables are codes of cases, and a search by a variable tells its value. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/variable-instance",
                "/history/variable-instance",
                "/history/detail",
                "/execution",
                "/execution?processVariables=unit_eq_tng-dbmsda",
                "/process-instance",
                "/process-instance?businessKey={number}",
                "/process-instance?variables=unit_eq_tng-dbmsda",
                "/history/process-instance",
                "/history/activity-instance",
                "/history/task",
                "/task",
                "/job",
                "/incident",
                "/event-subscription"
            })
    void a_process_owner_finds_no_case_in_the_engine(String path) {
        Answer answer =
                caller.get("/engine-rest" + path.replace("{number}", ours.value()), Caller.basic("pemilik.proses"));

        assertThat(answer.status()).isIn(200, 403);
        if (answer.status() == 200) {
            assertThat(answer.json()).isEmpty();
        }
    }

    /** Rule: docs/rules.md §5. Who runs the installation mends what failed; cases are moved by their tasks alone. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /task/{task}/identity-links | {\"groupId\": \"operator\", \"type\": \"candidate\"}",
                "POST | /task/{task}/identity-links/delete | {\"groupId\": \"liaison.tng-dbmsda\", \"type\": \"candidate\"}",
                "POST | /task/{task}/assignee | {\"userId\": \"ombudsman\"}",
                "POST | /task/{task}/delegate | {\"userId\": \"ombudsman\"}",
                "PUT | /task/{task} | {\"name\": \"Siti Rahma\", \"description\": \"Siti Rahma\"}",
                "POST | /message | {\"messageName\": \"reportWithdrawn\", \"businessKey\": \"{number}\"}",
                "POST | /message | {\"messageName\": \"reportWithdrawn\", \"businessKey\": \"{number}\", \"all\": true}",
                "POST | /execution/{instance}/messageSubscriptions/reportWithdrawn/trigger | {}",
                "POST | /execution/{instance}/signal | {}",
                "POST | /execution/{instance}/create-incident | {\"incidentType\": \"x\", \"message\": \"Siti Rahma\"}",
                "POST | /signal | {\"name\": \"x\"}",
                "POST | /process-definition/key/complaint/start | {\"businessKey\": \"{number}\"}",
                "POST | /process-definition/key/complaint/submit-form | {\"businessKey\": \"{number}\"}",
                "POST | /process-instance/message-async | {\"processInstanceIds\": [\"{instance}\"], \"messageName\": \"reportWithdrawn\"}",
                "POST | /process-instance/variables-async | {\"processInstanceIds\": [\"{instance}\"], \"variables\": {\"unit\": {\"value\": \"x\"}}}",
                "POST | /process-instance/suspended-async | {\"processInstanceIds\": [\"{instance}\"], \"suspended\": true}",
                "PUT | /process-instance/suspended | {\"processInstanceIds\": [\"{instance}\"], \"suspended\": true}",
                "DELETE | /process-definition/key/complaint?cascade=true | {}",
                "DELETE | /process-definition/{definition}?cascade=true | {}",
                "POST | /history/process-instance/delete | {\"historicProcessInstanceIds\": [\"{instance}\"]}",
                "POST | /history/cleanup | {}",
                "PUT | /job-definition/{job}/retries | {\"retries\": 0}",
                "PUT | /job-definition/{job}/retries | {\"retries\": 3, \"dueDate\": \"2099-01-01T00:00:00.000+0000\"}",
                "PUT | /job-definition/{job}/jobPriority | {\"priority\": 0}",
                "POST | /identity/verify | {\"username\": \"bupati.tangerang\", \"password\": \"demo\"}"
            })
    void an_operator_moves_no_case_by_the_engine(String method, String path, String body) {
        String target = at(path, ourTask)
                .replace("{definition}", ourTask.getProcessDefinitionId())
                .replace("{job}", jobDefinition());

        Answer answer = send("operator", method, target, at(body, ourTask).replace("{number}", ours.value()));

        assertThat(answer.status()).as(answer.body()).isEqualTo(403);
        nothingHasChanged();
    }

    /** An expression of a stored filter would run in the application, with all that it holds. */
    @Test
    void no_filter_runs_an_expression() {
        Answer created = caller.postJson(
                "/engine-rest/filter/create",
                "{\"resourceType\": \"Task\", \"name\": \"x\", \"query\": {\"assigneeExpression\": \"${1}\"}, \"properties\": {}}",
                Caller.basic("operator"));

        Answer run = caller.get(
                "/engine-rest/filter/" + created.json().path("id").asText() + "/list", Caller.basic("operator"));

        assertThat(run.status()).as(run.body()).isEqualTo(400);
    }

    private String jobDefinition() {
        return management.createJobDefinitionQuery().listPage(0, 1).get(0).getId();
    }

    /** Or whoever draws a model could make anybody a reader. */
    @Test
    void a_task_that_is_sent_to_another_instansi_shows_it_nothing() {
        tasks.addCandidateGroup(ourTask.getId(), "admin.kota-serang");
        String[] stranger = Caller.basic("admin.serang");
        assertThat(caller.get("/engine-rest/task/" + ourTask.getId(), stranger).status())
                .isEqualTo(200);

        Answer form = caller.get("/engine-rest/task/" + ourTask.getId() + "/form-variables", stranger);

        assertThat(form.status()).isEqualTo(403);
        assertThat(form.body()).doesNotContain("Jalan berlubang");
        tasks.deleteCandidateGroup(ourTask.getId(), "admin.kota-serang");
    }

    @Test
    void wrong_input_is_explained_and_the_task_stays() {
        Answer answer = post(
                "/task/" + ourTask.getId() + "/submit-form",
                variables(Map.of("decision", "complete", "answer", "Sudah.")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("paling sedikit 20 huruf dan angka");
        nothingHasChanged();
    }

    @Test
    void an_operator_sees_incidents_until_they_are_resolved() {
        String execution = ourTask.getExecutionId();
        Incident incident = runtime.createIncident("test", execution, "followUp", "Tes");

        Answer seen = caller.get("/engine-rest/incident", Caller.basic("operator"));

        assertThat(seen.json().findValuesAsText("executionId")).contains(execution);
        assertThat(rest("/incident").json()).isEmpty();
        runtime.resolveIncident(incident.getId());
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    @Test
    void tasklist_asks_for_the_login_of_ours() {
        Answer answer = caller.get("/camunda/app/tasklist/default/", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/masuk");
        assertThat(caller.get(TASKLIST + "/task").status()).isIn(302, 401);
    }

    @Test
    void tasklist_shows_the_tasks_of_the_own_unit_after_our_login() {
        caller.loggedInAs(LIAISON);

        Answer page = caller.get("/camunda/app/tasklist/default/", "Accept", "text/html");
        Answer list = caller.get(TASKLIST + "/task");

        assertThat(page.status()).isEqualTo(200);
        assertThat(list.json().findValuesAsText("id")).containsExactly(ourTask.getId());
        assertThat(caller.get(TASKLIST + "/task/" + theirTask.getId()).status()).isIn(403, 404);
    }

    @Test
    void tasklist_submits_a_form_with_its_token() {
        caller.loggedInAs(LIAISON).get("/camunda/app/tasklist/default/", "Accept", "text/html");
        String token = caller.cookie("XSRF-TOKEN").orElseThrow();

        Answer answer = caller.postJson(
                TASKLIST + "/task/" + ourTask.getId() + "/submit-form",
                variables(Map.of("decision", "progress", "answer", ANSWER)),
                "X-XSRF-TOKEN",
                token);

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(cases.read(ours).status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void what_another_site_sends_to_tasklist_is_refused() {
        caller.loggedInAs(LIAISON).get("/camunda/app/tasklist/default/", "Accept", "text/html");

        Answer answer = caller.postJson(
                TASKLIST + "/task/" + ourTask.getId() + "/submit-form",
                variables(Map.of("decision", "progress", "answer", ANSWER)));

        assertThat(answer.status()).isEqualTo(403);
        nothingHasChanged();
    }

    @Test
    void leaving_tasklist_ends_the_session_and_clears_the_drafts() {
        caller.loggedInAs(LIAISON).get("/camunda/app/tasklist/default/", "Accept", "text/html");
        String token = caller.cookie("XSRF-TOKEN").orElseThrow();

        Answer answer = caller.postJson("/camunda/api/admin/auth/user/default/logout", "", "X-XSRF-TOKEN", token);

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Clear-Site-Data")).contains("\"storage\"");
        assertThat(caller.get("/berkas/" + ours).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "admin"})
    void cockpit_and_admin_are_not_for_officers(String app) {
        caller.loggedInAs(LIAISON);

        Answer answer = caller.get("/camunda/app/" + app + "/default/", "Accept", "text/html");

        assertThat(answer.status()).as(answer.toString()).isIn(302, 403);
    }

    private void nothingHasChanged() {
        Task task = taskOf(ours);
        assertThat(task.getId()).isEqualTo(ourTask.getId());
        assertThat(task.getName()).isEqualTo(ourTask.getName());
        assertThat(task.getAssignee()).isNull();
        assertThat(taskOf(theirs).getAssignee()).isNull();
        assertThat(tasks.getTaskComments(task.getId())).isEmpty();
        assertThat(runtime.createVariableInstanceQuery().variableName("x").list())
                .isEmpty();
        assertThat(cases.read(ours).status()).isEqualTo(Status.FORWARDED);
    }

    private Task taskOf(TrackingNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("followUp")
                .singleResult();
    }

    private static String at(String path, Task task) {
        return path.replace("{task}", task.getId()).replace("{instance}", task.getProcessInstanceId());
    }

    private Answer rest(String path) {
        return caller.get("/engine-rest" + path, Caller.basic(LIAISON));
    }

    private Answer post(String path, String body) {
        return caller.postJson("/engine-rest" + path, body, Caller.basic(LIAISON));
    }

    private Answer send(String method, String path, String body) {
        return send(LIAISON, method, path, body);
    }

    private Answer send(String officer, String method, String path, String body) {
        String[] login = Caller.basic(officer);
        return caller.send(
                method,
                "/engine-rest" + path,
                BodyPublishers.ofString(body),
                login[0],
                login[1],
                "Content-Type",
                "application/json");
    }

    private Answer multipart(String path, String name, String content) {
        String body = String.join(
                "\r\n",
                List.of(
                        "--x",
                        "Content-Disposition: form-data; name=\"" + name + "\"",
                        "",
                        content,
                        "--x",
                        "Content-Disposition: form-data; name=\"content\"; filename=\"x.bpmn\"",
                        "Content-Type: text/plain",
                        "",
                        content,
                        "--x--",
                        ""));
        String[] login = Caller.basic(LIAISON);
        return caller.send(
                "POST",
                "/engine-rest" + path,
                BodyPublishers.ofString(body),
                login[0],
                login[1],
                "Content-Type",
                "multipart/form-data; boundary=x");
    }

    /** Fields of a form as engine REST takes them. */
    private static String variables(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> "\"%s\": {\"value\": \"%s\"}".formatted(field.getKey(), field.getValue()))
                .collect(Collectors.joining(", ", "{\"variables\": {", "}}"));
    }
}
