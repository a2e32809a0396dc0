package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.LEADER;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.escalation.Ladder;
import id.tanggap.escalation.Raise;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.AtOnce;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The ladder cannot be dodged: whatever is tried meanwhile, every rung comes, once, on its day. The case is disposed on
 * Monday 2 November; its first follow-up is due on Monday 9, its completion on Friday 20. Rule: docs/rules.md §6.
 */
@ApplicationTest
class LadderDodgesJourneyTests {

    private static final int ROUNDS = 3;

    /** The ladder of the first follow-up: at the deadline, 3 and 10 working days after it. */
    private static final List<Reached> UNMOVED = List.of(
            new Reached(FIRST_FOLLOW_UP, 1, HEAD, midnight(10)),
            new Reached(FIRST_FOLLOW_UP, 2, SECRETARY + "," + INSPECTOR, midnight(13)),
            new Reached(FIRST_FOLLOW_UP, 3, LEADER, midnight(24)));

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    OmbudsmanHandover handovers;

    @Autowired
    Ladder ladder;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    private String newVersion;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void end() {
        if (newVersion != null) {
            journey.begin(); // nothing may run in the version that goes
            repository.deleteDeployment(newVersion, true);
        }
    }

    @Test
    void a_progress_note_of_the_unit_moves_no_rung_of_the_completion() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.passTo(midnight(21).plusHours(9));
        journey.progress(number);
        journey.passTo(midnight(26).plusHours(9));
        journey.progress(number);

        journey.passTo(LocalDateTime.of(2026, 12, 7, 9, 0));

