package id.tanggap.workflow.deployment;

import static id.tanggap.workflow.deployment.ShippedModels.shippedProcesses;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One mistake at a time in a shipped process, and the rule that finds it. */
class BrokenModelsTests {

    private static final String VERIFICATION = "bpmn/verification.bpmn";
    private static final String CLOSURE = "bpmn/closure.bpmn";
    private static final String REVIEWERS = "\"secretary.${instansi}, inspector.${instansi}\"";
    private static final String FOLLOW_UP = "bpmn/follow-up.bpmn";
    private static final String COMPLAINT = "bpmn/complaint.bpmn";

    @ParameterizedTest
    @ValueSource(strings = {"evil.groovy", "index.html", "case.cmmn", "verification.bpmn20.xml", "evil"})
    void only_models_and_forms_are_deployed(String file) {
        assertRefused(shippedProcesses().with(file, "anything"), "known-file-types", file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not xml",
                "<a/>",
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><bpmn:process>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>"
            })
    void a_malformed_process_is_refused_with_a_reason(String content) {
        assertRefused(shippedProcesses().with("bpmn/other.bpmn", content), "readable-files", "other.bpmn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"id\": \"a\", \"id\": \"b\"}", "{} {}"})
    void a_malformed_form_is_refused_with_a_reason(String content) {
        assertRefused(shippedProcesses().with("forms/other.form", content), "readable-files", "other.form");
    }

    @Test
    void a_process_keeps_the_name_of_its_file() {
        assertRefused(
                shippedProcesses()
                        .replace(VERIFICATION, "<bpmn:process id=\"verification\"", "<bpmn:process id=\"closure\""),
                "file-names",
                "'closure'");
    }

