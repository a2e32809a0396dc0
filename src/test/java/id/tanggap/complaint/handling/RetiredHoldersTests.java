package id.tanggap.complaint.handling;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.NATIONAL;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.agency.ReferenceDoor;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.AtOnce;
import id.tanggap.support.Caller;
import id.tanggap.support.Caller.Answer;
import id.tanggap.support.Journey;
import id.tanggap.support.Mishap;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is retired takes nothing new and hands over what it has. Rule: docs/rules.md §1, §4. */
@ApplicationTest
class RetiredHoldersTests {

    private static final String DISSOLVED = "kab-pandeglang";

    @Autowired
    RetiredHolders holders;

    @Autowired
    ReferenceDoor reference;

    @Autowired
    Journey journey;

    @Autowired
    Mishap mishap;

    @Autowired
    ReporterActs reporter;

    @Autowired
    JdbcTemplate jdbc;

    @LocalServerPort
    int port;

    @BeforeEach
    void begin() {
        journey.begin();
        holders.onReady();
    }

    @AfterEach
    void list_again() {
        List.of(DISSOLVED, UNIT, INSTANSI, OTHER_UNIT).forEach(reference::listAgain);
        reference.listCategoryAgain("jalan");
    }

    @Test
    void a_dissolved_instansi_takes_no_report_and_says_so() {
        reference.retire(DISSOLVED);

        Answer refused = file(DISSOLVED);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("instansi");
        assertThat(refused.body()).contains("Pandeglang").contains("dibubarkan");
        assertThat(new Caller(port).get("/lapor", "Accept", "text/html").body()).doesNotContain(DISSOLVED);
    }

    @Test
    void from_the_day_after_its_last_one_it_is_gone_and_the_refusal_names_who_took_over() {
        reference.listUntil(DISSOLVED, "2026-11-02", "kota-serang");
        assertThat(file(DISSOLVED).status()).isEqualTo(201);

        journey.passWorkingDays(1);

        assertThat(file(DISSOLVED).body()).contains("penggantinya Pemerintah Kota Serang");
    }

    @Test
    void nothing_is_transferred_forwarded_or_disposed_to_what_is_retired() {
        TrackingNumber national = journey.file(Journey.reportTo(null)).trackingNumber();
        TrackingNumber own = journey.forwarded();
        reference.retire(DISSOLVED);
        reference.retire(UNIT);

        assertThatThrownBy(() -> journey.as(
                        NATIONAL_ADMIN, national, "verifyComplaint", Journey.fields("transfer", "instansi", DISSOLVED)))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("dibubarkan");
        assertThatThrownBy(() -> journey.dispose(own, UNIT))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("dibubarkan");
    }

    @Test
    void what_the_table_suggests_is_who_took_over() {
        TrackingNumber number = journey.forwarded();
        assertThat(journey.form(Journey.ADMIN, number, "disposeComplaint")).containsEntry("unit", UNIT);

        reference.listUntil(UNIT, "2026-11-01", OTHER_UNIT);
        assertThat(journey.form(Journey.ADMIN, number, "disposeComplaint")).containsEntry("unit", OTHER_UNIT);

        reference.retire(UNIT);
        reference.retire(OTHER_UNIT);
        assertThat(journey.form(Journey.ADMIN, number, "disposeComplaint")).containsEntry("unit", null);
    }

    @Test
    void a_retired_category_is_refused_to_new_reports_and_kept_by_old_ones() {
        TrackingNumber old = journey.file().trackingNumber();
        reference.retireCategory("jalan");

        assertThat(file(INSTANSI).body()).contains("\"category\"").contains("tidak dipakai lagi");
        journey.verify(old, "forward");
        assertThat(journey.openTasks(old)).containsExactly("disposeComplaint: admin.kab-tangerang");
    }

    @Test
    void what_a_dissolved_instansi_should_verify_goes_to_the_national_admin_once() {
        Filed filed = journey.file(Journey.reportTo(DISSOLVED));
        TrackingNumber number = filed.trackingNumber();
        var due = journey.clock(number, ClockKind.VERIFICATION).dueAt();
        reference.retire(DISSOLVED);

        holders.look();
        holders.look();

        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: " + NATIONAL_ADMIN);
        assertThat(journey.clock(number, ClockKind.VERIFICATION).dueAt()).isEqualTo(due);
        assertThat(journey.entries(number)).containsOnlyOnce(EntryKind.HANDED_ON);
        assertThat(new Caller(port)
                        .get("/api/v1/complaints/" + number, "X-Receipt", filed.receipt())
                        .body())
                .contains("Admin Nasional) memegang laporan ini sejak sekarang");
        assertThat(jdbc.queryForList(
                        "select detail from audit_entry where subject = ? and deed = 'CASE_HANDED_ON'",
                        String.class,
                        number.value()))
                .containsExactly(DISSOLVED + " > " + NATIONAL);
    }

    @Test
    void what_a_dissolved_instansi_handled_is_verified_anew_and_its_deadlines_stay() {
        TrackingNumber number = journey.disposed();
        var due = journey.clock(number, ClockKind.COMPLETION).dueAt();
        reference.retire(INSTANSI);

        holders.look();

        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: " + NATIONAL_ADMIN);
        assertThat(journey.runningClocks(number))
                .contains(ClockKind.VERIFICATION, ClockKind.FIRST_FOLLOW_UP, ClockKind.COMPLETION);
        assertThat(journey.clock(number, ClockKind.COMPLETION).dueAt()).isEqualTo(due);

        journey.as(NATIONAL_ADMIN, number, "verifyComplaint", Journey.fields("forward", "instansi", "kota-serang"));
        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kota-serang");
        assertThat(journey.clock(number, ClockKind.COMPLETION).dueAt()).isEqualTo(due);
    }

