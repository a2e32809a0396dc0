package id.tanggap.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** Models that come into the running application, through the door that Camunda Modeler uses. */
@ApplicationTest
class DeploymentGateTests {

    private static final String OWNER = "pemilik.proses";

    @Autowired
    TestRestTemplate http;

    @Autowired
    RepositoryService repository;

    @Autowired
    Journey journey;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TaskService tasks;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient database;

    private long before;

    @BeforeEach
    void begin() {
        journey.begin();
        database.sql("delete from presence_alarm").update();
        before = definitions();
    }

    /** The next test meets the models of the release. */
    @AfterEach
    void takeBack() {
        repository
                .createDeploymentQuery()
                .deploymentName("from Modeler")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void a_model_that_breaks_a_rule_is_refused_with_a_reason_and_nothing_is_deployed() throws IOException {
        var answer =
                deploy(OWNER, "verification.bpmn", shipped("bpmn/verification.bpmn", "${!expired}", "${1 + 1 == 2}"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(json.readTree(answer.getBody()).path("message").asText())
                .startsWith("Pemasangan ditolak, tidak ada yang berubah.")
                .contains("verification.bpmn, elemen expiredIndeed_to_awaitCompletion (Belum)", "simple-expressions")
                .contains("Perbaikan: ");
        assertThat(definitions()).isEqualTo(before);
    }

    @Test
    void a_broken_file_and_a_foreign_file_are_refused_with_a_reason() {
        assertThat(deploy(OWNER, "closure.bpmn", "<bpmn").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(deploy(OWNER, "closure.form", "{").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(deploy(OWNER, "script.groovy", "1").getBody()).contains("known-file-types");
        assertThat(definitions()).isEqualTo(before);
    }

    @Test
    void a_second_set_of_definitions_for_a_tenant_is_refused() throws IOException {
        String model = shipped("bpmn/closure.bpmn", "Kata terakhir", "Kata akhir");
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .name("from Modeler")
                        .tenantId("kab-tangerang")
                        .addString("closure.bpmn", model)
                        .addString("reviewDispute.form", Files.readString(Path.of("forms/reviewDispute.form")))
                        .deploy())
                .isInstanceOf(DeploymentRefused.class)
                .hasMessageContaining("no-tenant");
        assertThat(definitions()).isEqualTo(before);
    }

    @Test
    void an_officer_who_owns_no_process_may_not_deploy() throws IOException {
        String model = shipped("bpmn/closure.bpmn", "Kata terakhir", "Kata akhir");

        assertThat(deploy("admin.tangerang", "closure.bpmn", model).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(definitions()).isEqualTo(before);
    }

    /** The form and the called process are not in the deployment: they were deployed before. */
    @Test
    void a_good_model_is_deployed_alone_and_the_next_case_goes_by_it() throws IOException {
        var answer = deploy(
                OWNER,
                "verification.bpmn",
                shipped("bpmn/verification.bpmn", "\"Verifikasi laporan\"", "\"Periksa laporan\""));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);

        String number = journey.file().trackingNumber();

        assertThat(openTask(number).getName()).isEqualTo("Periksa laporan · " + number);
    }

    /** Rule: docs/rules.md §2. */
    @Test
    void a_changed_limit_holds_for_the_next_case() throws IOException {
        String earlier = journey.file().trackingNumber();
        var answer = deploy(OWNER, "limits.dmn", shipped("bpmn/limits.dmn", "<text>3</text>", "<text>2</text>"));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);

        assertThat(verificationDays(journey.file().trackingNumber())).isEqualTo(2);
        assertThat(verificationDays(earlier)).isEqualTo(3);
    }

    private Task openTask(String number) {
        return tasks.createTaskQuery().processInstanceBusinessKey(number).singleResult();
    }

    private int verificationDays(String number) {
        return clocks.find(number, ClockKind.VERIFICATION).orElseThrow().budgetDays();
    }

    private long definitions() {
        return repository.createProcessDefinitionQuery().count()
                + repository.createDecisionDefinitionQuery().count()
                + repository.createDeploymentQuery().count();
    }

    private static String shipped(String file, String text, String replacement) throws IOException {
        String content = Files.readString(Path.of(file));
        assertThat(content).contains(text);
        return content.replace(text, replacement);
    }

    private ResponseEntity<String> deploy(String who, String file, String content) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("deployment-name", "from Modeler");
        parts.add("data", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return file;
            }
        });
        return http.withBasicAuth(who, "demo").postForEntity("/engine-rest/deployment/create", parts, String.class);
    }
}
