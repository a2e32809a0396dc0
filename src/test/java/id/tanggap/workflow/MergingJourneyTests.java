package id.tanggap.workflow;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Protection;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.identity.Identity;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.LocalDate;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Duplicates, read as traces of cases. Rule: docs/rules.md §3, duplicates. */
@ApplicationTest
class MergingJourneyTests {

    private static final String TO_BE_VERIFIED = "verifyComplaint: admin.kab-tangerang";

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @Test
    void a_duplicate_is_merged_into_the_report_that_came_first() {
        TrackingNumber first = journey.disposed();
        TrackingNumber second = journey.file().trackingNumber();

        journey.verify(second, "merge", "duplicateOf", first.value().toLowerCase());

        assertThat(cases.read(second).duplicateOf()).isEqualTo(first);
        assertThat(cases.read(second).archiveReason()).isEqualTo(ArchiveReason.DUPLICATE);
        assertThat(journey.isUnderWay(second)).isFalse();
        assertThat(journey.openTasks(first)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    @Test
    void a_report_is_merged_into_one_that_is_closed() {
        TrackingNumber closed = journey.answered();
        reporter.confirm(closed, 5, null);

        assertThat(cases.read(duplicateOf(closed)).duplicateOf()).isEqualTo(closed);
    }

    @Test
    void a_merge_into_a_merged_report_ends_at_its_parent() {
        TrackingNumber parent = journey.disposed();
        TrackingNumber merged = duplicateOf(parent);

        assertThat(cases.read(duplicateOf(merged)).duplicateOf()).isEqualTo(parent);
    }

    @Test
    void a_report_is_not_merged_into_itself_nor_into_its_own_duplicate() {
        TrackingNumber parent = journey.file().trackingNumber();
        TrackingNumber duplicate = duplicateOf(parent);

        refused(parent, parent, "dengan dirinya sendiri");
        refused(parent, duplicate, "yang sudah digabung ke sini");
    }

    @Test
    void a_report_is_not_merged_into_one_that_is_archived() {
        TrackingNumber archived = journey.file().trackingNumber();
        journey.verify(archived, "archive", "archiveReason", "UNCLEAR");

        refused(journey.file().trackingNumber(), archived, "sudah diarsipkan");
    }

    @Test
    void a_report_is_not_merged_into_what_does_not_exist() {
        TrackingNumber number = journey.file().trackingNumber();

        refused(number, "2611-0000-0000", "tidak ditemukan");
        refused(number, "", "tidak ditemukan");
    }

    @Test
    void a_report_is_not_merged_into_one_of_another_instansi_not_even_by_the_national_admin() {
        TrackingNumber foreign = journey.file(report("kota-serang", false)).trackingNumber();
        journey.as("admin.kota-serang", foreign, "verifyComplaint", fields("forward"));
        refused(journey.file().trackingNumber(), foreign, "instansi lain");

        TrackingNumber national = journey.file(report(null, false)).trackingNumber();
        assertThatThrownBy(() -> journey.as(
                        NATIONAL_ADMIN, national, "verifyComplaint", fields("merge", "duplicateOf", foreign)))
                .hasMessageContaining("instansi lain");
    }

    /** Rule: docs/rules.md §5: that it exists and whose it is, is not the officer's to know. */
    @Test
    void a_confidential_report_of_another_instansi_is_as_unknown_as_none() {
        TrackingNumber hidden = journey.file(report("kota-serang", true)).trackingNumber();

        refused(journey.file().trackingNumber(), hidden, "tidak ditemukan");
    }

    @Test
    void a_confidential_report_of_the_own_instansi_takes_duplicates() {
        TrackingNumber confidential = journey.file(report(INSTANSI, true)).trackingNumber();

        assertThat(cases.read(duplicateOf(confidential)).duplicateOf()).isEqualTo(confidential);
    }

    @Test
    void a_duplicate_waits_for_its_verifier_again_when_its_parent_is_withdrawn() {
        TrackingNumber parent = journey.disposed();
        TrackingNumber duplicate = duplicateOf(parent);
        journey.passWorkingDays(4);

        reporter.withdraw(parent, "Sudah selesai sendiri.");

        assertThat(cases.read(duplicate).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(cases.read(duplicate).duplicateOf()).isNull();
        assertThat(cases.read(duplicate).archiveReason()).isNull();
        assertThat(journey.openTasks(duplicate)).containsExactly(TO_BE_VERIFIED);
        assertThat(journey.entries(duplicate)).containsExactly(EntryKind.FILED, EntryKind.MERGED, EntryKind.REVIVED);
    }

    /** Rule: docs/rules.md §2: filed on Monday 2, merged at once, back on Friday 6: due on Wednesday 11. */
    @Test
    void the_verification_of_a_duplicate_that_came_back_to_life_has_a_round_of_its_own() {
        TrackingNumber parent = journey.file().trackingNumber();
        TrackingNumber duplicate = duplicateOf(parent);
        journey.passTo(Journey.START.plusDays(4));
        journey.verify(parent, "archive", "archiveReason", "UNCLEAR");

        assertThat(journey.clock(duplicate, ClockKind.VERIFICATION).round()).isEqualTo(2);
        assertThat(journey.clock(duplicate, ClockKind.VERIFICATION).dueDay()).isEqualTo(LocalDate.of(2026, 11, 11));

        journey.passTo(Journey.START.plusDays(10));
        assertThat(journey.rungs(duplicate))
                .extracting(Journey.Reached::clock, Journey.Reached::rung)
                .contains(tuple(ClockKind.VERIFICATION, 1));
    }

    @Test
    void a_duplicate_that_came_back_to_life_is_handled_to_the_end() {
        TrackingNumber parent = journey.disposed();
        TrackingNumber duplicate = duplicateOf(parent);
        reporter.withdraw(parent, "Sudah selesai sendiri.");

        journey.verify(duplicate, "forward");
        journey.dispose(duplicate, Journey.UNIT);
        journey.answer(Journey.UNIT, duplicate);
        reporter.confirm(duplicate, 5, null);

        assertThat(cases.read(duplicate).status()).isEqualTo(Status.CLOSED);
        assertThat(journey.isUnderWay(duplicate)).isFalse();
    }

    @Test
    void a_duplicate_comes_back_to_life_when_its_parent_expires_without_completion() {
        TrackingNumber parent = journey.file().trackingNumber();
        TrackingNumber duplicate = duplicateOf(parent);
        journey.verify(parent, "requestCompletion", "note", "Di sebelah mana pasar?");

        journey.passWorkingDays(11);

        assertThat(cases.read(parent).archiveReason()).isEqualTo(ArchiveReason.EXPIRED);
        assertThat(cases.read(duplicate).status()).isEqualTo(Status.UNVERIFIED);
    }

    @Test
    void a_duplicate_of_a_duplicate_stays_merged_into_the_one_that_came_back_to_life() {
        TrackingNumber last = journey.disposed();
        TrackingNumber middle = journey.file().trackingNumber();
        TrackingNumber first = duplicateOf(middle);
        journey.verify(middle, "merge", "duplicateOf", last);

        reporter.withdraw(last, "Sudah selesai sendiri.");

        assertThat(cases.read(middle).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(cases.read(first).duplicateOf()).isEqualTo(middle);
    }

    private TrackingNumber duplicateOf(TrackingNumber parent) {
        TrackingNumber duplicate = journey.file().trackingNumber();
        journey.verify(duplicate, "merge", "duplicateOf", parent);
        return duplicate;
    }

    private void refused(TrackingNumber number, Object target, String why) {
        assertThatThrownBy(() -> journey.verify(number, "merge", "duplicateOf", target))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining(why);
        assertThat(cases.read(number).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(journey.openTasks(number)).containsExactly(TO_BE_VERIFIED);
    }

    private static Report report(String instansi, boolean confidential) {
        return new Report(
                new Content(
                        "Jalan berlubang di depan pasar",
                        "Jalan berlubang dalam, sudah dua minggu dibiarkan.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Website"),
                ComplaintClass.PENGADUAN_TIDAK_BERKADAR,
                "jalan",
                instansi,
                new Protection(false, confidential),
                new Identity("Siti Rahma", null, null, null));
    }
}
