package id.tanggap.process.web;

import static id.tanggap.support.Caller.basic;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.LiveModels.APPROVER;
import static id.tanggap.support.LiveModels.OWNER;
import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.process.Activating;
import id.tanggap.process.DraftNotReady;
import id.tanggap.process.Drafting;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.AtOnce;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import id.tanggap.support.LiveModels;
import id.tanggap.support.Multipart;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A changed file from its draft to new cases and back, by API. */
@ApplicationTest
class ProcessApiTests {

    private static final String[] AS_OWNER = basic(OWNER.username());
    private static final String[] AS_APPROVER = basic(APPROVER.username());

    private static final String TWO_DAYS = shipped("bpmn/limits.dmn", "<text>3</text>", "<text>2</text>");
    private static final String RENAMED =
            shipped("bpmn/verification.bpmn", "\"Verifikasi laporan\"", "\"Periksa laporan\"");

    @LocalServerPort
    int port;

    @Autowired
    Journey journey;

    @Autowired
    LiveModels models;

    @Autowired
    Drafting drafts;

    @Autowired
    Activating activations;

    @Autowired
    CaseClocks clocks;

    @Autowired
    TaskService tasks;

    @Autowired
    StaffDirectory staff;

    @Autowired
    JdbcClient database;

    private Caller caller;

    @BeforeEach
    void begin() {
        journey.begin();
        caller = new Caller(port);
    }

    @AfterEach
    void takeBack() {
        models.takeBack();
    }

    @Test
    void a_limit_goes_from_a_draft_by_a_second_person_to_new_cases_and_back_again() throws Exception {
        TrackingNumber running = journey.file().trackingNumber();

        JsonNode draft = draft("limits.dmn", TWO_DAYS).json();
        assertThat(draft.path("findings")).isEmpty();
        assertThat(draft.path("differences").findValuesAsText("text"))
                .containsExactly("Baris “1”: Hari kerja berubah dari “3” menjadi “2”");
        long id = draft.path("id").asLong();
        assertThat(days(journey.file().trackingNumber())).isEqualTo(3);

        assertThat(approve(id).status()).isEqualTo(200);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(3);

        assertThat(activate(id, "{}").status()).isEqualTo(201);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
        assertThat(days(running)).isEqualTo(3);

        JsonNode line = journal().get(0);
        assertThat(line.path("why").asText()).isEqualTo("Lebih cepat");
        assertThat(line.path("author").asText()).isEqualTo("pemilik.proses");
        assertThat(line.path("approvedBy").asText()).isEqualTo("penyetuju.proses");
        assertThat(line.path("files").path("limits.dmn").asText()).isEqualTo(sha256(TWO_DAYS));
        assertThat(caller.bytes("/api/v1/process/files/" + sha256(TWO_DAYS), AS_OWNER))
                .isEqualTo(TWO_DAYS.getBytes(StandardCharsets.UTF_8));

        long release = journal().get(1).path("id").asLong();
        assertThat(rollback("{\"to\": " + release + "}").status()).isEqualTo(201);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(3);
        assertThat(rollback("{\"to\": " + line.path("id") + "}").status()).isEqualTo(201);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
        assertThat(journal().get(0).path("restored").asLong())
                .isEqualTo(line.path("id").asLong());
    }

    @Test
    void a_case_goes_to_its_end_by_the_files_by_which_it_started() {
        String closing = shipped("bpmn/follow-up.bpmn", "\"Tindak lanjuti\"", "\"Kerjakan\"");
        TrackingNumber before = journey.disposed();
        TrackingNumber verified = journey.forwarded();

        models.change("follow-up.bpmn", closing);

        journey.as(Journey.ADMIN, verified, "disposeComplaint", Map.of("unit", Journey.UNIT));
        assertThat(task(before)).isEqualTo("Tindak lanjuti · " + before);
        assertThat(task(verified)).isEqualTo("Tindak lanjuti · " + verified);
        TrackingNumber after = journey.disposed();
        assertThat(task(after)).isEqualTo("Kerjakan · " + after);
    }

