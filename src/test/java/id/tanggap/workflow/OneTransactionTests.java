package id.tanggap.workflow;

import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Mishap;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A case, its clocks, its conversation and its process move together or not at all. */
@ApplicationTest
class OneTransactionTests {

    @Autowired
    Journey journey;

    @Autowired
    Mishap mishap;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void end() {
        mishap.never();
    }

    /** The case is saved before its process begins: the first place is before it has begun, the second after. */
    @ParameterizedTest
    @ValueSource(strings = {"complaint/reportFiled", "verification/verifyComplaint"})
    void a_report_whose_process_does_not_start_was_not_filed(String place) {
        var before = everything();
        mishap.at(place);

        assertThatThrownBy(() -> journey.file()).isInstanceOf(Mishap.Happened.class);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_report_whose_transaction_fails_after_its_process_has_started_has_no_process() {
        var before = everything();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    TrackingNumber number = journey.file().trackingNumber();
                    assertThat(journey.isUnderWay(number)).isTrue();
                    // The number is taken: the kind of failure that shows only when the database is asked.
                    database.sql("insert into complaint select * from complaint where tracking_number = ?")
                            .param(number.value())
                            .update();
                }))
                .isInstanceOf(DataAccessException.class);

        assertThat(everything()).isEqualTo(before);
    }

    /** In the service, in the engine behind it, and at the end of the ladder that the service ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {"clock ended/COMPLETION", "follow-up/completed", "escalation/clockEnded", "closure/awaitReporter"
            })
    void an_answer_that_fails_on_its_way_was_not_given(String place) {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 10, 9, 0));
        var before = everything();
        mishap.at(place);

        assertThatThrownBy(() -> journey.answer(UNIT, number)).hasStackTraceContaining("Mishap at " + place);

        assertThat(everything()).isEqualTo(before);
        assertThat(cases.read(number).status()).isEqualTo(Status.FORWARDED);
        assertThat(journey.runningClocks(number))
                .containsExactlyInAnyOrder(ClockKind.FIRST_FOLLOW_UP, ClockKind.COMPLETION);
        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder("followUp: liaison.tng-dbmsda", "respondEscalation: head.tng-dbmsda");

        mishap.never();
        journey.answer(UNIT, number);
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"clock ended/REPORTER_REPLY", "closure/closedByReporter", "complaint/closed"})
    void a_confirmation_that_fails_on_its_way_was_not_given(String place) {
        TrackingNumber number = journey.answered();
        var before = everything();
        mishap.at(place);

        assertThatThrownBy(() -> reporter.confirm(number, 5, "Terima kasih"))
                .hasStackTraceContaining("Mishap at " + place);

        assertThat(everything()).isEqualTo(before);
        assertThat(journey.runningClocks(number)).containsExactly(ClockKind.REPORTER_REPLY);

        mishap.never();
        reporter.confirm(number, 5, "Terima kasih");
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §3. */
    @ParameterizedTest
    @ValueSource(strings = {"clock ended/REPORTER_REPLY", "closure/closedBySystem"})
    void a_silent_closure_that_fails_leaves_the_case_answered_and_is_tried_again_a_minute_later(String place) {
        TrackingNumber number = journey.answered();
        String silence = timer(number).getId();
        var told = journey.entries(number);
        mishap.at(place);

        // Midnight itself: all tries of this minute, and none of the next.
        journey.passTo(LocalDateTime.of(2026, 11, 17, 0, 0));

        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);
        assertThat(journey.runningClocks(number)).containsExactly(ClockKind.REPORTER_REPLY);
        assertThat(journey.entries(number)).isEqualTo(told);
        assertThat(timer(number).getId()).isEqualTo(silence);
        assertThat(timer(number).getRetries()).isEqualTo(4);
        assertThat(timer(number).getExceptionMessage()).contains("Mishap");
        assertThat(journey.timers(number)).containsExactly(LocalDateTime.of(2026, 11, 17, 0, 1));

        mishap.never();
        journey.passTo(LocalDateTime.of(2026, 11, 17, 0, 1));
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
    }

    private Job timer(TrackingNumber number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .findFirst()
                .orElseThrow();
    }

    /** How much there is of everything, and what has not been counted: the versions of cases and clocks. */
    private List<Map<String, Object>> everything() {
        return List.of(
                        "select count(*) as n, sum(version) as v from complaint",
                        "select count(*) as n, sum(version) as v from case_clock",
                        "select count(*) as n from conversation_entry",
                        "select count(*) as n from escalation_rung",
                        "select count(*) as n from reporter",
                        "select count(*) as n, sum(rev_) as v from ACT_RU_EXECUTION",
                        "select count(*) as n from ACT_RU_TASK",
                        "select count(*) as n from ACT_RU_JOB",
                        "select count(*) as n from ACT_RU_EVENT_SUBSCR",
                        "select count(*) as n from ACT_HI_ACTINST")
                .stream()
                .map(sql -> database.sql(sql).query().singleRow())
                .toList();
    }
}
