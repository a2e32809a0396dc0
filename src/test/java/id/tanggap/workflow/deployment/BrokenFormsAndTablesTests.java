package id.tanggap.workflow.deployment;

import static id.tanggap.workflow.deployment.ShippedModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake at a time in a shipped form or decision table, and the rule that finds it. */
class BrokenFormsAndTablesTests {

    private static final String DISPUTE = "forms/reviewDispute.form";
    private static final String LIMITS = "bpmn/limits.dmn";
    private static final String LADDER = "bpmn/escalation.dmn";
    private static final String SCORING = "bpmn/scoring.dmn";

    @Test
    void a_form_submits_only_what_the_handler_takes() {
        assertRefused(shipped().replace(DISPUTE, "\"key\": \"reason\"", "\"key\": \"unit\""), "form-keys", "'unit'");
    }

    @Test
    void a_form_has_each_key_once() {
        assertRefused(
                shipped().replace(DISPUTE, "\"key\": \"reason\"", "\"key\": \"decision\""), "form-keys", "dua kali");
    }

    @Test
    void a_form_offers_only_decisions_that_the_handler_knows() {
        assertRefused(
                shipped().replace(DISPUTE, "\"value\": \"reopen\"", "\"value\": \"forgive\""), "form-keys", "forgive");
    }

    @Test
    void a_form_belongs_to_a_task() {
        assertRefused(shipped().with("forms/lunch.form", "{\"id\": \"lunch\"}"), "form-keys", "'lunch'");
    }

    @Test
    void a_form_is_named_after_its_file() {
        assertRefused(
                shipped().replace(DISPUTE, "\"id\": \"reviewDispute\"", "\"id\": \"followUp\""),
                "file-names",
                "reviewDispute.form");
    }

    @Test
    void a_form_shows_only_facts_that_there_are() {
        assertRefused(
                shipped().replace(DISPUTE, "{{complaint.title}}", "{{complaint.headline}}"),
                "form-facts",
                "complaint.headline");
    }

    @Test
    void a_form_shows_only_facts_of_what_its_task_is_about() {
        assertRefused(
                shipped().replace(DISPUTE, "{{complaint.title}}", "{{alarm.cause}}"), "form-facts", "alarm.cause");
        assertRefused(
                shipped().replace("forms/answerAlarm.form", "{{alarm.cause}}", "{{complaint.title}}"),
                "form-facts",
                "complaint.title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='/x.png'>",
                "<script>1</script>",
                "<iframe src=\\\"https://evil.example\\\"></iframe>",
                "<a href=\\\"https://evil.example\\\">x</a>",
                "<a href=\\\"//evil.example\\\">x</a>",
                "<a href=\\\"javascript:1\\\">x</a>",
                "<p onclick=\\\"1\\\">x</p>",
                "<style>p { background: URL (x) }</style>",
                "<style>@import 'x'</style>",
                "{{\\\"<\\\" + \\\"script>\\\"}}"
            })
    void a_form_loads_and_links_nothing_from_elsewhere(String content) {
        assertRefused(
                shipped().replace(DISPUTE, "<p class=\\\"line\\\">", content + "<p class=\\\"line\\\">"),
                "form-content",
                "elemen facts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](https://evil.example)",
                "![x](/x)",
                "[x]: evil",
                "=\\\"<b>\\\"",
                "{{complaint.text}}",
                "{{complaint.channel}}",
                "{{note}}",
                "{{complaint}}",
                "{{#loop complaint.conversation}}{{text}}{{/loop}}"
            })
    void a_text_view_holds_no_foreign_link_and_nobodys_words(String text) {
        assertRefused(
                shipped().replace(DISPUTE, "\"text\": \"<a href", "\"text\": \"" + text + "<a href"),
                "form-content",
                "elemen caseFile");
    }