    @Test
    void one_instansi_tries_it_first_and_the_others_go_on_as_before() {
        long id = models.approved("verification.bpmn", RENAMED);

        assertThat(activate(id, "{\"instansi\": \"" + INSTANSI + "\"}").status())
                .isEqualTo(201);
        TrackingNumber here = journey.file().trackingNumber();
        TrackingNumber there = journey.file(Journey.reportTo("kota-serang")).trackingNumber();
        assertThat(task(here)).isEqualTo("Periksa laporan · " + here);
        assertThat(task(there)).isEqualTo("Verifikasi laporan · " + there);

        assertThat(activate(id, "{\"instansi\": \"" + INSTANSI + "\"}").status())
                .isEqualTo(409);
        long limits = models.approved("limits.dmn", TWO_DAYS);
        assertThat(activate(limits, "{}").status())
                .as("while another draft is on trial")
                .isEqualTo(409);

        assertThat(activate(id, "{}").status()).isEqualTo(201);
        assertThat(task(there)).isEqualTo("Verifikasi laporan · " + there);
        TrackingNumber everywhere =
                journey.file(Journey.reportTo("kota-serang")).trackingNumber();
        assertThat(task(everywhere)).isEqualTo("Periksa laporan · " + everywhere);
        assertThat(activate(limits, "{}").status()).as("the trial is over").isEqualTo(201);
    }

    @Test
    void a_trial_ends_with_one_request_and_limits_can_be_tried_too() {
        long id = models.approved("limits.dmn", TWO_DAYS);
        activate(id, "{\"instansi\": \"" + INSTANSI + "\"}");
        assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
        assertThat(days(journey.file(Journey.reportTo("kota-serang")).trackingNumber()))
                .isEqualTo(3);

        long nation = journal().get(1).path("id").asLong();
        String back = "{\"to\": " + nation + ", \"instansi\": \"" + INSTANSI + "\"}";
        assertThat(rollback(back).status()).isEqualTo(201);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(3);
        assertThat(rollback(back).status()).as("nothing is on trial any more").isEqualTo(409);
    }

    @Test
    void a_file_that_judges_everybody_is_for_no_single_instansi() {
        long id =
                models.approved("escalation.dmn", shipped("bpmn/escalation.dmn", "<text>10</text>", "<text>11</text>"));

        Answer answer = activate(id, "{\"instansi\": \"" + INSTANSI + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.fields()).containsExactly("instansi");
        assertThat(activate(id, "{\"instansi\": \"kab-nirwana\"}").fields()).containsExactly("instansi");
    }

    @Test
    void a_file_that_breaks_a_rule_is_refused_with_element_reason_and_mend_and_nothing_is_kept() {
        Answer answer = draft("verification.bpmn", shipped("bpmn/verification.bpmn", "${!expired}", "${1 + 1 == 2}"));

        assertThat(answer.status()).isEqualTo(422);
        JsonNode finding = answer.json().path("findings").get(0);
        assertThat(finding.path("file").asText()).isEqualTo("verification.bpmn");
        assertThat(finding.path("element").asText()).isEqualTo("expiredIndeed_to_awaitCompletion");
        assertThat(finding.path("rule").asText()).isNotBlank();
        assertThat(finding.path("reason").asText()).isNotBlank();
        assertThat(finding.path("remedy").asText()).isNotBlank();
        assertThat(count("process_draft")).isZero();
    }

    /** A form alone is sound; what the model asks of it is not. */
    @Test
    void a_draft_is_checked_together_with_all_that_is_in_force() {
        Answer answer =
                draft("follow-up.bpmn", shipped("bpmn/follow-up.bpmn", "formRef=\"followUp\"", "formRef=\"nowhere\""));

        assertThat(answer.status()).isEqualTo(422);
    }

