package id.tanggap.workflow;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.NATIONAL;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Grounds;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ProtectionChanges;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.identity.Identity;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bpmn/verification.bpmn}, read as traces of cases. */
@ApplicationTest
class VerificationJourneyTests {

    @Autowired
    ProtectionChanges protection;

    @Autowired
    CaseViews views;

    @Autowired
    id.tanggap.audit.Journal audit;

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @Autowired
    CaseClocks clocks;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    /** Rule: docs/rules.md §2, verification 3 days, first follow-up 5, completion 14. */
    @Test
    void a_complete_report_is_forwarded_and_the_clocks_of_the_follow_up_start() {
        TrackingNumber number = journey.file().trackingNumber();
        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: admin.kab-tangerang");
        assertThat(dueDay(number, ClockKind.VERIFICATION)).isEqualTo("2026-11-05");

        journey.verify(number, "forward");

        assertThat(cases.read(number).status()).isEqualTo(Status.FORWARDED);
        assertThat(journey.clock(number, ClockKind.VERIFICATION).metInTime()).isTrue();
        assertThat(dueDay(number, ClockKind.FIRST_FOLLOW_UP)).isEqualTo("2026-11-09");
        assertThat(dueDay(number, ClockKind.COMPLETION)).isEqualTo("2026-11-20");
    }

    /** Rule: docs/rules.md §2, pauses: of a wait from Monday to Wednesday, Tuesday and Wednesday do not count. */
    @Test
    void an_incomplete_report_waits_for_its_reporter_while_the_verification_clock_pauses() {
        TrackingNumber number = askedForMore();
        assertThat(cases.read(number).status()).isEqualTo(Status.AWAITING_COMPLETION);
        assertThat(journey.openTasks(number)).isEmpty();

        journey.passWorkingDays(2);
        reporter.complete(number, "Lokasinya di depan gerbang pasar.");

        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: admin.kab-tangerang");
        assertThat(dueDay(number, ClockKind.VERIFICATION)).isEqualTo("2026-11-09");
    }