    /** The value would be the name of a tag, its address, or the address of a style. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<{{complaint.title}}>",
                "<{{#if true}}a href=x{{/if}}>",
                "{{#if true}}<{{/if}}{{complaint.title}}>",
                "{{#loop complaint.conversation}}<{{text}}>{{/loop}}",
                "<p title=\\\"{{complaint.title}}\\\">x</p>",
                "<style>p { background: {{complaint.title}} }</style>"
            })
    void what_somebody_wrote_is_no_markup(String content) {
        assertRefused(
                shipped().replace(DISPUTE, "\"content\": \"<style", "\"content\": \"" + content + "<style"),
                "form-content",
                "tidak diperbolehkan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"<a href='https://evil.example'>x</a>\"]", "{\"a\": \"<img src=x>\"}", "1"})
    void what_a_form_shows_is_one_text(String content) {
        assertRefused(
                shipped().replace(DISPUTE, "\"content\": \"", "\"content\": " + content + ", \"was\": \""),
                "form-content",
                "bukan teks");
    }

    @Test
    void a_form_holds_no_component_that_loads_something() {
        assertRefused(
                shipped().replace(DISPUTE, "\"type\": \"html\"", "\"type\": \"iframe\""), "form-content", "iframe");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>3</text> | <text>now()</text>",
                "<text>\"VERIFICATION\"</text> | <text>\"a\" + \"b\"</text>",
                "<text>clockKind</text> | <text>clockKind + \"a\"</text>",
                "typeRef=\"string\" | typeRef=\"string\" expressionLanguage=\"groovy\"",
                "typeRef=\"string\" | typeRef=\"string\" camunda:class=\"evil.Evil\""
            })
    void a_table_holds_plain_values(String text, String replacement) {
        assertRefused(shipped().replace(LIMITS, text, replacement), "plain-decisions", "limits.dmn");
    }

    @Test
    void a_decision_is_a_table_and_no_free_expression() {
        var content = "<definitions xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\""
                + " xmlns:camunda=\"http://camunda.org/schema/1.0/dmn\" id=\"d\" name=\"d\" namespace=\"n\">"
                + "<decision id=\"other\" name=\"o\" camunda:historyTimeToLive=\"1\">"
                + "<literalExpression id=\"l\" expressionLanguage=\"groovy\"><text>1</text></literalExpression>"
                + "</decision></definitions>";
        assertRefused(shipped().with("bpmn/other.dmn", content), "plain-decisions", "literalExpression");
    }

    @Test
    void a_table_asks_for_what_it_is_told_and_answers_what_is_read() {
        assertRefused(
                shipped().replace(LIMITS, "<text>instansi</text>", "<text>unit</text>"), "decision-contract", "'unit'");
        assertRefused(
                shipped().replace(LIMITS, "name=\"workingDays\"", "name=\"days\""), "decision-contract", "workingDays");
    }

    @Test
    void a_decision_says_how_long_its_history_is_kept() {
        assertRefused(
                shipped().replace(LIMITS, "camunda:historyTimeToLive=\"P365D\"", ""), "time-to-live", "limits.dmn");
    }

    /** Rule: docs/rules.md §2. */
    @Test
    void every_clock_keeps_a_national_limit() {
        assertRefused(
                shipped().replace(LIMITS, "<text>\"FIRST_FOLLOW_UP\"</text>", "<text>\"COMPLETION\"</text>"),
                "complete-limits",
                "FIRST_FOLLOW_UP");
        assertRefused(
                shipped().replace(LIMITS, "<text>\"ASPIRASI\"</text>", "<text>\"PERMINTAAN_INFORMASI\"</text>"),
                "complete-limits",
                "ASPIRASI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2.5", "\"lima\"", ""})
    void a_limit_is_a_number_of_working_days(String days) {
        assertRefused(
                shipped().replace(LIMITS, "<text>3</text>", "<text>" + days + "</text>"),
                "sound-limits",
                "'" + days + "'");
    }

