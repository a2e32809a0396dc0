package id.tanggap.process;

import static id.tanggap.support.LiveModels.OWNER;
import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Reading;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.LiveModels;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Running cases go over to what is in force: their dates stay, no rung comes twice, and groups are those of the new model. */
@ApplicationTest
class MovingCasesTests {

    private static final String RENAMED = shipped("bpmn/follow-up.bpmn", "\"Tindak lanjuti\"", "\"Kerjakan\"")
            .replace("liaison.${unit}", "head.${unit}");

    @Autowired
    MovingCases moving;

    @Autowired
    MoveRequests requests;

    @Autowired
    LiveModels models;

    @Autowired
    Journey journey;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void takeBack() {
        models.takeBack();
    }

    @Test
    void cases_at_every_step_go_over_with_their_dates_and_the_groups_of_the_new_model() {
        TrackingNumber filed = journey.file().trackingNumber();
        TrackingNumber forwarded = journey.forwarded();
        TrackingNumber disposed = journey.disposed();
        Map<TrackingNumber, List<Reading>> before = readings(filed, forwarded, disposed);
        Date due = task(disposed).getDueDate();
        List<Date> timers = timers();
        tasks.setAssignee(task(filed).getId(), "admin.tangerang");

        long activation = models.change("follow-up.bpmn", RENAMED);
        assertThat(requests.foresee(OWNER, activation)).isEqualTo(3);
        assertThat(task(disposed).getName()).startsWith("Tindak lanjuti");
        requests.ask(OWNER, activation);
        passAll();

        assertThat(requests.foresee(OWNER, activation)).isZero();
        assertThat(task(disposed).getName()).startsWith("Kerjakan");
        assertThat(groups(task(disposed))).containsExactly("head." + Journey.UNIT);
        assertThat(task(disposed).getDueDate()).isEqualTo(due);
        assertThat(task(filed).getAssignee()).isEqualTo("admin.tangerang");
        assertThat(task(forwarded).getTaskDefinitionKey()).isEqualTo("disposeComplaint");
        assertThat(timers()).isEqualTo(timers);
        assertThat(readings(filed, forwarded, disposed))
                .usingRecursiveComparison()
                .isEqualTo(before);
        assertThat(requests.newest(OWNER).get(0))
                .satisfies(move -> assertThat(move.moved()).isEqualTo(3))
                .satisfies(move -> assertThat(move.failed()).isZero())
                .satisfies(move -> assertThat(move.finishedAt()).isNotNull());
    }

    @Test
    void a_ladder_goes_on_where_it_was_and_no_rung_comes_twice() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(6);
        long rungs = rungs(number);
        assertThat(rungs).isPositive();
        assertThat(openTasks(number)).containsExactlyInAnyOrder("followUp", "respondEscalation");

        requests.ask(OWNER, models.change("follow-up.bpmn", RENAMED));
        passAll();
        journey.passWorkingDays(0);

        assertThat(rungs(number)).isEqualTo(rungs);
        assertThat(openTasks(number)).containsExactlyInAnyOrder("followUp", "respondEscalation");
        journey.passWorkingDays(1);
        assertThat(openTasks(number)).containsOnlyOnce("followUp");
    }

    @Test
    void only_the_cases_of_whoever_tries_go_over() {
        TrackingNumber here = journey.disposed();
        TrackingNumber there = journey.file(Journey.reportTo("kota-serang")).trackingNumber();
        long draft = models.approved("follow-up.bpmn", RENAMED);
        long trial = models.tryAt(Journey.INSTANSI, draft);

        assertThat(requests.foresee(OWNER, trial)).isEqualTo(1);
        requests.ask(OWNER, trial);
        passAll();

        assertThat(task(here).getName()).startsWith("Kerjakan");
        assertThat(task(there).getTaskDefinitionKey()).isEqualTo("verifyComplaint");
        assertThat(requests.foresee(OWNER, trial)).isZero();
    }

    /** A node dies after the cases were moved and before it was written down: another one goes on and moves none twice. */
    @Test
    void whoever_takes_over_from_a_node_that_died_moves_no_case_twice() {
        for (int i = 0; i < 25; i++) {
            journey.file();
        }
        long activation = models.change(
                "verification.bpmn",
                shipped("bpmn/verification.bpmn", "\"Verifikasi laporan\"", "\"Periksa laporan\""));
        requests.ask(OWNER, activation);
        moving.passBatch();
        List<String> moved = taskIds();
        database.sql("update process_move set last_case = :first, moved = 0")
                .param("first", TrackingNumber.BEFORE_ALL.value())
                .update();

        passAll();

        assertThat(taskIds())
                .hasSize(25)
                .containsAll(moved.stream().filter(this::isRenamed).toList());
        assertThat(requests.foresee(OWNER, activation)).isZero();
        assertThat(requests.newest(OWNER).get(0).moved()).isEqualTo(5);
    }

    @Test
    void what_is_in_force_no_more_takes_no_cases_and_nothing_is_asked_twice() {
        long activation = models.change("follow-up.bpmn", RENAMED);
        requests.ask(OWNER, activation);
        assertThatThrownBy(() -> requests.ask(OWNER, activation)).isInstanceOf(DraftNotReady.class);
        models.change("follow-up.bpmn", shipped("bpmn/follow-up.bpmn", "\"Tindak lanjuti\"", "\"Garap\""));

        assertThatThrownBy(() -> requests.ask(OWNER, activation)).isInstanceOf(DraftNotReady.class);
        assertThatThrownBy(() -> requests.foresee(OWNER, activation)).isInstanceOf(DraftNotReady.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 1.0.1, PATCH",
        "1.0.0, 1.1.0, MINOR",
        "1.0.0, 2.0.0, MAJOR",
        ", 1.0.0, MINOR",
        "1.0.0, neu, MINOR"
    })
    void a_version_tag_says_what_running_cases_do(String before, String after, VersionStep step) {
        assertThat(VersionStep.between(tagged(before), tagged(after))).isEqualTo(step);
    }

    private static byte[] tagged(String tag) {
        String attribute = tag == null ? "" : " c:versionTag='" + tag + "'";
        return ("<d xmlns:c='urn:c'><process id='p'" + attribute + "/></d>").getBytes();
    }

    private void passAll() {
        while (moving.passBatch()) {
            // until nothing is left
        }
    }

    private Map<TrackingNumber, List<Reading>> readings(TrackingNumber... numbers) {
        return clocks.of(List.of(numbers));
    }

    private Task task(TrackingNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private List<String> openTasks(TrackingNumber number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private List<String> taskIds() {
        return tasks.createTaskQuery().taskDefinitionKey("verifyComplaint").list().stream()
                .map(Task::getId)
                .toList();
    }

    private boolean isRenamed(String task) {
        return tasks.createTaskQuery().taskId(task).taskNameLike("Periksa%").count() == 1;
    }

    private List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private List<Date> timers() {
        return management.createJobQuery().timers().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .map(job -> job.getDuedate())
                .sorted()
                .collect(Collectors.toList());
    }

    private long rungs(TrackingNumber number) {
        return database.sql("select count(*) from escalation_rung where tracking_number = :number")
                .param("number", number.value())
                .query(Long.class)
                .single();
    }
}
