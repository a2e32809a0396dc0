package id.tanggap.workflow;

import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.LEADER;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.evaluation.ConsequenceKey;
import id.tanggap.scoring.evaluation.ConsequenceState;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.support.ApplicationTest;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;

/** {@code bpmn/consequence.bpmn}: rewards and sanctions, signed or declined, and what follows from them. */
@ApplicationTest
class ConsequenceJourneyTests extends EvaluationSteps {

    @Test
    void three_poor_months_lead_from_an_oral_reprimand_to_a_plan_that_is_kept_and_to_a_review() {
        ledger.month(UNIT, INSTANSI, AUGUST, 12, 2);
        ledger.month(UNIT, INSTANSI, SEPTEMBER, 12, 2);
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 2);

        turnTheMonthAfter(AUGUST);
        ConsequenceKey oral = key(AUGUST, ConsequenceKind.ORAL_REPRIMAND);
        finish(AUGUST, oral, SECRETARY);
        journey.as(SECRETARY, oral.toString(), "signConsequence", fields("sign"));
        assertThat(decisions.find(oral).state()).isEqualTo(ConsequenceState.SIGNED);
        assertThat(journey.isUnderWay("2026-08." + INSTANSI)).isFalse();

        turnTheMonthAfter(SEPTEMBER);
        ConsequenceKey written = key(SEPTEMBER, ConsequenceKind.WRITTEN_REPRIMAND);
        finish(SEPTEMBER, written, SECRETARY);
        journey.as(SECRETARY, written.toString(), "signConsequence", fields("sign"));
        assertThat(decisions.find(written).ground()).isEqualTo("E,E");
        assertThat(journey.openTasks(written.toString())).containsExactly("writePlan: " + HEAD);
        journey.as(HEAD, written.toString(), "writePlan", Map.of("plan", "Dua petugas tambahan sejak Senin."));
        assertThat(journey.openTasks(written.toString())).isEmpty();
        journey.passWorkingDays(21);
        assertThat(journey.openTasks(written.toString())).containsExactly("followUpPlan: " + INSPECTOR);
        journey.as(INSPECTOR, written.toString(), "followUpPlan", fields("kept", "note", "Sudah bertambah."));
        assertThat(decisions.find(written).planKept()).isTrue();
        assertThat(journey.isUnderWay(written.toString())).isFalse();

        ConsequenceKey review = key(OCTOBER, ConsequenceKind.INSPECTORATE_REVIEW);
        openings.openDue();
        journey.passWorkingDays(12);
        assertThat(journey.openTasks(review.toString())).containsExactly("signConsequence: " + LEADER);
        journey.as(LEADER, review.toString(), "signConsequence", fields("sign"));
        journey.as(INSPECTOR, review.toString(), "conductReview", Map.of("report", "Pembagian tugas diperbaiki."));
        assertThat(decisions.find(review).report()).isEqualTo("Pembagian tugas diperbaiki.");
    }

    @Test
    void a_plan_that_is_missing_or_not_kept_is_followed_by_a_review() {
        ledger.month(UNIT, INSTANSI, AUGUST, 12, 2);
        ledger.month(UNIT, INSTANSI, SEPTEMBER, 12, 2);
        ledger.month(OTHER_UNIT, INSTANSI, AUGUST, 12, 2);
        ledger.month(OTHER_UNIT, INSTANSI, SEPTEMBER, 12, 2);
        turnTheMonthAfter(AUGUST);
        journey.passWorkingDays(12);
        turnTheMonthAfter(SEPTEMBER);
        journey.passWorkingDays(12);
        ConsequenceKey lazy = key(SEPTEMBER, ConsequenceKind.WRITTEN_REPRIMAND);
        ConsequenceKey idle = new ConsequenceKey(SEPTEMBER, OTHER_UNIT, ConsequenceKind.WRITTEN_REPRIMAND);
        journey.as(SECRETARY, lazy.toString(), "signConsequence", fields("sign"));
        journey.as(SECRETARY, idle.toString(), "signConsequence", fields("sign", "note", "Segera diperbaiki."));
        journey.as("head." + OTHER_UNIT, idle.toString(), "writePlan", Map.of("plan", "Akan diperbaiki."));

        journey.passWorkingDays(11);
        assertThat(journey.openTasks(lazy.toString())).containsExactly("conductReview: " + INSPECTOR);

        journey.passWorkingDays(10);
        journey.as(INSPECTOR, idle.toString(), "followUpPlan", fields("notKept", "note", "Tidak ada perubahan."));
        assertThat(journey.openTasks(idle.toString())).containsExactly("conductReview: " + INSPECTOR);
        assertThat(shown(INSPECTOR, idle.toString(), "conductReview", "consequence"))
                .containsEntry("decisionNote", "Segera diperbaiki.")
                .containsEntry("plan", "Akan diperbaiki.")
                .containsEntry("planNote", "Tidak ada perubahan.");
    }

    @Test
    void the_best_of_a_quarter_get_a_certificate_if_the_leader_signs() {
        ledger.month(UNIT, INSTANSI, SEPTEMBER, 12, 12);
        turnTheMonthAfter(SEPTEMBER);
        ConsequenceKey certificate = key(SEPTEMBER, ConsequenceKind.CERTIFICATE);
        finish(SEPTEMBER, certificate, LEADER);

        journey.as(LEADER, certificate.toString(), "signConsequence", fields("sign", "note", "Selamat."));

        assertThat(decisions.find(certificate).state()).isEqualTo(ConsequenceState.SIGNED);
        assertThat(decisions.find(certificate).ground()).isEqualTo("TOP_THREE_OF_ITS_GROUP");
        Letter letter = letters.find(decisions.find(certificate).letterCode()).orElseThrow();
        assertThat(letter.kind()).isEqualTo(ConsequenceKind.CERTIFICATE);
        assertThat(letter.body()).contains("Tiga besar di kelompoknya");
    }

    @Test
    void nothing_takes_effect_that_nobody_signs() {
        ledger.month(UNIT, INSTANSI, AUGUST, 12, 2);
        turnTheMonthAfter(AUGUST);
        ConsequenceKey oral = key(AUGUST, ConsequenceKind.ORAL_REPRIMAND);
        finish(AUGUST, oral, SECRETARY);

        assertThatThrownBy(() -> journey.as(SECRETARY, oral.toString(), "signConsequence", fields("decline")))
                .as("a reason is needed")
                .isInstanceOf(FormFieldValidationException.class);
        journey.as(SECRETARY, oral.toString(), "signConsequence", fields("decline", "note", "Banjir besar bulan itu."));

        assertThat(decisions.find(oral).state()).isEqualTo(ConsequenceState.DECLINED);
        assertThat(decisions.find(oral).letterCode()).isNull();
        assertThat(journey.isUnderWay(oral.toString())).isFalse();
    }

    @Test
    void the_form_of_the_signer_says_what_is_proposed_and_why() {
        ledger.month(UNIT, INSTANSI, AUGUST, 12, 2);
        turnTheMonthAfter(AUGUST);
        ConsequenceKey oral = key(AUGUST, ConsequenceKind.ORAL_REPRIMAND);
        finish(AUGUST, oral, SECRETARY);

        assertThat(shown(SECRETARY, oral.toString(), "signConsequence", "consequence"))
                .containsEntry("kindName", "Teguran lisan")
                .containsEntry("ground", "Predikat E dalam bulan yang dinilai.");
    }
}
