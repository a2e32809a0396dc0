package id.tanggap.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The files in {@code bpmn/} and {@code forms/}, deployed as they are into an engine that knows nothing of Tanggap. */
class ModelsDeployTests {

    private static ProcessEngine engine;

    @BeforeAll
    static void deployEverything() throws IOException {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        // A name of its own: an engine that closes takes its name out of a list that the whole JVM shares.
        configuration.setProcessEngineName("models-deploy");
        configuration.setJdbcUrl("jdbc:h2:mem:models-deploy");
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("workday", new AnyWorkday()));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment().name("models");
        for (Path file : Stream.concat(processes(), Stream.concat(files("bpmn", ".dmn"), forms()))
                .toList()) {
            deployment.addString(file.toString(), Files.readString(file));
        }
        deployment.deploy();
    }

    /** The one bean that is asked while models are deployed: a process that starts by itself says when. */
    public static class AnyWorkday {
        public String everyMorning() {
            return "R/2026-01-01T05:00:00+07:00/P1D";
        }
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void every_file_of_bpmn_defines_the_process_or_decision_it_is_named_after() throws IOException {
        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().list())
                .extracting(ProcessDefinition::getKey)
                .containsExactlyInAnyOrderElementsOf(names(processes()));
        assertThat(engine.getRepositoryService().createDecisionDefinitionQuery().list())
                .extracting(decision -> decision.getKey())
                .containsExactlyInAnyOrderElementsOf(names(files("bpmn", ".dmn")));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void a_process_is_valid_and_every_step_of_it_is_drawn(Path file) {
        var model = Bpmn.readModelFromFile(file.toFile());
        Bpmn.validateModel(model);
        assertThat(model.getModelElementsByType(BpmnShape.class))
                .extracting(BpmnShape::getBpmnElement)
                .containsAll(model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.FlowNode.class).stream()
                        .map(BaseElement.class::cast)
                        .toList());
    }

    @Test
    void every_user_task_has_the_form_of_its_own_name_and_no_form_is_left_over() throws IOException {
        var tasks = processes()
                .flatMap(file -> Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                .toList();
        assertThat(tasks)
                .allSatisfy(task -> assertThat(task.getCamundaFormRef()).isEqualTo(task.getId()));
        assertThat(names(forms()))
                .containsExactlyInAnyOrderElementsOf(
                        tasks.stream().map(UserTask::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_form_is_named_after_its_file(Path file) throws IOException {
        assertThat(new ObjectMapper()
                                .readTree(Files.readString(file))
                                .path("id")
                                .asText() + ".form")
                .isEqualTo(file.getFileName().toString());
    }

    /** Rule: docs/rules.md §2. */
    @ParameterizedTest
    @CsvSource({
        "VERIFICATION, , 3",
        "FIRST_FOLLOW_UP, PENGADUAN_BERKADAR, 5",
        "COMPLETION, PERMINTAAN_INFORMASI, 5",
        "COMPLETION, ASPIRASI, 5",
        "COMPLETION, PENGADUAN_TIDAK_BERKADAR, 14",
        "COMPLETION, PENGADUAN_BERKADAR, 60",
        "REPORTER_COMPLETION, , 10",
        "REPORTER_REPLY, , 10",
        "RETURN_DECISION, , 1",
        "DISPUTE_REVIEW, , 5"
    })
    void the_national_limits_are_those_of_the_rules(String clock, String complaintClass, int workingDays) {
        assertThat(decide(
                        "limits",
                        Variables.putValue("clockKind", clock)
                                .putValue("complaintClass", complaintClass)
                                .putValue("instansi", "kab-tangerang")))
                .singleElement()
                .satisfies(found -> assertThat(found).containsEntry("workingDays", workingDays));
    }

    @ParameterizedTest
    @CsvSource({
        "kab-tangerang, jalan, , tng-dbmsda",
        "kab-tangerang, pungli, tng-cikupa, tng-inspektorat",
        "kab-tangerang, pelayanan-kecamatan, tng-cikupa, tng-kec-cikupa",
        "kota-serang, adminduk, , srg-disdukcapil"
    })
    void a_category_suggests_the_unit_that_usually_handles_it(
            String instansi, String category, String district, String unit) {
        assertThat(decide("routing", report(instansi, category, district))).containsExactly(Map.of("unit", unit));
    }

    @ParameterizedTest
    @CsvSource({"kab-tangerang, lainnya,", "kab-tangerang, pelayanan-kecamatan,", "kota-serang, pungli,", ", jalan,"})
    void without_a_matching_rule_nothing_is_suggested(String instansi, String category, String district) {
        assertThat(decide("routing", report(instansi, category, district))).isEmpty();
    }

    /** Rule: docs/rules.md §6. */
    @ParameterizedTest
    @CsvSource({
        "FIRST_FOLLOW_UP, ASPIRASI, 1, head, 0",
        "COMPLETION, ASPIRASI, 2, 'secretary,inspector', 3",
        "COMPLETION, PENGADUAN_BERKADAR, 3, leader, 10",
        "COMPLETION, PENGADUAN_TIDAK_BERKADAR, 4, ombudsman, 43",
        "COMPLETION, PERMINTAAN_INFORMASI, 4, ombudsman, 52",
        "COMPLETION, ASPIRASI, 4, ombudsman, 52",
        "COMPLETION, PENGADUAN_BERKADAR, 4, ombudsman, 15",
        "VERIFICATION, , 1, secretary, 0",
        "VERIFICATION, , 4, ombudsman, 57",
        "VERIFICATION, ASPIRASI, 4, ombudsman, 57",
        "RETURN_DECISION, ASPIRASI, 2, inspector, 3",
        "DISPUTE_REVIEW, ASPIRASI, 1, secretary, 0",
        "DISPUTE_REVIEW, PENGADUAN_TIDAK_BERKADAR, 4, ombudsman, 28"
    })
    void the_ladder_rises_as_the_rules_say(String clock, String complaintClass, long rung, String role, int afterDays) {
        assertThat(decide("escalation", step(clock, complaintClass, rung)))
                .singleElement()
                .satisfies(
                        found -> assertThat(found).containsEntry("role", role).containsEntry("afterDays", afterDays));
    }

    @Test
    void after_the_ombudsman_the_ladder_ends() {
        assertThat(decide("escalation", step("COMPLETION", "ASPIRASI", 5))).isEmpty();
        assertThat(decide("escalation", step("FIRST_FOLLOW_UP", "ASPIRASI", 4))).isEmpty();
    }

    private static Map<String, Object> step(String clock, String complaintClass, long rung) {
        return Variables.putValue("clockKind", clock)
                .putValue("complaintClass", complaintClass)
                .putValue("rung", rung);
    }

    private static Map<String, Object> report(String instansi, String category, String district) {
        return Variables.putValue("instansi", instansi)
                .putValue("category", category)
                .putValue("district", district);
    }

    private static List<Map<String, Object>> decide(String decision, Map<String, Object> facts) {
        return engine.getDecisionService()
                .evaluateDecisionTableByKey(decision)
                .variables(facts)
                .evaluate()
                .getResultList();
    }

    static Stream<Path> processes() throws IOException {
        return files("bpmn", ".bpmn");
    }

    static Stream<Path> forms() throws IOException {
        return files("forms", ".form");
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var found = Files.list(Path.of(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static List<String> names(Stream<Path> files) {
        return files.map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
                .toList();
    }
}