    /** Rule: docs/rules.md §2, the reporter completes data; §3, archived as expired. */
    @Test
    void a_report_that_is_not_completed_within_ten_working_days_is_archived_as_expired() {
        TrackingNumber number = askedForMore();

        journey.passTo(LocalDateTime.of(2026, 11, 16, 23, 59));
        assertThat(cases.read(number).status()).isEqualTo(Status.AWAITING_COMPLETION);

        journey.passTo(LocalDateTime.of(2026, 11, 17, 0, 0));
        Complaint archived = cases.read(number);
        assertThat(archived.status()).isEqualTo(Status.ARCHIVED);
        assertThat(archived.archiveReason()).isEqualTo(ArchiveReason.EXPIRED);
        assertThat(archived.endedBy()).isEqualTo(Party.SYSTEM);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2: the days in which the clock pauses are known only when they have passed. */
    @Test
    void a_completion_timer_that_rings_while_its_clock_pauses_waits_again() {
        TrackingNumber number = askedForMore();
        journey.passTo(LocalDateTime.of(2026, 11, 13, 9, 0));
        clocks.pause(number, ClockKind.REPORTER_COMPLETION, new Grounds("Bencana di wilayah pelapor", "officer"));
        journey.passTo(LocalDateTime.of(2026, 11, 17, 9, 0));
        clocks.resume(number, ClockKind.REPORTER_COMPLETION);
        assertThat(dueDay(number, ClockKind.REPORTER_COMPLETION)).isEqualTo("2026-11-18");

        journey.passTo(LocalDateTime.of(2026, 11, 18, 23, 59));
        assertThat(cases.read(number).status()).isEqualTo(Status.AWAITING_COMPLETION);

        journey.passTo(LocalDateTime.of(2026, 11, 19, 0, 0));
        assertThat(cases.read(number).archiveReason()).isEqualTo(ArchiveReason.EXPIRED);
    }

    /** Rule: docs/rules.md §3, archive reasons. */
    @ParameterizedTest
    @EnumSource(
            value = ArchiveReason.class,
            names = {"HATE_CONTENT", "NO_EVIDENCE", "UNCLEAR", "NOT_GOVERNMENT"})
    void an_admin_archives_a_report_with_a_reason(ArchiveReason reason) {
        TrackingNumber number = journey.file().trackingNumber();

        journey.verify(number, "archive", "archiveReason", reason.name(), "note", "Mohon maaf.");

        assertThat(cases.read(number).archiveReason()).isEqualTo(reason);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.OFFICER);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §3: these reasons follow from what happened. */
    @ParameterizedTest
    @EnumSource(
            value = ArchiveReason.class,
            mode = Mode.EXCLUDE,
            names = {"HATE_CONTENT", "NO_EVIDENCE", "UNCLEAR", "NOT_GOVERNMENT"})
    void no_admin_can_choose_a_reason_that_is_not_an_officers_to_choose(ArchiveReason reason) {
        TrackingNumber number = journey.file().trackingNumber();

        assertThatThrownBy(() -> journey.verify(number, "archive", "archiveReason", reason.name()))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Pilih alasan pengarsipan.");
        assertThat(cases.read(number).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(journey.openTasks(number)).hasSize(1);
    }

    /** Rule: docs/rules.md §4: up to the national admin, and on; the verification clock runs on meanwhile. */
    @Test
    void a_report_that_is_not_ours_goes_up_to_the_national_admin_and_on_to_another_instansi() {
        TrackingNumber number = journey.file().trackingNumber();

        journey.verify(number, "transfer", "note", "Jalan ini milik Kota Serang.");
        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: admin.kemenpanrb");
        assertThat(cases.read(number).holder()).isEqualTo(NATIONAL);

        journey.passWorkingDays(1);
        journey.as(NATIONAL_ADMIN, number, "verifyComplaint", fields("transfer", "instansi", "kota-serang"));
        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: admin.kota-serang");
        assertThat(dueDay(number, ClockKind.VERIFICATION)).isEqualTo("2026-11-05");

        journey.as("admin.kota-serang", number, "verifyComplaint", fields("forward"));
        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kota-serang");
    }

    /** Rule: docs/rules.md §1: whatever arrives is passed to the body in charge. */
    @Test
    void a_report_without_an_addressee_is_forwarded_by_the_national_admin() {
        TrackingNumber number = journey.file(Journey.reportTo(null)).trackingNumber();
        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: admin.kemenpanrb");

        journey.as(NATIONAL_ADMIN, number, "verifyComplaint", fields("forward", "instansi", INSTANSI));

        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
    }

    /** Rule: docs/rules.md §1, §4: it would lie with an agency that has no unit to handle it. */
    @Test
    void the_national_admin_cannot_forward_a_report_to_nobody() {
        TrackingNumber number = journey.file(Journey.reportTo(null)).trackingNumber();

        assertThatThrownBy(() -> journey.as(NATIONAL_ADMIN, number, "verifyComplaint", fields("forward")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Pilih instansi");
        assertThat(cases.read(number).status()).isEqualTo(Status.UNVERIFIED);
    }

    /** Rule: docs/rules.md §5, flags may be set by the verifier; §2, the class decides the limit. */
    @Test
    void the_verifier_corrects_class_category_and_flags() {
        TrackingNumber number = journey.file().trackingNumber();

        journey.verify(
                number,
                "forward",
                "class",
                "PERMINTAAN_INFORMASI",
                "category",
                "adminduk",
                "priority",
                "HIGH",
                "anonymous",
                true,
                "confidential",
                true,
                "note",
                "Menyebut nama tetangga.");

        Complaint verified = cases.read(number);
        assertThat(verified.anonymous() && verified.confidential()).isTrue();
        assertThat(verified.category()).isEqualTo("adminduk");
        assertThat(dueDay(number, ClockKind.COMPLETION)).isEqualTo("2026-11-09");
    }

    @Test
    void the_form_shows_what_was_reported_and_how_it_is_protected() {
        TrackingNumber number = journey.file(new Report(
                        new Content(
                                "Jalan berlubang di depan pasar",
                                "Jalan berlubang dalam, sudah dua minggu dibiarkan.",
                                "tng-balaraja",
                                "Jalan Raya Balaraja 12",
                                null,
                                null,
                                LocalDate.of(2026, 10, 30),
                                "Website"),
                        ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                        "jalan",
                        Journey.INSTANSI,
                        new Protection(false, true),
                        new Identity("Siti Rahma", null, null, null)))
                .trackingNumber();

        assertThat(((VariableMap) journey.form(Journey.ADMIN, number, "verifyComplaint"))
                        .<ObjectValue>getValueTyped("complaint")
                        .getValueSerialized())
                .contains("Jalan Raya Balaraja 12", "2026-10-30", "\"flags\":\"Rahasia\"", "Siti Rahma");
    }

    /** Rule: docs/rules.md §5. */
    @Test
    void an_officer_adds_protection_with_a_reason_that_the_reporter_reads_and_the_journal_keeps() {
        TrackingNumber number = journey.file().trackingNumber();
        assertThatThrownBy(() -> journey.verify(number, "forward", "anonymous", true))
                .hasMessageContaining("Tulis alasan menambah perlindungan");
        assertThat(cases.read(number).anonymous()).isFalse();

        journey.verify(number, "requestCompletion", "anonymous", true, "note", "Menyebut nama tetangga.");

        assertThat(cases.read(number).anonymous()).isTrue();
        assertThat(cases.read(number).confidential()).isFalse();
        assertThat(journey.entries(number)).contains(EntryKind.PROTECTION_ADDED);
        assertThat(views.show(number, Viewer.REPORTER, Locale.forLanguageTag("id"))
                        .timeline())
                .filteredOn(event -> event.kind() == EntryKind.PROTECTION_ADDED)
                .extracting(CaseView.Event::text)
                .containsExactly("Menyebut nama tetangga.");
        assertThat(audit.of(number.value(), Deed.PROTECTION_CHANGED))
                .extracting(Entry::actor, Entry::detail)
                .containsExactly(tuple("test." + Journey.ADMIN, "anonymous=true confidential=false"));
    }

    @Test
    void an_officer_takes_no_protection_away() {
        TrackingNumber number = journey.file().trackingNumber();
        protection.change(number, true, true);

        assertThatThrownBy(() -> journey.verify(number, "forward", "anonymous", false, "confidential", false))
                .hasMessageContaining("Hanya pelapor yang dapat mencabut");
        assertThatThrownBy(() -> journey.verify(number, "forward", "anonymous", true, "confidential", false))
                .hasMessageContaining("Hanya pelapor yang dapat mencabut");
        assertThat(cases.read(number).status()).isEqualTo(Status.UNVERIFIED);

        journey.verify(number, "forward");
        assertThat(cases.read(number).anonymous() && cases.read(number).confidential())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "ya", "0", "", "null"})
    void a_flag_is_true_or_false_and_nothing_that_looks_like_it(String flag) {
        TrackingNumber number = journey.file().trackingNumber();

        assertThatThrownBy(() -> journey.verify(number, "forward", "confidential", flag, "note", "Alasan."))
                .hasMessageContaining("Hanya ya atau tidak");
        assertThat(cases.read(number).confidential()).isFalse();
    }

    /** Rule: docs/rules.md §6, rung 1 of the verification; its task goes when the clock is met. */
    @Test
    void an_unverified_report_is_raised_to_the_secretary_until_it_is_verified() {
        TrackingNumber number = journey.file().trackingNumber();

        journey.passTo(LocalDateTime.of(2026, 11, 6, 0, 0));
        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder(
                        "verifyComplaint: admin.kab-tangerang", "respondEscalation: secretary.kab-tangerang");

        journey.verify(number, "forward");
        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
    }

    /**
     * The report is completed on Friday 13 November, so the clock is due on Wednesday 18 and not on Thursday 5.
     *
     * <p>Rule: docs/rules.md §2, pauses; §6.
     */
    @Test
    void a_ladder_whose_clock_pauses_waits_for_the_new_deadline() {
        TrackingNumber number = askedForMore();
        journey.passTo(LocalDateTime.of(2026, 11, 13, 9, 0));
        reporter.complete(number, "Lokasinya di depan gerbang pasar.");

        journey.passTo(LocalDateTime.of(2026, 11, 18, 23, 59));
        assertThat(journey.rungs(number)).isEmpty();

        journey.passTo(LocalDateTime.of(2026, 11, 19, 9, 0));
        assertThat(journey.rungs(number))
                .containsExactly(
                        new Reached(ClockKind.VERIFICATION, 1, SECRETARY, LocalDateTime.of(2026, 11, 19, 0, 0)));
    }

    private TrackingNumber askedForMore() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "requestCompletion", "note", "Di sebelah mana pasar?");
        return number;
    }

    private LocalDate dueDay(TrackingNumber number, ClockKind kind) {
        return journey.clock(number, kind).dueDay();
    }
}
