package id.tanggap.workflow;

import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Stage;
import id.tanggap.scoring.index.Band;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.Fault;
import id.tanggap.support.ApplicationTest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bpmn/evaluation.bpmn}: the month of an instansi from the provisional to the final board. */
@ApplicationTest
class EvaluationJourneyTests extends EvaluationSteps {

    @Autowired
    TaskService tasks;

    @Test
    void a_month_is_computed_reviewed_told_contested_corrected_and_made_final() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        ledger.month(OTHER_UNIT, INSTANSI, OCTOBER, 10, 10);

        turnTheMonthAfter(OCTOBER);
        assertThat(journey.openTasks(MONTH)).containsExactly("reviewEvaluation: " + INSPECTOR);
        assertThat(board(OCTOBER).progress().stage()).isEqualTo(Stage.REVIEW);
        assertThat(cases(board(OCTOBER), UNIT)).isEqualTo(12);

        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce", "note", "Sesuai catatan."));
        assertThat(board(OCTOBER).progress().stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(board(OCTOBER).progress().objectionsUntil()).isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(journey.openTasks(OF_UNIT)).containsExactly("fileObjection: " + HEAD);

        Fault late = late().get(0);
        journey.as(
                HEAD,
                OF_UNIT,
                "fileObjection",
                fields("object", "reason", "Bukan jalan kabupaten.", "facts", List.of(String.valueOf(late.fact()))));
        assertThat(journey.openTasks(OF_UNIT)).containsExactly("decideObjection: " + INSPECTOR);
        journey.as(
                INSPECTOR,
                OF_UNIT,
                "decideObjection",
                fields(
                        "accept",
                        "reason",
                        "Benar, jalan provinsi.",
                        "remedy",
                        "STRIKE",
                        "facts",
                        "[\"" + late.fact() + "\"]"));
        assertThat(journey.isUnderWay(OF_UNIT)).isFalse();
        assertThat(board(OCTOBER).isFinal()).isFalse();

        journey.as("head." + OTHER_UNIT, "2026-10." + OTHER_UNIT, "fileObjection", fields("accept"));
        journey.passTo(LocalDateTime.of(2026, 11, 7, 0, 0));

        Scoreboard last = board(OCTOBER);
        assertThat(last.isFinal()).isTrue();
        assertThat(cases(last, UNIT)).isEqualTo(11);
        assertThat(provisionalCases(UNIT))
                .as("the provisional board stays as it was told")
                .isEqualTo(12);
        assertThat(last.of(UNIT).orElseThrow().score().band()).contains(Band.E);
        assertThat(last.standings()).extracting(Standing::unit).startsWith(OTHER_UNIT, UNIT);
    }

    @Test
    void a_finding_before_the_board_is_told_is_computed_anew() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 12);
        turnTheMonthAfter(OCTOBER);
        database.getJdbcTemplate()
                .update("delete from scoring_fact where tracking_number = (select number from"
                        + " (select min(tracking_number) as number from scoring_fact) x)");

        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("recompute", "note", "Satu fakta tidak benar."));
        work();

        assertThat(journey.openTasks(MONTH)).containsExactly("reviewEvaluation: " + INSPECTOR);
        assertThat(cases(board(OCTOBER), UNIT)).isEqualTo(11);
        assertThat(shown(INSPECTOR, MONTH, "reviewEvaluation", "board"))
                .containsEntry("reviewNote", "Satu fakta tidak benar.");
    }

    @Test
    void nobody_can_hold_a_month_up_by_leaving_it_alone() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 12);
        turnTheMonthAfter(OCTOBER);

        assertThat(journey.timers(MONTH)).containsExactly(LocalDateTime.of(2026, 11, 7, 0, 0));
        journey.passTo(LocalDateTime.of(2026, 11, 7, 0, 0));
        assertThat(board(OCTOBER).progress().stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(board(OCTOBER).progress().objectionsUntil()).isEqualTo(LocalDate.of(2026, 11, 13));

        journey.passTo(LocalDateTime.of(2026, 11, 14, 0, 0));
        assertThat(board(OCTOBER).isFinal()).isTrue();
        assertThat(journey.isUnderWay(MONTH)).isFalse();
    }

    @Test
    void the_form_of_the_review_shows_the_board_and_what_looks_odd() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        turnTheMonthAfter(OCTOBER);

        assertThat(shown(INSPECTOR, MONTH, "reviewEvaluation", "board"))
                .containsEntry("monthName", "Oktober 2026")
                .containsEntry("pageUrl", "/penilaian/" + INSTANSI + "/2026-10")
                .extractingByKey("rows", InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }

    /** Rule: docs/rules.md §7: who reads a board that is not final yet, is asked by the same table as for its page. */
    @Test
    void a_model_that_gives_tasks_about_scores_to_others_makes_nobody_a_reader_of_them() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        turnTheMonthAfter(OCTOBER);
        tasks.addCandidateGroup(journey.openTask(MONTH, "reviewEvaluation"), "head.srg-dpupr");
        assertThatThrownBy(() -> journey.form("head.srg-dpupr", MONTH, "reviewEvaluation"))
                .isInstanceOf(AuthorizationException.class);

        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce"));
        tasks.addCandidateGroup(journey.openTask(OF_UNIT, "fileObjection"), "head.srg-dpupr");
        assertThatThrownBy(() -> journey.form("head.srg-dpupr", OF_UNIT, "fileObjection"))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> journey.as("head.srg-dpupr", OF_UNIT, "fileObjection", fields("accept")))
                .isInstanceOf(AuthorizationException.class);
        tasks.addCandidateGroup(journey.openTask(OF_UNIT, "fileObjection"), "head." + OTHER_UNIT);
        assertThatThrownBy(() -> journey.as("head." + OTHER_UNIT, OF_UNIT, "fileObjection", fields("accept")))
                .as("of the same instansi, but of another unit")
                .isInstanceOf(AuthorizationException.class);
    }
}
