package id.tanggap.workflow;

import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.AtOnce;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two who do something at once, each in a real transaction: it happens once, and the other gets an answer that says so.
 * Repeated, because which of the two comes first, and how far the other is by then, is up to the machine.
 */
@ApplicationTest
class AtOnceTests {

    private static final int ROUNDS = 3;

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @RepeatedTest(ROUNDS)
    void a_confirmation_that_is_sent_twice_counts_once_and_both_are_answered() throws Exception {
        TrackingNumber number = journey.answered();

        List<Exception> refusals = AtOnce.both(
                () -> reporter.confirm(number, 5, "Terima kasih"), () -> reporter.confirm(number, 5, "Terima kasih"));

        assertThat(refusals).isEmpty();
        assertThat(journey.entries(number))
                .filteredOn(EntryKind.CONFIRMED::equals)
                .hasSize(1);
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    @RepeatedTest(ROUNDS)
    void of_a_confirmation_and_a_dispute_one_counts_and_the_other_is_told_that_it_is_late() throws Exception {
        TrackingNumber number = journey.answered();

        List<Exception> refusals = AtOnce.both(
                () -> reporter.confirm(number, 5, null), () -> reporter.dispute(number, "Masih berlubang."));

        assertThat(refusals).singleElement().isInstanceOf(IllegalTransition.class);
        assertThat(journey.entries(number))
                .filteredOn(kind -> kind == EntryKind.CONFIRMED || kind == EntryKind.DISPUTED)
                .hasSize(1);
        boolean confirmed = cases.read(number).status() == Status.CLOSED;
        assertThat(journey.isUnderWay(number)).isEqualTo(!confirmed);
        assertThat(journey.openTasks(number))
                .isEqualTo(
                        confirmed
                                ? List.of()
                                : List.of("reviewDispute: inspector.kab-tangerang,secretary.kab-tangerang"));
    }

    /** Rule: docs/rules.md §3: the reporter's word and the silence that has just become long enough. */
    @RepeatedTest(ROUNDS)
    void of_a_confirmation_and_a_silent_closure_one_counts() throws Exception {
        TrackingNumber number = journey.answered();
        journey.passTo(LocalDateTime.of(2026, 11, 16, 23, 59));
        String silence = runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance.getId()).list().stream())
                .findFirst()
                .orElseThrow()
                .getId();
        journey.standAt(LocalDateTime.of(2026, 11, 17, 0, 0));

        AtOnce.both(() -> reporter.confirm(number, 5, null), () -> management.executeJob(silence));

        assertThat(journey.entries(number))
                .filteredOn(kind -> kind == EntryKind.CONFIRMED || kind == EntryKind.CLOSED_IN_SILENCE)
                .hasSize(1);
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    @RepeatedTest(ROUNDS)
    void a_verification_that_two_admins_decide_at_once_is_decided_once() throws Exception {
        TrackingNumber number = journey.file().trackingNumber();

        completedOnce(ADMIN, number, "verifyComplaint", fields("forward"), EntryKind.FORWARDED);

        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
    }

    @RepeatedTest(ROUNDS)
    void a_report_that_is_forwarded_and_archived_at_once_is_one_of_both() throws Exception {
        TrackingNumber number = journey.file().trackingNumber();
        String task = journey.openTask(number, "verifyComplaint");

        List<Exception> refusals = AtOnce.both(
                submission(ADMIN, task, fields("forward")),
                submission(ADMIN, task, fields("archive", "archiveReason", "UNCLEAR")));

        assertThat(refusals).singleElement().satisfies(AtOnceTests::isClear);
        assertThat(journey.entries(number))
                .filteredOn(kind -> kind == EntryKind.FORWARDED || kind == EntryKind.ARCHIVED)
                .hasSize(1);
        assertThat(journey.isUnderWay(number)).isEqualTo(cases.read(number).status() == Status.FORWARDED);
    }

