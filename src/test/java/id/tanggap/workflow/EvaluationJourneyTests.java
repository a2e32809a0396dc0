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

import id.tanggap.scoring.Band;
import id.tanggap.scoring.ConsequenceKey;
import id.tanggap.scoring.ConsequenceKind;
import id.tanggap.scoring.ConsequenceState;
import id.tanggap.scoring.Evaluations;
import id.tanggap.scoring.Fault;
import id.tanggap.scoring.Faults;
import id.tanggap.scoring.PaperLedger;
import id.tanggap.scoring.Scoreboard;
import id.tanggap.scoring.Scoreboards;
import id.tanggap.scoring.SigningDesk;
import id.tanggap.scoring.Stage;
import id.tanggap.scoring.Standing;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.letter.Letter;
import id.tanggap.scoring.letter.LetterKind;
import id.tanggap.scoring.letter.Letters;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.EveryColumn;
import id.tanggap.support.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * {@code bpmn/month.bpmn}, {@code evaluation.bpmn}, {@code objection.bpmn} and {@code consequence.bpmn}: a month from its
 * last day to what follows from it. October 2026 ends on a Saturday; the month is turned on Sunday 1 November at five.
 * Rule: docs/rules.md §7.
 */
@ApplicationTest
class EvaluationJourneyTests {

    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String MONTH = "2026-10." + INSTANSI;
    private static final String OF_UNIT = "2026-10." + UNIT;

    @Autowired
    Journey journey;

    @Autowired
    Evaluations evaluations;

    @Autowired
    Scoreboards boards;

    @Autowired
    Faults faults;

    @Autowired
    SigningDesk desk;

    @Autowired
    Letters letters;

    @Autowired
    EveryColumn columns;

    @Autowired
    NamedParameterJdbcTemplate database;

    @Autowired
    Clock clock;

    PaperLedger ledger;

    @BeforeEach
    void an_empty_ledger() {
        journey.begin();
        ledger = new PaperLedger(database, clock);
        ledger.clear();
    }

    @AfterEach
    void nothing_is_left() {
        journey.begin();
        ledger.clear();
    }

