package id.tanggap.process;

import static id.tanggap.support.LiveModels.OWNER;
import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.process.Activation.Kind;
import id.tanggap.process.ReleaseReview.Own;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.LiveModels;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is started again with another release, over what an owner has changed. */
@ApplicationTest
class ReleaseTests {

    private static final String LIMITS = "limits.dmn";
    private static final String VERIFICATION = "verification.bpmn";

    private static final String OWNERS_LIMITS = shipped("bpmn/limits.dmn", "<text>3</text>", "<text>2</text>");
    private static final String NEXT_LIMITS = shipped("bpmn/limits.dmn", "<text>3</text>", "<text>4</text>");
    private static final String NEXT_VERIFICATION =
            shipped("bpmn/verification.bpmn", "\"Verifikasi laporan\"", "\"Periksa laporan\"");

    @Autowired
    Release release;

    @Autowired
    ShippedFiles shippedFiles;

    @Autowired
    ReleaseReview review;

    @Autowired
    Activations activations;

    @Autowired
    LiveModels models;

    @Autowired
    Journey journey;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @AfterEach
    void takeBack() {
        models.takeBack();
        release.bring(shippedFiles.read());
    }

    @Test
    void an_upgrade_keeps_what_an_owner_changed_and_brings_the_rest() {
        TrackingNumber running = journey.file().trackingNumber();
        models.change(LIMITS, OWNERS_LIMITS);

        release.bring(next());

        TrackingNumber number = journey.file().trackingNumber();
        assertThat(days(number)).isEqualTo(2);
        assertThat(task(number)).isEqualTo("Periksa laporan · " + number);
        assertThat(days(running)).isEqualTo(3);
        assertThat(task(running)).isEqualTo("Verifikasi laporan · " + running);
        assertThat(activations.live().nation().kind()).isEqualTo(Kind.RELEASE);
        assertThat(review.own(OWNER)).containsExactly(new Own(LIMITS, hash(OWNERS_LIMITS), hash(NEXT_LIMITS)));
    }

    @Test
    void the_owner_may_take_the_file_of_the_release_afterwards_as_any_other_draft() {
        models.change(LIMITS, OWNERS_LIMITS);
        release.bring(next());

        models.change(LIMITS, new String(review.shipped(OWNER, LIMITS).get(LIMITS), StandardCharsets.UTF_8));

        assertThat(days(journey.file().trackingNumber())).isEqualTo(4);
        assertThat(review.own(OWNER)).isEmpty();
    }

    @Test
    void the_same_release_started_again_changes_nothing() {
        models.change(LIMITS, OWNERS_LIMITS);
        release.bring(next());
        int before = activations.all().size();

        release.bring(next());

        assertThat(activations.all()).hasSize(before);
    }

    /** What was tried at one instansi goes on there. */
    @Test
    void an_upgrade_ends_no_trial() {
        long draft = models.approved(LIMITS, OWNERS_LIMITS);
        models.tryAt(Journey.INSTANSI, draft);

        release.bring(next());

        assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
        assertThat(days(journey.file(Journey.reportTo("kota-serang")).trackingNumber()))
                .isEqualTo(4);
    }

    @Test
    void a_release_that_does_not_go_together_with_what_an_owner_changed_leaves_what_runs() {
        models.change(LIMITS, OWNERS_LIMITS);
        int before = activations.all().size();
        SortedMap<String, byte[]> broken = next();
        broken.put(VERIFICATION, bytes(NEXT_VERIFICATION.replace("${!expired}", "${1 + 1 == 2}")));

        release.bring(broken);

        assertThat(activations.all()).hasSize(before);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
    }

    /** Release 0.1.0 deployed without a record; its owners deployed from Modeler. */
    @Test
    void the_first_release_with_a_record_finds_what_an_owner_had_deployed_before() {
        database.sql("delete from process_activation_file").update();
        database.sql("delete from process_activation").update();
        database.sql("delete from process_shipped").update();
        String owners = repository
                .createDeployment()
                .addString(LIMITS, OWNERS_LIMITS)
                .deploy()
                .getId();
        try {
            release.bring(shippedFiles.read());

            assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
            assertThat(review.own(OWNER)).extracting(Own::file).containsExactly(LIMITS);
        } finally {
            repository.deleteDeployment(owners, true);
            models.change(LIMITS, shipped("bpmn/limits.dmn", "<text>3</text>", "<text>3</text>"));
            models.forgetHistory();
        }
    }

    private SortedMap<String, byte[]> next() {
        SortedMap<String, byte[]> next = shippedFiles.read();
        next.put(LIMITS, bytes(NEXT_LIMITS));
        next.put(VERIFICATION, bytes(NEXT_VERIFICATION));
        return next;
    }

    private int days(TrackingNumber number) {
        return clocks.find(number, ClockKind.VERIFICATION).orElseThrow().budgetDays();
    }

    private String task(TrackingNumber number) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getName();
    }

    private static String hash(String content) {
        return ContentHash.of(bytes(content));
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
