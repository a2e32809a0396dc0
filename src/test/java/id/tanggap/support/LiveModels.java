package id.tanggap.support;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.process.Activating;
import id.tanggap.process.ActivationsChanged;
import id.tanggap.process.Drafting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes changed models live as their owners do, and gives the next test those of the release. */
@TestComponent
public class LiveModels {

    public static final Officer OWNER =
            new Officer("pemilik.proses", "Pemilik", Set.of(new Membership(Role.PROCESS_OWNER, null)));
    public static final Officer APPROVER =
            new Officer("penyetuju.proses", "Penyetuju", Set.of(new Membership(Role.PROCESS_APPROVER, null)));

    private final Drafting drafts;
    private final Activating activations;
    private final Journey journey;
    private final RepositoryService repository;
    private final ManagementService management;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    LiveModels(
            Drafting drafts,
            Activating activations,
            Journey journey,
            RepositoryService repository,
            ManagementService management,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.activations = activations;
        this.journey = journey;
        this.repository = repository;
        this.management = management;
        this.database = database;
        this.events = events;
    }

    /** @return id of the activation */
    public long change(String file, String content) {
        long activation = activations.activate(OWNER, approved(file, content), null);
        journey.nothingComesByItself();
        return activation;
    }

    /** @return id of the draft */
    public long approved(String file, String content) {
        long draft = drafts.submit(OWNER, Map.of(file, content.getBytes(StandardCharsets.UTF_8)), "Uji coba")
                .id();
        drafts.decide(APPROVER, draft, true, "Setuju");
        return draft;
    }

    /** @return id of the activation */
    public long tryAt(String instansi, long draft) {
        return activations.activate(OWNER, draft, instansi);
    }

    /** A file of the release with another text in it. */
    public static String shipped(String path, String text, String replacement) {
        try {
            String content = Files.readString(Path.of(path));
            if (!content.contains(text)) {
                throw new AssertionError(path + " has no " + text);
            }
            return content.replace(text, replacement);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What holds now is as if it had held from the beginning. */
    public void forgetHistory() {
        long now = database.sql("select max(id) from process_activation")
                .query(Long.class)
                .single();
        database.sql("delete from process_activation_file where activation_id < :now")
                .param("now", now)
                .update();
        database.sql("delete from process_activation where id < :now")
                .param("now", now)
                .update();
        database.sql("update process_activation set draft_id = null").update();
    }

    /** With a deployment go the timers by which its models wake by themselves; those of the one before do not come back. */
    private void wakeAgain() {
        if (management.createJobQuery().processDefinitionKey("month").count() == 0) {
            repository
                    .createDeployment()
                    .addClasspathResource("bpmn/month.bpmn")
                    .addClasspathResource("bpmn/presence.bpmn")
                    .deploy();
        }
        journey.nothingComesByItself();
    }

    /** Of everything that was activated only the release is left. */
    public void takeBack() {
        long first = database.sql("select min(id) from process_activation")
                .query(Long.class)
                .single();
        List<String> deployments = database.sql(
                        "select deployment from process_activation where id > :first and deployment <> ''")
                .param("first", first)
                .query(String.class)
                .list();
        database.sql("delete from process_move").update();
        database.sql("delete from process_activation_file where activation_id > :first")
                .param("first", first)
                .update();
        database.sql("delete from process_activation where id > :first")
                .param("first", first)
                .update();
        database.sql("delete from process_draft_file").update();
        database.sql("delete from process_draft").update();
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
        wakeAgain();
        events.publishEvent(new ActivationsChanged());
    }
}