    @Test
    void a_month_is_computed_reviewed_told_contested_corrected_and_made_final() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 3);
        ledger.month(OTHER_UNIT, INSTANSI, OCTOBER, 10, 10);

        turnTheMonthAfter(OCTOBER);
        assertThat(journey.openTasks(MONTH)).containsExactly("reviewEvaluation: " + INSPECTOR);
        assertThat(board(OCTOBER).stage()).isEqualTo(Stage.REVIEW);
        assertThat(cases(board(OCTOBER), UNIT)).isEqualTo(12);

        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("announce", "note", "Sesuai catatan."));
        assertThat(board(OCTOBER).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(board(OCTOBER).objectionsUntil()).isEqualTo(LocalDate.of(2026, 11, 6));
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

    @Test
    void a_finding_before_the_board_is_told_is_computed_anew() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 12);
        turnTheMonthAfter(OCTOBER);
        database.getJdbcTemplate()
                .update("delete from scoring_fact where tracking_number = (select number from"
                        + " (select min(tracking_number) as number from scoring_fact) x)");

        journey.as(INSPECTOR, MONTH, "reviewEvaluation", fields("recompute"));
        work();

        assertThat(journey.openTasks(MONTH)).containsExactly("reviewEvaluation: " + INSPECTOR);
        assertThat(cases(board(OCTOBER), UNIT)).isEqualTo(11);
    }

    @Test
    void nobody_can_hold_a_month_up_by_leaving_it_alone() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 12);
        turnTheMonthAfter(OCTOBER);

        assertThat(journey.timers(MONTH)).containsExactly(LocalDateTime.of(2026, 11, 7, 0, 0));
        journey.passTo(LocalDateTime.of(2026, 11, 7, 0, 0));
        assertThat(board(OCTOBER).stage()).isEqualTo(Stage.OBJECTIONS);
        assertThat(board(OCTOBER).objectionsUntil()).isEqualTo(LocalDate.of(2026, 11, 13));

        journey.passTo(LocalDateTime.of(2026, 11, 14, 0, 0));
        assertThat(board(OCTOBER).isFinal()).isTrue();
        assertThat(journey.isUnderWay(MONTH)).isFalse();
    }

    @Test
    void a_month_is_opened_once_and_one_without_facts_never() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 2, 2);
        turnTheMonthAfter(OCTOBER);

        assertThat(evaluations.openDue()).isEmpty();
        journey.passTo(LocalDateTime.of(2026, 12, 1, 6, 0));
        assertThat(boards.find(INSTANSI, YearMonth.of(2026, 11))).isEmpty();
    }

    @Test
    void three_poor_months_lead_from_an_oral_reprimand_to_a_plan_that_is_kept_and_to_a_review() {
        ledger.month(UNIT, INSTANSI, AUGUST, 12, 2);
        ledger.month(UNIT, INSTANSI, SEPTEMBER, 12, 2);
        ledger.month(UNIT, INSTANSI, OCTOBER, 12, 2);

        turnTheMonthAfter(AUGUST);
        ConsequenceKey oral = key(AUGUST, ConsequenceKind.ORAL_REPRIMAND);
        finish(AUGUST, oral, SECRETARY);
        journey.as(SECRETARY, oral.toString(), "signConsequence", fields("sign"));
        assertThat(desk.find(oral).state()).isEqualTo(ConsequenceState.SIGNED);
        assertThat(journey.isUnderWay("2026-08." + INSTANSI)).isFalse();

        turnTheMonthAfter(SEPTEMBER);
        ConsequenceKey written = key(SEPTEMBER, ConsequenceKind.WRITTEN_REPRIMAND);
        finish(SEPTEMBER, written, SECRETARY);
        journey.as(SECRETARY, written.toString(), "signConsequence", fields("sign"));
        assertThat(desk.find(written).ground()).isEqualTo("E,E");
        assertThat(journey.openTasks(written.toString())).containsExactly("writePlan: " + HEAD);
        journey.as(HEAD, written.toString(), "writePlan", Map.of("plan", "Dua petugas tambahan sejak Senin."));
        assertThat(journey.openTasks(written.toString())).isEmpty();
        journey.passWorkingDays(21);
        assertThat(journey.openTasks(written.toString())).containsExactly("followUpPlan: " + INSPECTOR);
        journey.as(INSPECTOR, written.toString(), "followUpPlan", fields("kept", "note", "Sudah bertambah."));
        assertThat(desk.find(written).planKept()).isTrue();
        assertThat(journey.isUnderWay(written.toString())).isFalse();

        ConsequenceKey review = key(OCTOBER, ConsequenceKind.INSPECTORATE_REVIEW);
        evaluations.openDue();
        journey.passWorkingDays(12);
        assertThat(journey.openTasks(review.toString())).containsExactly("signConsequence: " + LEADER);
        journey.as(LEADER, review.toString(), "signConsequence", fields("sign"));
        journey.as(INSPECTOR, review.toString(), "conductReview", Map.of("report", "Pembagian tugas diperbaiki."));
        assertThat(desk.find(review).report()).isEqualTo("Pembagian tugas diperbaiki.");
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
        journey.as(SECRETARY, idle.toString(), "signConsequence", fields("sign"));
        journey.as("head." + OTHER_UNIT, idle.toString(), "writePlan", Map.of("plan", "Akan diperbaiki."));

        journey.passWorkingDays(11);
        assertThat(journey.openTasks(lazy.toString())).containsExactly("conductReview: " + INSPECTOR);

        journey.passWorkingDays(10);
        journey.as(INSPECTOR, idle.toString(), "followUpPlan", fields("notKept", "note", "Tidak ada perubahan."));
        assertThat(journey.openTasks(idle.toString())).containsExactly("conductReview: " + INSPECTOR);
    }

    @Test
    void the_best_of_a_quarter_get_a_certificate_if_the_leader_signs() {
        ledger.month(UNIT, INSTANSI, SEPTEMBER, 12, 12);
        turnTheMonthAfter(SEPTEMBER);
        ConsequenceKey certificate = key(SEPTEMBER, ConsequenceKind.CERTIFICATE);
        finish(SEPTEMBER, certificate, LEADER);

        journey.as(LEADER, certificate.toString(), "signConsequence", fields("sign", "note", "Selamat."));

        assertThat(desk.find(certificate).state()).isEqualTo(ConsequenceState.SIGNED);
        assertThat(desk.find(certificate).ground()).isEqualTo("TOP_THREE_OF_ITS_GROUP");
        Letter letter = letters.find(desk.find(certificate).letterCode()).orElseThrow();
        assertThat(letter.kind()).isEqualTo(LetterKind.CERTIFICATE);
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

        assertThat(desk.find(oral).state()).isEqualTo(ConsequenceState.DECLINED);
        assertThat(desk.find(oral).letterCode()).isNull();
        assertThat(journey.isUnderWay(oral.toString())).isFalse();
    }

    private void turnTheMonthAfter(YearMonth month) {
        journey.standAt(month.atEndOfMonth().atTime(23, 0));
        journey.evaluateEveryMonth();
        journey.passTo(month.plusMonths(1).atDay(1).atTime(5, 0));
        work();
    }

    /** What the engine does in transactions of their own. */
    private void work() {
        journey.passTo(journey.now());
    }

    /** Without review and objection, the two terms pass; then something is to be signed. */
    private void finish(YearMonth month, ConsequenceKey proposed, String signer) {
        journey.passWorkingDays(12);
        assertThat(board(month).isFinal()).isTrue();
        assertThat(journey.openTasks(proposed.toString())).containsExactly("signConsequence: " + signer);
    }

    private static ConsequenceKey key(YearMonth month, ConsequenceKind kind) {
        return new ConsequenceKey(month, UNIT, kind);
    }

    private Scoreboard board(YearMonth month) {
        return boards.find(INSTANSI, month).orElseThrow();
    }

    private static int cases(Scoreboard board, String unit) {
        return board.of(unit).orElseThrow().score().figures().dispositions();
    }

    private int provisionalCases(String unit) {
        return database.getJdbcTemplate()
                .queryForObject(
                        "select dispositions from evaluation_result where edition = 'PROVISIONAL' and unit = ?",
                        Integer.class,
                        unit);
    }

    private List<Fault> late() {
        return faults.of(new UnitMonth(OCTOBER, UNIT)).stream()
                .filter(fault -> fault.kind() == Fault.Kind.LATE_COMPLETION)
                .toList();
    }
}
