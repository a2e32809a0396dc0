package id.tanggap.workflow;

import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.escalation.AlarmCause;
import id.tanggap.escalation.Presence;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Mishap;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code bpmn/presence.bpmn}: whether somebody is there, looked every morning at five. A case disposed on Monday 2
 * November has its first follow-up due on Monday 9.
 */
@ApplicationTest
class PresenceJourneyTests {

    /** A node notes a day of an officer once; with names of their own, tests do not take it from each other. */
    private static final AtomicInteger OFFICERS = new AtomicInteger();

    @Autowired
    Journey journey;

    @Autowired
    Mishap mishap;

    @Autowired
    Presence presence;

    @Autowired
    IdentityService identity;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    JdbcClient database;

    record Raised(AlarmCause cause, String team, String told, int tasks, boolean lasts) {}

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from presence_alarm").update();
        database.sql("delete from officer_activity").update();
        journey.lookEveryMorning();
    }

    /** Rule: docs/rules.md §6: a whole working day, Tuesday, has passed. */
    @Test
    void tasks_that_nobody_claims_within_a_working_day_raise_one_alarm_that_lasts_until_they_are_claimed() {
        TrackingNumber number = journey.disposed();
        journey.disposed();
        works(LIAISON);

        journey.passTo(morning(4).minusSeconds(1));
        assertThat(alarms()).isEmpty();
        journey.passTo(morning(4));
        assertThat(alarms()).containsExactly(new Raised(AlarmCause.UNCLAIMED, LIAISON, ADMIN, 2, true));
        works(LIAISON);
        journey.passTo(morning(5));
        assertThat(alarms()).hasSize(1);

        claimAll(number, "followUp");
        works(LIAISON);
        journey.passTo(morning(6));
        assertThat(alarms()).containsExactly(new Raised(AlarmCause.UNCLAIMED, LIAISON, ADMIN, 1, true));
        tasks.createTaskQuery()
                .taskDefinitionKey("followUp")
                .list()
                .forEach(task -> tasks.setAssignee(task.getId(), "seseorang"));
        works(LIAISON);
        journey.passTo(morning(9));
        assertThat(alarms()).containsExactly(new Raised(AlarmCause.UNCLAIMED, LIAISON, ADMIN, 1, false));
        assertThat(openAlarmTasks()).isEmpty();
    }

    /** Rule: docs/rules.md §6: Tuesday, Wednesday and Thursday have passed; the limit passes on Monday. */
    @Test
    void a_unit_whose_officers_have_not_worked_for_three_working_days_raises_one_alarm_before_the_limit_passes() {
        TrackingNumber number = journey.disposed();
        claimAll(number, "followUp");

        journey.passTo(morning(5));
        assertThat(alarms()).isEmpty();
        journey.passTo(morning(6));
        assertThat(alarms()).containsExactly(new Raised(AlarmCause.ABSENT, LIAISON, ADMIN, 1, true));
        journey.passTo(morning(9).minusSeconds(1));
        assertThat(alarms()).hasSize(1);
        assertThat(journey.rungs(number)).isEmpty();

        works(LIAISON);
        journey.passTo(morning(10));
        assertThat(alarms()).containsExactly(new Raised(AlarmCause.ABSENT, LIAISON, ADMIN, 1, false));
    }

    /** One who is absent claims nothing either: the graver alarm takes the place of the other. */
    @Test
    void of_a_team_that_neither_works_nor_claims_only_the_graver_alarm_lasts() {
        journey.disposed();

        journey.passTo(morning(6));

        assertThat(alarms())
                .containsExactly(
                        new Raised(AlarmCause.UNCLAIMED, LIAISON, ADMIN, 1, false),
                        new Raised(AlarmCause.ABSENT, LIAISON, ADMIN, 1, true));
    }

    /** Rule: docs/rules.md §6: nobody to wait for. */
    @Test
    void a_case_that_waits_for_a_unit_without_officers_raises_an_alarm_on_the_next_morning() {
        identity.deleteMembership("penghubung." + UNIT, LIAISON);
        try {
            journey.disposed();
            journey.passTo(morning(3));
            assertThat(alarms()).containsExactly(new Raised(AlarmCause.NOBODY, LIAISON, ADMIN, 1, true));
        } finally {
            identity.createMembership("penghubung." + UNIT, LIAISON);
        }
        presence.look();
        assertThat(alarms()).containsExactly(new Raised(AlarmCause.NOBODY, LIAISON, ADMIN, 1, false));
    }

    /** Rule: docs/rules.md §6: the return is decided within one working day; Tuesday is the last. */
    @Test
    void on_the_last_day_of_a_task_nobody_is_given_another_day_to_claim_it() {
        TrackingNumber number = journey.disposed();
        journey.giveBack(UNIT, number, Journey.OTHER_UNIT);
        works(ADMIN);

        journey.passTo(morning(3));

        assertThat(alarms())
                .containsExactly(new Raised(AlarmCause.UNCLAIMED, ADMIN, NATIONAL_ADMIN + "," + SECRETARY, 1, true));
    }

    @Test
    void of_an_instansi_without_an_admin_the_national_admin_is_told() {
        identity.deleteMembership("admin.serang", "admin.kota-serang");
        try {
            journey.file(Journey.reportTo("kota-serang"));
            journey.passTo(morning(3));
        } finally {
            identity.createMembership("admin.serang", "admin.kota-serang");
        }
        assertThat(alarms())
                .containsExactly(new Raised(AlarmCause.NOBODY, "admin.kota-serang", NATIONAL_ADMIN, 1, true));
    }

    @Test
    void of_an_absent_national_admin_the_operators_are_told() {
        TrackingNumber number = journey.file(Journey.reportTo(null)).trackingNumber();
        claimAll(number, "verifyComplaint");

        journey.passTo(morning(5));

        assertThat(alarms()).containsExactly(new Raised(AlarmCause.ABSENT, NATIONAL_ADMIN, "operator", 1, true));
    }

    /** Saturday and Sunday are nobody's absence. */
    @Test
    void on_days_off_nobody_is_missed() {
        journey.standAt(LocalDateTime.of(2026, 11, 6, 9, 0));
        journey.lookEveryMorning();
        identity.deleteMembership("penghubung." + UNIT, LIAISON);
        try {
            journey.disposed();
            journey.passTo(morning(8));
            assertThat(alarms()).isEmpty();
            journey.passTo(morning(9));
            assertThat(alarms()).hasSize(1);
        } finally {
            identity.createMembership("penghubung." + UNIT, LIAISON);
        }
    }

    @RepeatedTest(3)
    void two_looks_at_once_raise_once() throws Exception {
        journey.disposed();
        journey.file();
        journey.standAt(morning(6));
        var start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Void>> looks = Stream.of(1, 2)
                    .map(node -> threads.submit((Callable<Void>) () -> {
                        start.await();
                        presence.look();
                        return null;
                    }))
                    .toList();
            for (Future<Void> look : looks) {
                look.get();
            }
        } finally {
            threads.shutdownNow();
        }
        presence.look();

        assertThat(alarms()).extracting(Raised::team).containsExactlyInAnyOrder(LIAISON, ADMIN);
        assertThat(openAlarmTasks()).hasSize(2);
    }

    @Test
    void a_look_that_fails_has_raised_nothing_and_is_made_again_a_minute_later() {
        journey.disposed();
        mishap.at("alarm/answerAlarm");

        journey.passTo(morning(4));
        assertThat(alarms()).isEmpty();
        mishap.never();
        journey.passTo(morning(4).plusMinutes(1));

        assertThat(alarms()).hasSize(1);
        journey.passTo(morning(5));
        assertThat(alarms()).hasSize(1);
    }

    private static LocalDateTime morning(int dayOfNovember) {
        return LocalDateTime.of(2026, 11, dayOfNovember, 5, 0);
    }

    /** Has somebody of the team look into a task. */
    private void works(String team) {
        var officer = new Officer(
                "petugas-" + OFFICERS.incrementAndGet(),
                "Petugas",
                Set.of(Membership.parse(team).orElseThrow()));
        identity.setAuthentication(officer.username(), List.copyOf(officer.groups()));
        try {
            forms.getTaskFormVariables(
                    tasks.createTaskQuery().listPage(0, 1).get(0).getId());
        } finally {
            identity.clearAuthentication();
        }
    }

    private void claimAll(TrackingNumber number, String task) {
        tasks.setAssignee(journey.openTask(number, task), "seseorang");
    }

    private List<Raised> alarms() {
        return database.sql("select cause, team, told, tasks, ended_at from presence_alarm order by id")
                .query((row, number) -> new Raised(
                        AlarmCause.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getObject(5) == null))
                .list();
    }

    private List<Map<String, Object>> openAlarmTasks() {
        return database.sql("select ID_ from ACT_RU_TASK where TASK_DEF_KEY_ = 'answerAlarm'")
                .query()
                .listOfRows();
    }
}