    @Test
    void the_table_of_limits_gives_all_rows_that_match() {
        assertRefused(
                shipped().replace(LIMITS, "hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"MAX\""),
                "sound-limits",
                "semua baris");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1 Januari 2027\"", "\"2027-02-30\"", "2027", ""})
    void a_limit_holds_from_a_date_on(String date) {
        assertRefused(
                shipped().replace(LIMITS, "<text>\"2018-01-01\"</text>", "<text>" + date + "</text>"),
                "sound-limits",
                "bukan tanggal");
    }

    @Test
    void a_limit_names_the_rule_it_rests_on() {
        assertRefused(
                shipped().replace(LIMITS, "<text>\"Batas nasional SP4N-LAPOR!\"</text>", "<text></text>"),
                "sound-limits",
                "dasar aturan");
    }

    /** Rule: docs/rules.md §2. */
    @Test
    void no_two_versions_of_a_limit_hold_from_the_same_day() {
        assertRefused(
                withLimit("FIRST_FOLLOW_UP", "", 4, "2018-01-01"), "sound-limits", "dua batas yang berlaku sejak");
        assertRefused(withLimit("COMPLETION", "", 4, "2018-01-01"), "sound-limits", "dua batas yang berlaku sejak");
        assertAccepted(withLimit("FIRST_FOLLOW_UP", "", 7, "2027-01-01"));
    }

    /** Rule: docs/rules.md §2. */
    @Test
    void an_instansi_may_be_stricter_but_never_looser() {
        assertAccepted(withLimit("FIRST_FOLLOW_UP", "kab-tangerang", 2, "2027-01-01"));
        assertAccepted(withLimit("FIRST_FOLLOW_UP", "kab-tangerang", 5, "2027-01-01"));
        assertRefused(
                withLimit("FIRST_FOLLOW_UP", "kab-tangerang", 6, "2027-01-01"),
                "sound-limits",
                "lebih longgar (6 hari kerja) daripada batas nasional (5 hari kerja)");
    }

    /** Rule: docs/rules.md §2. */
    @Test
    void an_instansi_does_not_become_looser_when_the_national_limit_is_tightened_later() {
        String national = row("90", "FIRST_FOLLOW_UP", "", 1, "2028-01-01");
        assertRefused(
                withRows(row("91", "FIRST_FOLLOW_UP", "kab-tangerang", 2, "2027-01-01") + national),
                "sound-limits",
                "mulai 2028-01-01 lebih longgar");
    }

    private static ShippedModels withLimit(String clock, String instansi, int days, String from) {
        return withRows(row("90", clock, instansi, days, from));
    }

    private static ShippedModels withRows(String rows) {
        return shipped().replace(LIMITS, "</decisionTable>", rows + "</decisionTable>");
    }

    private static String row(String id, String clock, String instansi, int days, String from) {
        String at = instansi.isEmpty() ? "" : "\"" + instansi + "\"";
        return "<rule id=\"r" + id + "\">" + cell("input", id + "a", "\"" + clock + "\"") + cell("input", id + "b", "")
                + cell("input", id + "c", at) + cell("output", id + "d", String.valueOf(days))
                + cell("output", id + "e", "\"" + from + "\"") + cell("output", id + "f", "\"Aturan baru\"")
                + "</rule>";
    }

    private static String cell(String kind, String id, String text) {
        return "<" + kind + "Entry id=\"c" + id + "\"><text>" + text + "</text></" + kind + "Entry>";
    }

    /** Rule: docs/rules.md §6. */
    @Test
    void rungs_are_numbered_without_gaps() {
        assertRefused(
                shipped().replace(LADDER, "<text>2</text>", "<text>7</text>"), "complete-ladder", "Anak tangga 2");
    }

    @Test
    void a_rung_has_one_row() {
        assertRefused(
                shipped().replace(LADDER, "<text>2</text>", "<text>2,3</text>"), "complete-ladder", "Anak tangga 3");
    }

    @Test
    void rungs_rise_in_time_and_call_somebody() {
        assertRefused(shipped().replace(LADDER, "<text>10</text>", "<text>1</text>"), "complete-ladder", "sebelum");
        assertRefused(
                shipped().replace(LADDER, "<text>\"head\"</text>", "<text>\"boss\"</text>"),
                "complete-ladder",
                "peran");
    }

    /** Rule: docs/rules.md §6: a row for one class leaves no gap in the ladder of another. */
    @Test
    void the_ladder_of_every_class_is_complete() {
        assertRefused(
                shipped()
                        .replace(
                                LADDER,
                                "<inputEntry id=\"escalation_rule_06_in_2\">\n          <text></text>",
                                "<inputEntry id=\"escalation_rule_06_in_2\">\n          <text>\"ASPIRASI\"</text>"),
                "complete-ladder",
                "klasifikasi PENGADUAN_BERKADAR");
    }

    @Test
    void the_ombudsman_stands_alone_and_on_top() {
        assertRefused(
                shipped()
                        .replace(
                                LADDER, "<text>\"secretary,inspector\"</text>", "<text>\"inspector,ombudsman\"</text>"),
                "complete-ladder",
                "peran");
        assertRefused(
                shipped().replace(LADDER, "<text>\"inspector\"</text>", "<text>\"ombudsman\"</text>"),
                "complete-ladder",
                "Ombudsman");
    }

    @Test
    void the_table_of_scores_asks_for_a_parameter_and_answers_its_value() {
        assertRefused(
                shipped().replace(SCORING, "<text>parameter</text>", "<text>unit</text>"),
                "decision-contract",
                "'unit'");
        assertRefused(shipped().replace(SCORING, "name=\"value\"", "name=\"nilai\""), "decision-contract", "nilai");
    }

    /** Rule: docs/rules.md §7. */
    @Test
    void every_number_of_the_index_has_a_value() {
        assertRefused(
                shipped().replace(SCORING, "<text>\"CUT_OFF_D\"</text>", "<text>\"CUT_OFF_C\"</text>"),
                "sound-scoring",
                "CUT_OFF_D tidak punya nilai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"WEIGHT_PSLA\"", "", "not(\"CUT_OFF_A\")", "\"CUT_OFF_A\",\"CUT_OFF_B\""})
    void a_row_of_the_scoring_table_is_about_one_number_that_there_is(String parameter) {
        assertRefused(
                shipped().replace(SCORING, "<text>\"WEIGHT_P_SLA\"</text>", "<text>" + parameter + "</text>"),
                "sound-scoring",
                "parameter yang dikenal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"dua\"", "-1", "", "0.1234567", "true"})
    void what_a_score_is_made_of_is_a_number(String value) {
        assertRefused(
                shipped().replace(SCORING, "<text>0.25</text>", "<text>" + value + "</text>"),
                "sound-scoring",
                "bukan angka");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2026-01-15\"", "\"2026-13\"", "\"Januari 2026\"", "2026", ""})
    void a_number_of_the_index_holds_from_a_month_on(String month) {
        assertRefused(
                shipped().replace(SCORING, "<text>\"2026-01\"</text>", "<text>" + month + "</text>"),
                "sound-scoring",
                "bukan bulan");
    }

    @Test
    void a_number_of_the_index_names_the_rule_it_rests_on() {
        assertRefused(
                shipped().replace(SCORING, "<text>\"Kebijakan Tanggap\"</text>", "<text></text>"),
                "sound-scoring",
                "dasar aturan");
    }

    @Test
    void the_table_of_scores_gives_all_rows_that_match() {
        assertRefused(
                shipped().replace(SCORING, "hitPolicy=\"COLLECT\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\""),
                "sound-scoring",
                "semua baris");
    }

    /** Rule: docs/rules.md §7. */
    @Test
    void weights_add_up_to_one_in_every_month() {
        assertRefused(
                shipped().replace(SCORING, "<text>0.25</text>", "<text>0.24</text>"),
                "sound-scoring",
                "jumlah semua bobot adalah 0.99");
        assertRefused(
                withScoring("WEIGHT_P_SLA", "0.20", "2027-01"), "sound-scoring", "Mulai 2027-01 jumlah semua bobot");
        assertAccepted(withScoringRows(scoringRow("90", "WEIGHT_P_SLA", "0.20", "2027-01")
                + scoringRow("91", "WEIGHT_S_SAT", "0.20", "2027-01")));
    }

    /** Rule: docs/rules.md §7. */
    @Test
    void every_band_begins_below_the_better_one() {
        assertRefused(withScoring("CUT_OFF_C", "78", "2027-01"), "sound-scoring", "Mulai 2027-01 batas pita");
        assertAccepted(withScoring("CUT_OFF_C", "60", "2027-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "CUT_OFF_A, 101",
        "WEIGHT_P_5, 1.1",
        "PENALTY_SHAM_CLOSURE, 200",
        "ENOUGH_CASES, 2.5",
        "ENOUGH_CASES, 0",
        "ALLOWANCE_AT_STAKE, 10"
    })
    void a_number_of_the_index_makes_sense(String parameter, String value) {
        assertRefused(withScoring(parameter, value, "2027-01"), "sound-scoring", "tidak masuk akal");
    }

    @Test
    void large_units_have_more_to_do_than_medium_ones() {
        assertRefused(withScoring("GROUP_MEDIUM_FROM", "100", "2027-01"), "sound-scoring", "kelompok besar");
    }

    @Test
    void no_two_values_of_a_number_hold_from_the_same_month() {
        assertRefused(withScoring("CUT_OFF_A", "90", "2026-01"), "sound-scoring", "dua nilai yang berlaku sejak");
    }

    private static ShippedModels withScoring(String parameter, String value, String from) {
        return withScoringRows(scoringRow("90", parameter, value, from));
    }

    private static ShippedModels withScoringRows(String rows) {
        return shipped().replace(SCORING, "</decisionTable>", rows + "</decisionTable>");
    }

    private static String scoringRow(String id, String parameter, String value, String from) {
        return "<rule id=\"r" + id + "\">" + cell("input", id + "a", "\"" + parameter + "\"")
                + cell("output", id + "b", value) + cell("output", id + "c", "\"" + from + "\"")
                + cell("output", id + "d", "\"Aturan baru\"") + "</rule>";
    }

    private static void assertAccepted(ShippedModels models) {
        assertThat(models.violations()).isEmpty();
    }

    private static void assertRefused(ShippedModels models, String rule, String saying) {
        assertThat(models.violations(rule)).isNotEmpty().anySatisfy(violation -> assertThat(violation.toString())
                .contains(saying));
    }
}