    @Test
    void a_unit_with_a_successor_hands_its_work_to_it() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        reference.listUntil(UNIT, "2026-11-01", OTHER_UNIT);

        holders.look();

        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison." + OTHER_UNIT);
        journey.answer(OTHER_UNIT, number);
        assertThat(journey.entries(number)).endsWith(EntryKind.HANDED_ON, EntryKind.ANSWERED);
    }

    @Test
    void without_a_successor_its_admin_disposes_anew() {
        TrackingNumber number = journey.disposed();
        TrackingNumber returned = journey.disposed();
        journey.giveBack(UNIT, returned, OTHER_UNIT);
        reference.retire(UNIT);

        holders.look();

        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
        assertThat(journey.openTasks(returned)).containsExactly("disposeComplaint: admin.kab-tangerang");
        assertThat(journey.runningClocks(returned)).doesNotContain(ClockKind.RETURN_DECISION);
        journey.dispose(returned, OTHER_UNIT);
        assertThat(journey.openTasks(returned)).containsExactly("followUp: liaison." + OTHER_UNIT);
    }

    @Test
    void a_dispute_that_nobody_is_left_to_review_is_granted() {
        TrackingNumber number = journey.answered();
        reference.retire(UNIT);
        holders.look();
        assertThat(journey.entries(number)).doesNotContain(EntryKind.HANDED_ON);

        reporter.dispute(number, "Lubangnya masih ada sampai hari ini.");
        holders.look();

        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
        assertThat(journey.runningClocks(number)).containsExactly(ClockKind.COMPLETION);
        assertThat(journey.entries(number)).endsWith(EntryKind.REOPENED, EntryKind.HANDED_ON);
    }

    @Test
    void who_is_asked_to_complete_it_completes_it_at_the_new_desk() {
        TrackingNumber number = journey.file(Journey.reportTo(DISSOLVED)).trackingNumber();
        journey.as(
                "admin." + DISSOLVED,
                number,
                "verifyComplaint",
                Journey.fields("requestCompletion", "note", "Di mana tepatnya?"));
        reference.retire(DISSOLVED);

        holders.look();
        reporter.complete(number, "Di depan pasar lama, dekat jembatan.");

        assertThat(journey.openTasks(number)).containsExactly("verifyComplaint: " + NATIONAL_ADMIN);
    }

    @Test
    void an_open_rung_goes_along_to_the_head_who_took_over_and_comes_once() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(6);
        assertThat(journey.openTasks(number)).contains("respondEscalation: head." + UNIT);
        List<Journey.Reached> rungs = journey.rungs(number);
        reference.listUntil(UNIT, "2026-11-01", OTHER_UNIT);

        holders.look();
        journey.passTo(journey.now().plusSeconds(60));

        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder("followUp: liaison." + OTHER_UNIT, "respondEscalation: head." + OTHER_UNIT);
        assertThat(journey.rungs(number)).isEqualTo(rungs);
        assertThat(journey.entries(number)).containsOnlyOnce(EntryKind.ESCALATED);
    }

    @Test
    void a_case_whose_moving_fails_stays_whole_and_goes_with_the_next_look_while_others_go_at_once() {
        TrackingNumber first = journey.disposed();
        TrackingNumber other = journey.file(Journey.reportTo(DISSOLVED)).trackingNumber();
        reference.retire(UNIT);
        reference.retire(DISSOLVED);
        mishap.at("disposition/disposeComplaint");

        holders.look();
        assertThat(journey.openTasks(first)).containsExactly("followUp: liaison." + UNIT);
        assertThat(journey.entries(first)).doesNotContain(EntryKind.HANDED_ON);
        assertThat(journey.openTasks(other)).containsExactly("verifyComplaint: " + NATIONAL_ADMIN);

        mishap.never();
        holders.look();
        assertThat(journey.openTasks(first)).containsExactly("disposeComplaint: admin.kab-tangerang");
    }

    @RepeatedTest(2)
    void nodes_that_look_at_once_hand_each_case_on_once() throws Exception {
        List<TrackingNumber> numbers = List.of(journey.disposed(), journey.disposed(), journey.disposed());
        reference.retire(UNIT);

        assertThat(AtOnce.both(holders::look, holders::look)).isEmpty();

        assertThat(numbers).allSatisfy(number -> {
            assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
            assertThat(journey.entries(number)).containsOnlyOnce(EntryKind.HANDED_ON);
        });
    }

    private Answer file(String instansi) {
        return new Caller(port)
                .postJson(
                        "/api/v1/complaints",
                        """
                        {"title": "Jalan berlubang", "text": "Lubang besar di jalan depan pasar sejak sebulan.",
                         "instansi": "%s", "category": "jalan", "class": "PENGADUAN_TIDAK_BERKADAR",
                         "anonymous": false, "confidential": false, "reporter": {"name": "Budi"}}"""
                                .formatted(instansi));
    }
}