    @Test
    void what_is_no_draft_is_refused_field_by_field() {
        assertThat(new Multipart()
                        .field("reason", "x")
                        .post(caller, "/api/v1/process/drafts", AS_OWNER)
                        .fields())
                .containsExactly("files");
        assertThat(new Multipart()
                        .file("files", "limits.dmn", TWO_DAYS)
                        .post(caller, "/api/v1/process/drafts", AS_OWNER)
                        .fields())
                .containsExactly("reason");
        String same = shipped("bpmn/limits.dmn", "<text>3</text>", "<text>3</text>");
        assertThat(draft("limits.dmn", same).fields()).containsExactly("files");
        assertThat(new Multipart()
                        .field("reason", "x")
                        .file("files", "a/limits.dmn", TWO_DAYS)
                        .file("files", "b/limits.dmn", TWO_DAYS)
                        .post(caller, "/api/v1/process/drafts", AS_OWNER)
                        .fields())
                .containsExactly("files");
        assertThat(draft("skrip.groovy", "1").status()).isEqualTo(422);
        assertThat(caller.get("/api/v1/process/drafts/99999", AS_OWNER).status())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/process/files/abc", AS_OWNER).status()).isEqualTo(404);
        assertThat(rollback("{\"to\": 99999}").status()).isEqualTo(404);
    }

    @Test
    void the_same_draft_sent_twice_is_one_draft() {
        long first = draft("limits.dmn", TWO_DAYS).json().path("id").asLong();

        assertThat(draft("limits.dmn", TWO_DAYS).json().path("id").asLong()).isEqualTo(first);
    }