    /** Rule: docs/rules.md §3, duplicates: the chain ends at one living report. */
    @RepeatedTest(ROUNDS)
    void of_two_reports_that_are_merged_into_each_other_at_once_one_lives() throws Exception {
        TrackingNumber one = journey.file().trackingNumber();
        TrackingNumber other = journey.file().trackingNumber();

        List<Exception> refusals = AtOnce.both(merge(one, other), merge(other, one));

        assertThat(refusals).singleElement().satisfies(refusal -> assertThat(refusal)
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("dengan laporan yang sudah digabung ke sini"));
        TrackingNumber living = cases.read(one).duplicateOf() == null ? one : other;
        TrackingNumber merged = living.equals(one) ? other : one;
        assertThat(cases.read(merged).duplicateOf()).isEqualTo(living);
        assertThat(cases.read(living).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(journey.openTasks(living)).containsExactly("verifyComplaint: admin.kab-tangerang");
        assertThat(journey.isUnderWay(merged)).isFalse();
    }

    /** Rule: docs/rules.md §3, duplicates: whichever comes first, the duplicate waits for a verifier in the end. */
    @RepeatedTest(ROUNDS)
    void a_report_that_is_merged_while_its_parent_is_withdrawn_stays_alive() throws Exception {
        TrackingNumber parent = journey.disposed();
        TrackingNumber duplicate = journey.file().trackingNumber();

        AtOnce.both(merge(duplicate, parent), () -> reporter.withdraw(parent, "Sudah selesai."));

        assertThat(cases.read(parent).status()).isEqualTo(Status.ARCHIVED);
        assertThat(cases.read(duplicate).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(journey.openTasks(duplicate)).containsExactly("verifyComplaint: admin.kab-tangerang");
    }

    private Runnable merge(TrackingNumber number, TrackingNumber into) {
        return submission(ADMIN, journey.openTask(number, "verifyComplaint"), fields("merge", "duplicateOf", into));
    }

    /** The hardest one: in this state a second note would be as good as the first. */
    @RepeatedTest(ROUNDS)
    void a_progress_note_that_is_submitted_twice_is_written_once() throws Exception {
        TrackingNumber number = journey.disposed();

        completedOnce(
                LIAISON,
                number,
                "followUp",
                fields("progress", "answer", "Tim sudah meninjau lokasi pagi ini."),
                EntryKind.PROGRESS);

        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    @RepeatedTest(ROUNDS)
    void an_answer_that_is_submitted_twice_is_given_once() throws Exception {
        TrackingNumber number = journey.disposed();

        completedOnce(
                LIAISON,
                number,
                "followUp",
                fields("complete", "answer", "Jalan sudah ditambal kemarin sore."),
                EntryKind.ANSWERED);

        assertThat(journey.openTasks(number)).isEmpty();
    }

    /** Rule: docs/rules.md §4: the unit answers while its head gives the case away. */
    @RepeatedTest(ROUNDS)
    void of_an_answer_and_a_reassignment_one_counts() throws Exception {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 10, 9, 0));

        List<Exception> refusals = AtOnce.both(
                submission(
                        LIAISON,
                        journey.openTask(number, "followUp"),
                        fields("complete", "answer", "Jalan sudah ditambal kemarin sore.")),
                submission(
                        HEAD,
                        journey.openTask(number, "respondEscalation"),
                        fields("reassign", "unit", OTHER_UNIT, "note", "Ini rambu.")));

        assertThat(refusals).singleElement().satisfies(AtOnceTests::isClear);
        boolean answered = cases.read(number).status() == Status.ANSWERED;
        assertThat(cases.read(number).unit()).isEqualTo(answered ? UNIT : OTHER_UNIT);
        assertThat(journey.openTasks(number)).isEqualTo(answered ? List.of() : List.of("followUp: liaison.tng-dishub"));
    }

    private void completedOnce(
            String group, TrackingNumber number, String task, Map<String, Object> fields, EntryKind expected)
            throws Exception {
        String id = journey.openTask(number, task);

        List<Exception> refusals = AtOnce.both(submission(group, id, fields), submission(group, id, fields));

        assertThat(refusals).singleElement().satisfies(AtOnceTests::isClear);
        assertThat(journey.entries(number)).filteredOn(expected::equals).hasSize(1);
    }

    /** In words for the officer, and in the officer's language. */
    private static void isClear(Exception refusal) {
        assertThat(refusal)
                .isInstanceOf(FormFieldValidationException.class)
                .message()
                .containsAnyOf("Laporan ini tidak lagi", "Laporan ini tidak sedang", "Tugas ini", "Laporan ini baru");
    }

    private Runnable submission(String group, String task, Map<String, Object> fields) {
        return () -> {
            identity.setAuthentication("test." + group, List.of(group));
            try {
                forms.submitTaskForm(task, fields);
            } finally {
                identity.clearAuthentication();
            }
        };
    }
}
