package id.tanggap.workflow;

import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.support.ApplicationTest;
import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;

/** {@code bpmn/objection.bpmn}: what a unit has against its score, and what becomes of it. */
@ApplicationTest
class ObjectionJourneyTests extends EvaluationSteps {

    @Test
    void a_refused_objection_changes_nothing_and_says_why() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        turnTheMonthAfter(OCTOBER);
        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce"));

        assertThatThrownBy(() -> journey.as(HEAD, OF_UNIT, "fileObjection", fields("object")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Wajib diisi.");
        journey.as(HEAD, OF_UNIT, "fileObjection", fields("object", "reason", "Petugas kami cuti."));
        assertThatThrownBy(() -> journey.as(
                        INSPECTOR, OF_UNIT, "decideObjection", fields("accept", "reason", "Ya.", "remedy", "STRIKE")))
                .as("what is accepted corrects something")
                .isInstanceOf(FormFieldValidationException.class);
        journey.as(INSPECTOR, OF_UNIT, "decideObjection", fields("refuse", "reason", "Cuti bukan alasan."));

        journey.passTo(LocalDateTime.of(2026, 11, 7, 0, 0));
        assertThat(cases(board(OCTOBER), UNIT)).isEqualTo(12);
    }

    /** Rule: docs/rules.md §5: what people write is in our tables only. */
    @Test
    void nothing_that_anybody_writes_reaches_the_engine() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        turnTheMonthAfter(OCTOBER);
        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce", "note", "KENARI-periksa"));
        String fact = String.valueOf(late().get(0).fact());
        journey.as(HEAD, OF_UNIT, "fileObjection", fields("object", "reason", "KENARI-alasan", "facts", List.of(fact)));
        journey.as(
                INSPECTOR,
                OF_UNIT,
                "decideObjection",
                fields("accept", "reason", "KENARI-putusan", "remedy", "STRIKE", "facts", List.of(fact)));

        assertThat(columns.holding(List.of("KENARI"), table -> table.startsWith("act_")))
                .isEmpty();
        assertThat(columns.holding(List.of("KENARI"), table -> !table.startsWith("act_")))
                .contains("evaluation.review_note", "objection.reason", "objection.decision", "scoring_fact.reason");
    }

    /** Rule: docs/rules.md §7: without a decision nothing goes on; Tasklist shows by when it is wanted. */
    @Test
    void a_decision_is_due_five_working_days_after_the_objection() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        turnTheMonthAfter(OCTOBER);
        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce"));
        journey.passTo(LocalDateTime.of(2026, 11, 3, 10, 0));

        journey.as(HEAD, OF_UNIT, "fileObjection", fields("object", "reason", "Petugas kami cuti."));

        assertThat(journey.taskDue(OF_UNIT)).isEqualTo(LocalDateTime.of(2026, 11, 10, 23, 59, 59));
        journey.passWorkingDays(20);
        assertThat(journey.openTasks(OF_UNIT)).containsExactly("decideObjection: " + INSPECTOR);
        assertThat(board(OCTOBER).isFinal()).isFalse();
    }

    @Test
    void the_form_of_the_head_offers_what_can_be_contested() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        turnTheMonthAfter(OCTOBER);
        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce"));

        assertThat(shown(HEAD, OF_UNIT, "fileObjection", "score"))
                .containsEntry("until", "Jumat 6 November 2026")
                .extractingByKey("options", InstanceOfAssertFactories.MAP)
                .extractingByKey("facts", InstanceOfAssertFactories.LIST)
                .hasSize(9);
    }
}
