package id.tanggap.workflow.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.tanggap.key.TrackingNumber;
import id.tanggap.process.Activating;
import id.tanggap.process.Drafting;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.LiveModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
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
    LiveModels models;

    @Autowired
    Drafting drafts;

    @Autowired
    Activating activations;

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
        models.takeBack();
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

    /** What Modeler reads: an id, and definitions only if there are some. */
    @Test
    void a_good_model_becomes_a_draft_and_nothing_runs_by_it_before_a_second_person_has_approved() throws IOException {
        var answer = deploy(
                OWNER,
                "verification.bpmn",
                shipped("bpmn/verification.bpmn", "\"Verifikasi laporan\"", "\"Periksa laporan\""));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
        JsonNode draft = json.readTree(answer.getBody());
        assertThat(draft.path("id").asText()).matches("draft-\\d+");
        assertThat(draft.path("name").asText()).isEqualTo("from Modeler");
        assertThat(draft.path("deployedProcessDefinitions").isNull()).isTrue();
        assertThat(definitions()).isEqualTo(before);
        assertThat(task(journey.file().trackingNumber())).startsWith("Verifikasi laporan");

        long id = Long.parseLong(draft.path("id").asText().substring("draft-".length()));
        drafts.decide(LiveModels.APPROVER, id, true, "Setuju");
        activations.activate(LiveModels.OWNER, id, null);

        assertThat(task(journey.file().trackingNumber())).startsWith("Periksa laporan");
    }

    @Test
    void whoever_does_not_own_the_process_deploys_by_no_door_not_even_who_runs_the_installation() throws IOException {
        String model = shipped("bpmn/closure.bpmn", "Kata terakhir", "Kata akhir");

        for (String officer : List.of("operator", "admin.nasional", "penyetuju.proses")) {
            assertThat(deploy(officer, "closure.bpmn", model).getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        }
        assertThat(definitions()).isEqualTo(before);
    }

    @Test
    void an_unchanged_model_is_no_draft_and_modeler_is_told_so() throws IOException {
        var answer = deploy(OWNER, "closure.bpmn", Files.readString(Path.of("bpmn/closure.bpmn")));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(json.readTree(answer.getBody()).path("message").asText()).contains("Tidak ada yang berubah");
    }

    private String task(TrackingNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getName();
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