    @Test
    void a_process_that_the_engine_would_silently_skip_is_refused() {
        assertRefused(
                shippedProcesses().replace(VERIFICATION, "isExecutable=\"true\"", "isExecutable=\"false\""),
                "file-names",
                "Executable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<camunda:executionListener event=\"start\" class=\"evil.Evil\" />",
                "<camunda:taskListener event=\"create\" delegateExpression=\"${archiveExpired}\" />",
                "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>",
                "<camunda:formData><camunda:formField id=\"a\" type=\"string\" /></camunda:formData>",
                "<camunda:field name=\"a\" stringValue=\"b\" />",
                "<camunda:inputOutput><camunda:inputParameter name=\"unit\"><camunda:script scriptFormat=\"groovy\">1"
                        + "</camunda:script></camunda:inputParameter></camunda:inputOutput>"
            })
    void no_listener_connector_or_script_hides_in_a_task(String extension) {
        assertRefused(
                shippedProcesses().extend(VERIFICATION, "lalu putuskan.", extension),
                "no-code",
                "elemen verifyComplaint");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:class=\"evil.Evil\"",
                "camunda:expression=\"${archiveExpired}\"",
                "camunda:type=\"external\" camunda:topic=\"evil\"",
                "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"evil.Evil\""
            })
    void a_service_task_brings_no_code(String attribute) {
        assertRefused(
                shippedProcesses().attribute(VERIFICATION, "archiveExpired", attribute), "no-code", "archiveExpired");
    }

    @Test
    void a_task_is_no_script() {
        assertRefused(
                shippedProcesses()
                        .replace(CLOSURE, "<bpmn:serviceTask", "<bpmn:scriptTask scriptFormat=\"groovy\"")
                        .replace(CLOSURE, "</bpmn:serviceTask>", "<bpmn:script>1</bpmn:script></bpmn:scriptTask>"),
                "no-code",
                "closeSilently");
    }

    @Test
    void a_condition_is_no_script() {
        assertRefused(
                shippedProcesses()
                        .replace(
                                CLOSURE,
                                "xsi:type=\"bpmn:tFormalExpression\">${closed}",
                                "xsi:type=\"bpmn:tFormalExpression\" language=\"groovy\">true"),
                "no-code",
                "language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camunda:assignee=\"someone\"",
                "camunda:candidateUsers=\"someone\"",
                "camunda:followUpDate=\"2026-12-01\"",
                "camunda:priority=\"7\"",
                "xmlns:zeebe=\"http://camunda.org/schema/zeebe/1.0\" zeebe:modelerTemplate=\"x\""
            })
    void what_is_not_known_is_refused(String attribute) {
        assertRefused(
                shippedProcesses().attribute(VERIFICATION, "verifyComplaint", attribute),
                "known-elements",
                "verifyComplaint");
    }

    @Test
    void an_element_of_a_foreign_namespace_is_refused_wherever_it_hides() {
        assertRefused(
                shippedProcesses()
                        .extend(
                                VERIFICATION,
                                "lalu putuskan.",
                                "<a:in xmlns:a=\"http://evil\" source=\"a\" target=\"b\" />"),
                "known-elements",
                "a:in");
    }

    @Test
    void a_repeated_task_is_refused() {
        assertRefused(
                shippedProcesses()
                        .replace(
                                CLOSURE,
                                "</bpmn:userTask>",
                                "<bpmn:multiInstanceLoopCharacteristics /></bpmn:userTask>"),
                "side-by-side",
                "Call activity");
    }

    @Test
    void a_repeated_call_hands_each_process_its_own_key() {
        assertRefused(
                shippedProcesses().replace("bpmn/evaluation.bpmn", "#{about}", "#{execution.processBusinessKey}"),
                "side-by-side",
                "#{about}");
        assertRefused(
                shippedProcesses().replace("bpmn/complaint.bpmn", "#{execution.processBusinessKey}", "#{about}"),
                "side-by-side",
                "hanya ada di dalam pengulangan");
    }

    @Test
    void what_runs_side_by_side_comes_from_the_board() {
        assertRefused(
                shippedProcesses()
                        .replace("bpmn/evaluation.bpmn", "${board.units(execution)}", "${deadline.units(execution)}"),
                "simple-expressions",
                "board.units");
    }

    @Test
    void a_term_is_one_of_those_of_evaluations_and_belongs_to_them_alone() {
        assertRefused(
                shippedProcesses()
                        .replace(
                                "bpmn/objection.bpmn",
                                "deadline.term(execution, 'OBJECTION')",
                                "deadline.term(execution, 'NEVER')"),
                "time-from-clocks",
                "deadline.term");
        assertRefused(
                shippedProcesses().replace("bpmn/month.bpmn", "${workday.everyMorning()}", "R/P1M"),
                "time-from-clocks",
                "everyMorning");
    }

    @Test
    void the_name_of_a_task_holds_no_expression() {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "name=\"Tinjau sanggahan\"", "name=\"${unit}\""),
                "simple-expressions",
                "reviewDispute");
    }

    @Test
    void the_documentation_of_a_task_holds_no_expression_not_even_a_split_one() {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "yang dibaca pelapor.<", "dibaca $<!-- -->{unit}<"),
                "simple-expressions",
                "reviewDispute");
    }

    @Test
    void a_variable_must_be_known() {
        assertRefused(shippedProcesses().replace(CLOSURE, "${!closed}", "${!shut}"), "known-names", "'shut'");
        assertRefused(
                shippedProcesses().replace(COMPLAINT, "source=\"outcome\"", "source=\"result\""),
                "known-names",
                "'result'");
    }

    @Test
    void a_bean_must_be_published() {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "\"${closeSilently}\"", "\"${dataSource}\""),
                "known-names",
                "'dataSource'");
    }

    @Test
    void the_bean_for_dates_is_no_delegate() {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "\"${closeSilently}\"", "\"${deadline}\""),
                "known-names",
                "'deadline'");
    }

    @Test
    void a_mapping_shadows_no_bean() {
        assertRefused(
                shippedProcesses().replace(COMPLAINT, "target=\"verification\"", "target=\"deadline\""),
                "known-names",
                "'deadline'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "camunda:historyTimeToLive=\"\"", "camunda:historyTimeToLive=\"P1Y\""})
    void a_process_says_how_long_its_history_is_kept(String timeToLive) {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "camunda:historyTimeToLive=\"P365D\"", timeToLive),
                "time-to-live",
                "closure");
    }

    @Test
    void a_process_does_not_start_by_itself() {
        assertRefused(
                shippedProcesses()
                        .replace(
                                CLOSURE,
                                "</bpmn:startEvent>",
                                "<bpmn:messageEventDefinition messageRef=\"Message_reporterConfirmed\" /></bpmn:startEvent>"),
                "plain-start",
                "closureStarted");
    }

    /** Only the look at who is there is about no case. */
    @Test
    void a_process_about_a_case_does_not_start_every_morning() {
        String everyMorning = "<bpmn:timerEventDefinition><bpmn:timeCycle>${workday.everyMorning()}</bpmn:timeCycle>"
                + "</bpmn:timerEventDefinition></bpmn:startEvent>";
        var closure = shippedProcesses().replace(CLOSURE, "</bpmn:startEvent>", everyMorning);

        assertRefused(closure, "plain-start", "closureStarted");
        assertRefused(closure, "time-from-clocks", "closureStarted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0 0 5 * * ?", "R/PT1M", "${deadline.everyMorning()}", "${workday.everyMorning(execution)}"})
    void the_daily_look_is_made_every_morning_and_at_no_other_time(String cycle) {
        assertRefused(
                shippedProcesses().replace("bpmn/presence.bpmn", "${workday.everyMorning()}", cycle),
                "time-from-clocks",
                "morning");
    }

    @ParameterizedTest
    @CsvSource({
        "camunda:formRef=\"reviewDispute\",''",
        "camunda:formRef=\"reviewDispute\",camunda:formRef=\"followUp\"",
        "camunda:formRefBinding=\"latest\",camunda:formRefBinding=\"deployment\""
    })
    void a_task_has_the_newest_form_of_its_own_name(String text, String replacement) {
        assertRefused(shippedProcesses().replace(CLOSURE, text, replacement), "task-form", "reviewDispute");
    }

    @Test
    void the_form_of_a_task_exists() {
        assertRefused(shippedProcesses().only(FOLLOW_UP), "task-form", "sertakan followUp.form");
        assertThat(shippedProcesses().only(FOLLOW_UP, "forms/followUp.form").violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "head",
                "head.tng-dbmsda",
                "liaison.${instansi}",
                "admin.${unit}",
                "operator",
                "head.${unit},"
            })
    void a_task_belongs_to_a_group_that_exists(String groups) {
        assertRefused(
                shippedProcesses().replace(CLOSURE, REVIEWERS, "\"" + groups + "\""), "task-group", "reviewDispute");
    }

    @Test
    void a_task_may_belong_to_several_groups() {
        assertThat(shippedProcesses()
                        .replace(CLOSURE, REVIEWERS, "\"head.${unit}, inspector.${instansi}\"")
                        .violations())
                .isEmpty();
    }

    @Test
    void a_task_needs_a_handler() {
        assertRefused(
                shippedProcesses()
                        .replace(CLOSURE, "<bpmn:userTask id=\"reviewDispute\"", "<bpmn:userTask id=\"other\"")
                        .replace(CLOSURE, "targetRef=\"reviewDispute\"", "targetRef=\"other\"")
                        .replace(CLOSURE, "sourceRef=\"reviewDispute\"", "sourceRef=\"other\""),
                "task-handler",
                "elemen other");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${deadline.of(execution, 'LUNCH')}",
                "${deadline.of(execution)}",
                "${deadline.rung(execution)}",
                "${deadline.of(execution, 'REPORTER_REPLY').toString()}",
                "2026-12-01T00:00:00",
                "${closeSilently.of(execution, 'REPORTER_REPLY')}"
            })
    void a_timer_is_a_date_of_a_clock(String date) {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "${deadline.of(execution, 'REPORTER_REPLY')}", date),
                "time-from-clocks",
                "reporterSilent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeDuration", "timeCycle"})
    void a_timer_is_no_duration_and_no_cycle(String kind) {
        assertRefused(
                shippedProcesses()
                        .replace(CLOSURE, "<bpmn:timeDate", "<bpmn:" + kind)
                        .replace(CLOSURE, "${deadline.of(execution, 'REPORTER_REPLY')}", "P10D")
                        .replace(CLOSURE, "</bpmn:timeDate>", "</bpmn:" + kind + ">"),
                "time-from-clocks",
                "reporterSilent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-01", "${deadline.rung(execution)}", "${deadline.next(execution, 'COMPLETION')}"})
    void a_task_is_due_when_a_clock_is(String date) {
        assertRefused(
                shippedProcesses().replace(VERIFICATION, "${deadline.next(execution)}", date),
                "simple-expressions",
                "verifyComplaint");
    }

    @ParameterizedTest
    @CsvSource({
        "name=\"Buka kembali\",''",
        "name=\"Buka kembali\",name=\"Jawaban dipertahankan\"",
        "name=\"Buka kembali\",name=\"Buka kembalikan\"",
        "name=\"Ya\",name=\"Tidak\"",
        "name=\"Belum\",name=\"Ya\"",
        "decision == 'reopen',decision == 'forward'",
        "name=\"Sanggahan diterima?\",name=\"Sanggahan\""
    })
    void a_label_says_what_the_condition_says(String text, String replacement) {
        assertRefused(
                shippedProcesses().replace(CLOSURE, text, replacement), "truthful-labels", "closure.bpmn, elemen");
    }

    @Test
    void a_label_may_say_more_than_the_condition() {
        assertThat(shippedProcesses()
                        .replace(CLOSURE, "name=\"Buka kembali\"", "name=\"Buka kembali: unit bekerja lagi\"")
                        .violations())
                .isEmpty();
    }

    @Test
    void every_way_out_of_a_gateway_has_a_condition() {
        assertRefused(
                shippedProcesses()
                        .replace(
                                CLOSURE,
                                "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${closed}</bpmn:conditionExpression>",
                                ""),
                "truthful-labels",
                "closedIndeed_to_closedBySystem");
    }

    @ParameterizedTest
    @CsvSource({"bpmn/closure.bpmn,${!closed}", "bpmn/escalation.bpmn,${escalation == 'over'}"})
    void a_gateway_has_a_way_out_for_every_answer_of_the_application(String file, String answer) {
        var without = "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">" + answer;
        assertRefused(
                shippedProcesses().replace(file, without, without.replace(answer, "${hasRung}")),
                "complete-gateways",
                answer);
    }

    /** The way to stop offering something: the form first, then the path. */
    @Test
    void what_an_officer_decides_may_lack_a_way_out() {
        var path = "bpmn/follow-up.bpmn";
        assertThat(shippedProcesses()
                        .replace(path, "name=\"Minta perpanjangan\"", "name=\"Catatan kemajuan\"")
                        .replace(path, "${decision == 'extend'}", "${decision == 'progress'}")
                        .violations())
                .isEmpty();
    }

    @Test
    void a_message_is_one_that_the_application_sends() {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "name=\"reporterDisputed\"", "name=\"reporterAngry\""),
                "known-messages",
                "'reporterAngry'");
    }

    @Test
    void a_message_is_awaited_in_one_process_only() {
        assertRefused(
                shippedProcesses().replace(CLOSURE, "name=\"reporterDisputed\"", "name=\"reportWithdrawn\""),
                "known-messages",
                "complaint.bpmn");
    }

    @ParameterizedTest
    @CsvSource({
        "calledElement=\"verification\",calledElement=\"verifikasi\"",
        "camunda:calledElementBinding=\"latest\",camunda:calledElementBinding=\"deployment\"",
        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />,''"
    })
    void a_call_reaches_the_newest_process_with_the_case(String text, String replacement) {
        assertRefused(shippedProcesses().replace(COMPLAINT, text, replacement), "known-calls", "elemen verification");
    }

    @Test
    void a_decision_that_is_asked_exists() {
        assertRefused(
                shippedProcesses().replace("bpmn/disposition.bpmn", "decisionRef=\"routing\"", "decisionRef=\"rute\""),
                "known-calls",
                "'rute'");
    }

    private static void assertRefused(ShippedModels models, String rule, String saying) {
        assertThat(models.violations(rule)).isNotEmpty().anySatisfy(violation -> assertThat(violation.toString())
                .contains(saying));
    }
}