        assertThat(journey.rungs(number))
                .containsExactly(
                        new Reached(COMPLETION, 0, LIAISON, midnight(18)),
                        new Reached(COMPLETION, 1, HEAD, midnight(21)),
                        new Reached(COMPLETION, 2, SECRETARY + "," + INSPECTOR, midnight(26)),
                        new Reached(COMPLETION, 3, LEADER, LocalDateTime.of(2026, 12, 5, 0, 0)));
    }

    @Test
    void a_note_of_a_superior_moves_no_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10).plusHours(9));
        journey.respond(HEAD, number, "note", "note", "Segera dikerjakan.");
        journey.passTo(midnight(13).plusHours(9));
        journey.respond(SECRETARY, number, "note", "note", "Segera dikerjakan.");

        assertUnmoved(number);
    }

    @Test
    void a_reply_of_the_reporter_moves_no_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(7));
        reporter.reply(number, "Lubangnya makin dalam.");
        journey.passTo(midnight(11));
        reporter.reply(number, "Masih belum ada yang datang.");

        assertUnmoved(number);
    }

    @Test
    void what_the_reporter_says_of_the_ombudsman_moves_no_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));
        handovers.answer(number, false, true);
        journey.passTo(midnight(13));
        handovers.answer(number, true, true);

        assertUnmoved(number);
    }

    @Test
    void claiming_and_unclaiming_moves_no_rung() {
        TrackingNumber number = journey.disposed();
        String work = journey.openTask(number, "followUp");
        journey.passTo(midnight(9));
        tasks.claim(work, "penghubung.tng-dbmsda");
        tasks.setAssignee(work, null);
        journey.passTo(midnight(10));
        String escalation = journey.openTask(number, "respondEscalation");
        tasks.claim(escalation, "kepala.tng-dbmsda");
        journey.passTo(midnight(13));
        assertThat(journey.openTask(number, "respondEscalation"))
                .as("passed upward, though it was claimed")
                .isNotEqualTo(escalation);

        assertUnmoved(number);
    }

    @Test
    void reassigning_the_case_again_and_again_moves_no_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10).plusHours(9));
        journey.respond(HEAD, number, "reassign", "unit", OTHER_UNIT, "note", "Ini rambu.");
        journey.passTo(midnight(13).plusHours(9));
        journey.respond(INSPECTOR, number, "reassign", "unit", UNIT, "note", "Ini jalan.");

        assertUnmoved(number);
    }

    @Test
    void returning_the_case_and_disposing_it_again_moves_no_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(7));
        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.decideReturn(number, "uphold");
        journey.passTo(midnight(11));
        journey.giveBack(OTHER_UNIT, number, UNIT);
        journey.passTo(midnight(12).plusHours(9));
        journey.decideReturn(number, "refuse", "reason", "Tetap di sini.");

        assertThat(rungsOf(FIRST_FOLLOW_UP, passedToTheEnd(number)))
                .extracting(Reached::rung, Reached::at)
                .containsExactlyElementsOf(UNMOVED.stream()
                        .map(rung -> tuple(rung.rung(), rung.at()))
                        .toList());
    }

    /** The answer met the clock and the dispute undid it: the rungs go on above those that were reached. */
    @Test
    void an_empty_answer_that_is_disputed_and_reopened_repeats_no_rung_and_skips_none() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.passTo(midnight(21).plusHours(9));
        journey.answer(UNIT, number);
        journey.passTo(midnight(23).plusHours(9));
        reporter.dispute(number, "Lubangnya masih ada.");
        journey.review(number, "reopen");

        journey.passTo(journey.clock(number, COMPLETION).after(43));

        assertThat(journey.rungs(number))
                .extracting(Reached::rung, Reached::at)
                .containsExactly(
                        tuple(0, midnight(18)),
                        tuple(1, midnight(21)),
                        tuple(2, at(number, 3)),
                        tuple(3, at(number, 10)),
                        tuple(4, at(number, 43)));
    }

    @Test
    void a_timer_that_fires_twice_reaches_its_rung_once() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));
        String timer = timerOfTheLadder(number);
        journey.standAt(midnight(13));

        management.executeJob(timer);

        assertThatThrownBy(() -> management.executeJob(timer)).isInstanceOf(RuntimeException.class);
        journey.passTo(midnight(13));
        assertUnmoved(number);
    }

    @Test
    void a_rung_that_is_raised_twice_is_reached_once() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        assertThat(ladder.climb(number, FIRST_FOLLOW_UP).outcome()).isEqualTo(Raise.EARLY);

        assertUnmoved(number);
    }

    /** As after a failure, when an operator starts the step again; now two walk on the same ladder. */
    @Test
    void a_ladder_that_is_started_again_in_the_middle_reaches_every_rung_once() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        runtime.createProcessInstanceModification(ladderOf(number).getId())
                .startBeforeActivity("raiseRung")
                .startBeforeActivity("nextRung")
                .execute();

        assertUnmoved(number);
    }

    @Test
    void a_ladder_whose_step_is_cancelled_and_begun_again_goes_on_where_it_was() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        runtime.createProcessInstanceModification(ladderOf(number).getId())
                .cancelAllForActivity("respondEscalation")
                .startBeforeActivity("nextRung")
                .execute();

        assertUnmoved(number);
    }

    @Test
    void a_new_version_of_the_ladder_repeats_no_rung_of_a_case_that_is_on_it() throws IOException {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10).plusHours(9));
        journey.respond(HEAD, number, "note", "note", "Segera dikerjakan.");

        migrate(ladderOf(number));
        journey.passTo(midnight(13));
        migrate(ladderOf(number));

        assertUnmoved(number);
    }

    /** As two nodes would that both have acquired the job. */
    @RepeatedTest(ROUNDS)
    void two_nodes_that_fire_the_same_timer_at_once_reach_its_rung_once() throws Exception {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));
        String timer = timerOfTheLadder(number);
        journey.standAt(midnight(13));

        AtOnce.both(() -> management.executeJob(timer), () -> management.executeJob(timer));

        assertUnmoved(number);
    }

    @RepeatedTest(ROUNDS)
    void a_case_whose_reporter_consents_while_the_last_rung_is_reached_is_handed_over_once() throws Exception {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        LocalDateTime last = at(number, 43);
        journey.passTo(last.minusSeconds(1));
        String timer = timerOfTheLadder(number);
        journey.standAt(last);

        AtOnce.both(() -> management.executeJob(timer), () -> handovers.answer(number, true, true));
        journey.passTo(last.plusDays(1));

        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0, 1, 2, 3, 4);
        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder("followUp: liaison.tng-dbmsda", "acceptHandover: ombudsman.ombudsman-ri");
    }

    @RepeatedTest(ROUNDS)
    void a_consent_that_is_sent_twice_at_once_hands_over_once() throws Exception {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        List<Exception> refusals =
                AtOnce.both(() -> handovers.answer(number, true, true), () -> handovers.answer(number, true, true));

        assertThat(refusals).isEmpty();
        assertThat(journey.openTasks(number))
                .filteredOn(task -> task.startsWith("acceptHandover"))
                .hasSize(1);
    }

    private void assertUnmoved(TrackingNumber number) {
        assertThat(rungsOf(FIRST_FOLLOW_UP, passedToTheEnd(number))).containsExactlyElementsOf(UNMOVED);
    }

    private List<Reached> passedToTheEnd(TrackingNumber number) {
        journey.passTo(LocalDateTime.of(2026, 11, 27, 9, 0));
        return journey.rungs(number);
    }

    private static List<Reached> rungsOf(ClockKind kind, List<Reached> rungs) {
        return rungs.stream().filter(rung -> rung.clock() == kind).toList();
    }

    /** So many working days after the completion is due. */
    private LocalDateTime at(TrackingNumber number, int workingDays) {
        return LocalDateTime.ofInstant(journey.clock(number, COMPLETION).after(workingDays), Journey.WIB);
    }

    private ProcessInstance ladderOf(TrackingNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("escalation")
                .singleResult();
    }

    private String timerOfTheLadder(TrackingNumber number) {
        List<Job> timers = management
                .createJobQuery()
                .processInstanceId(ladderOf(number).getId())
                .timers()
                .list();
        return timers.get(0).getId();
    }

    private void migrate(ProcessInstance running) throws IOException {
        if (newVersion == null) {
            Path model = Path.of("bpmn/escalation.bpmn");
            Deployment deployment = repository
                    .createDeployment()
                    .addString(
                            "escalation.bpmn",
                            Files.readString(model)
                                    .replace("name=\"Naikkan eskalasi\"", "name=\"Naikkan anak tangga\""))
                    .deploy();
            newVersion = deployment.getId();
        }
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .deploymentId(newVersion)
                .singleResult();
        if (newest.getId().equals(running.getProcessDefinitionId())) {
            return;
        }
        runtime.newMigration(runtime.createMigrationPlan(running.getProcessDefinitionId(), newest.getId())
                        .mapEqualActivities()
                        .updateEventTriggers()
                        .build())
                .processInstanceIds(running.getId())
                .execute();
    }

    private static LocalDateTime midnight(int dayOfNovember) {
        return LocalDateTime.of(2026, 11, dayOfNovember, 0, 0);
    }
}