    @Test
    void only_owners_draft_only_approvers_approve_and_others_see_nothing() {
        long id = draft("limits.dmn", TWO_DAYS).json().path("id").asLong();

        for (String stranger : List.of("admin.tangerang", "operator", "admin.nasional")) {
            assertThat(new Multipart()
                            .field("reason", "x")
                            .file("files", "limits.dmn", TWO_DAYS)
                            .post(caller, "/api/v1/process/drafts", basic(stranger))
                            .status())
                    .isEqualTo(403);
            assertThat(caller.get("/api/v1/process/journal", basic(stranger)).status())
                    .isEqualTo(403);
            assertThat(caller.get("/api/v1/process/drafts/" + id, basic(stranger))
                            .status())
                    .isEqualTo(403);
            assertThat(post("drafts/" + id + "/activation", "{}", basic(stranger))
                            .status())
                    .isEqualTo(403);
            assertThat(post("rollback", "{\"to\": 1}", basic(stranger)).status())
                    .isEqualTo(403);
        }
        assertThat(post("drafts/" + id + "/approval", "{\"reason\": \"x\"}", AS_OWNER)
                        .status())
                .isEqualTo(403);
        assertThat(caller.get("/api/v1/process/journal").status()).isEqualTo(401);
        assertThat(new Multipart()
                        .field("reason", "x")
                        .file("files", "limits.dmn", TWO_DAYS)
                        .post(caller, "/api/v1/process/drafts", AS_APPROVER)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void authors_cannot_approve_their_own_draft_even_with_both_roles() {
        staff.save(
                new Officer(
                        "dua.peran",
                        "Dua Peran",
                        Set.of(new Membership(Role.PROCESS_OWNER, null), new Membership(Role.PROCESS_APPROVER, null))),
                "demo");
        String[] both = basic("dua.peran");
        long own = new Multipart()
                .field("reason", "x")
                .file("files", "limits.dmn", TWO_DAYS)
                .post(caller, "/api/v1/process/drafts", both)
                .json()
                .path("id")
                .asLong();

        assertThat(post("drafts/" + own + "/approval", "{\"reason\": \"x\"}", both)
                        .status())
                .isEqualTo(403);
        assertThat(approve(own).status()).isEqualTo(200);
    }

    @Test
    void nothing_goes_live_that_nobody_approved_and_nothing_twice() {
        long id = draft("limits.dmn", TWO_DAYS).json().path("id").asLong();
        assertThat(activate(id, "{}").status()).as("not approved").isEqualTo(409);
        assertThat(post("drafts/" + id + "/approval", "{\"reason\": \" \"}", AS_APPROVER)
                        .fields())
                .containsExactly("reason");
        assertThat(approve(id).status()).isEqualTo(200);
        assertThat(approve(id).status()).as("approved before").isEqualTo(409);
        assertThat(activate(id, "{}").status()).isEqualTo(201);
        assertThat(activate(id, "{}").status()).as("live before").isEqualTo(409);

        long refused = draft("limits.dmn", shipped("bpmn/limits.dmn", "<text>3</text>", "<text>4</text>"))
                .json()
                .path("id")
                .asLong();
        assertThat(post("drafts/" + refused + "/approval", "{\"approve\": false, \"reason\": \"Tidak\"}", AS_APPROVER)
                        .status())
                .isEqualTo(200);
        assertThat(activate(refused, "{}").status()).as("refused").isEqualTo(409);
    }

    @Test
    void a_draft_that_was_overtaken_does_not_undo_what_overtook_it() {
        long slow = models.approved("limits.dmn", TWO_DAYS);
        long fast = models.approved("limits.dmn", shipped("bpmn/limits.dmn", "<text>3</text>", "<text>4</text>"));
        assertThat(activate(fast, "{}").status()).isEqualTo(201);

        assertThat(activate(slow, "{}").status()).isEqualTo(409);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(4);
    }

    @Test
    void of_two_who_approve_or_activate_at_once_one_is_told_that_the_other_was_faster()
            throws InterruptedException, ExecutionException {
        long id = draft("limits.dmn", TWO_DAYS).json().path("id").asLong();
        Officer other = new Officer("penyetuju.lain", "Lain", Set.of(new Membership(Role.PROCESS_APPROVER, null)));

        assertThat(AtOnce.both(
                        () -> drafts.decide(APPROVER, id, true, "Setuju"),
                        () -> drafts.decide(other, id, true, "Setuju juga")))
                .singleElement()
                .isInstanceOf(DraftNotReady.class);
        long before = count("process_activation");
        assertThat(AtOnce.both(
                        () -> activations.activate(OWNER, id, null), () -> activations.activate(APPROVER, id, null)))
                .singleElement()
                .isInstanceOfAny(DraftNotReady.class, ConcurrencyFailureException.class);
        assertThat(count("process_activation")).isEqualTo(before + 1);
        assertThat(days(journey.file().trackingNumber())).isEqualTo(2);
    }

    /** Counts only, for owners of the process see no cases; the cases of other tests are counted, too. */
    @Test
    void a_draft_says_what_it_would_have_done_to_the_last_three_months() {
        journey.file();
        journey.passWorkingDays(3);

        JsonNode late = draft("limits.dmn", TWO_DAYS).json().path("effects").get(0);
        assertThat(late.path("text").asText()).matches("[\\d.]+ dari [\\d.]+ laporan akan lewat tenggat; .*");
        assertThat(late.path("affected").asLong())
                .isGreaterThan(late.path("before").asLong())
                .isLessThanOrEqualTo(late.path("of").asLong());

        String elsewhere = shipped("bpmn/routing.dmn", "\"tng-dbmsda\"", "\"tng-dishub\"");
        JsonNode unit = draft("routing.dmn", elsewhere).json().path("effects").get(0);
        assertThat(unit.path("text").asText()).matches("[\\d.]+ dari [\\d.]+ laporan akan diusulkan ke unit lain.");
        assertThat(unit.path("affected").asLong()).isPositive();
    }

    @Test
    void every_step_is_in_the_journal_with_file_and_hash() throws Exception {
        long id = draft("limits.dmn", TWO_DAYS).json().path("id").asLong();
        approve(id);
        activate(id, "{}");

        assertThat(database.sql("select deed from audit_entry where subject = 'limits.dmn' and detail like :hash"
                                + " order by id desc limit 3")
                        .param("hash", "%" + sha256(TWO_DAYS))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("MODEL_DRAFTED", "MODEL_APPROVED", "MODEL_ACTIVATED");
    }

    private Answer draft(String file, String content) {
        return new Multipart()
                .field("reason", "Lebih cepat")
                .file("files", file, content)
                .post(caller, "/api/v1/process/drafts", AS_OWNER);
    }

    private Answer approve(long id) {
        return post("drafts/" + id + "/approval", "{\"reason\": \"Setuju\"}", AS_APPROVER);
    }

    private Answer activate(long id, String where) {
        return post("drafts/" + id + "/activation", where, AS_OWNER);
    }

    private Answer rollback(String body) {
        return post("rollback", body, AS_APPROVER);
    }

    private Answer post(String path, String body, String[] as) {
        return caller.postJson("/api/v1/process/" + path, body, as);
    }

    private List<JsonNode> journal() {
        JsonNode lines = caller.get("/api/v1/process/journal", AS_OWNER).json();
        return StreamSupport.stream(lines.spliterator(), false).toList();
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

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String sha256(String content) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
    }
}
