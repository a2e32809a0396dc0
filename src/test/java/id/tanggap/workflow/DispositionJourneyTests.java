package id.tanggap.workflow;

import static id.tanggap.support.Journey.ADMIN;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.LEADER;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.complaint.viewing.CaseFiles;
import id.tanggap.complaint.viewing.CaseLinks;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** {@code bpmn/disposition.bpmn}, read as traces of cases. */
@ApplicationTest
class DispositionJourneyTests {

    private static final String THIRD_UNIT = "tng-dlhk";

    @Autowired
    Journey journey;

    @Autowired
    CaseLog cases;

    @Autowired
    CaseFiles files;

    @Autowired
    CaseLinks links;

    @Autowired
    IdentityRequests requests;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    /** Rule: docs/rules.md §4, routes. */
    @Test
    void the_admin_disposes_to_the_unit_that_the_routing_suggests() {
        TrackingNumber number = journey.forwarded();
        assertThat(journey.form(ADMIN, number, "disposeComplaint")).containsEntry("unit", UNIT);

        journey.dispose(number, UNIT);

        assertThat(cases.read(number).holder()).isEqualTo(UNIT);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §4: never disposed to those it is about. */
    @Test
    void a_report_about_illegal_levies_is_suggested_to_the_inspectorate() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "forward", "category", "pungli");

        assertThat(journey.form(ADMIN, number, "disposeComplaint")).containsEntry("unit", "tng-inspektorat");
    }

    /** Rule: docs/rules.md §4: a report about a unit goes to the Inspektorat, by no way to the unit itself. */
    @Test
    void a_report_about_a_unit_never_reaches_that_unit() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "forward", "reportedUnit", UNIT);
        Map<String, Object> form = journey.form(ADMIN, number, "disposeComplaint");
        assertThat(form.get("unit")).isEqualTo("tng-inspektorat");

        assertRefused(() -> journey.dispose(number, UNIT));
        journey.dispose(number, OTHER_UNIT);
        assertRefused(() -> journey.giveBack(OTHER_UNIT, number, UNIT));
        journey.giveBack(OTHER_UNIT, number, THIRD_UNIT);
        assertRefused(() -> journey.decideReturn(number, "uphold", "unit", UNIT));
        journey.decideReturn(number, "uphold");
        journey.passWorkingDays(6);
        assertRefused(() -> journey.respond("head." + THIRD_UNIT, number, "reassign", "unit", UNIT));

        assertThat(cases.read(number).holder()).isEqualTo(THIRD_UNIT);
    }

    @Test
    void a_report_about_the_inspectorate_is_not_suggested_to_it() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "forward", "reportedUnit", "tng-inspektorat");

        assertThat(journey.form(ADMIN, number, "disposeComplaint")).containsEntry("unit", null);
    }

    /** Rule: docs/rules.md §4, §6: those who share the rung stay; the accused are not called, and neither read nor act. */
    @Test
    void nobody_of_the_inspectorate_is_called_to_a_confidential_report_about_it() {
        TrackingNumber number = about("tng-inspektorat");

        journey.passWorkingDays(16);

        assertThat(journey.rungs(number))
                .filteredOn(reached -> reached.clock() == ClockKind.FIRST_FOLLOW_UP)
                .extracting(Reached::rung, Reached::told)
                .containsExactly(tuple(1, HEAD), tuple(2, SECRETARY), tuple(3, LEADER));
        assertShut(INSPECTOR, number);
        assertShut("head.tng-inspektorat", number);
        assertOpen(SECRETARY, number);
    }

    /** Rule: docs/rules.md §4, §6: above the leadership of an instansi comes the national admin. */
    @Test
    void a_confidential_report_about_the_leaderships_own_office_climbs_to_the_national_admin() {
        TrackingNumber number = about("tng-setda");
        journey.giveBack(UNIT, number, OTHER_UNIT);

        journey.passWorkingDays(12);

        assertThat(journey.rungs(number))
                .filteredOn(reached -> reached.clock() == ClockKind.RETURN_DECISION)
                .extracting(Reached::rung, Reached::told)
                .containsExactly(tuple(1, NATIONAL_ADMIN), tuple(2, INSPECTOR), tuple(3, NATIONAL_ADMIN));
        assertThat(journey.openTasks(number)).contains("respondEscalation: " + NATIONAL_ADMIN);
        assertShut(SECRETARY, number);
        assertShut(LEADER, number);
        assertOpen(NATIONAL_ADMIN, number);
        assertOpen(INSPECTOR, number);
    }

    /** Rule: docs/rules.md §4: with no other role, be it the one that has the task. */
    @Test
    void whoever_belongs_to_the_accused_works_on_the_report_with_no_other_role() {
        TrackingNumber number = about("tng-inspektorat");
        Officer both = officer(LIAISON, INSPECTOR);

        assertThatThrownBy(() -> journey.form(both, number, "followUp")).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> journey.as(
                        both, number, "followUp", fields("complete", "answer", "Tuduhan ini tidak terbukti.")))
                .isInstanceOf(AuthorizationException.class);
        assertThat(cases.read(number).status()).isEqualTo(Status.FORWARDED);
    }

    /** Rule: docs/rules.md §4: nor does that officer keep the task from others, or take it from a colleague. */
    @Test
    void whoever_belongs_to_the_accused_claims_no_task_of_the_report_and_puts_none_back() {
        String task = journey.openTask(about("tng-inspektorat"), "followUp");
        identity.setAuthentication("dua.jabatan", List.of(LIAISON, INSPECTOR));
        try {
            assertThatThrownBy(() -> tasks.claim(task, "dua.jabatan")).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> tasks.setAssignee(task, "dua.jabatan")).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> tasks.setAssignee(task, null)).isInstanceOf(AuthorizationException.class);
            identity.setAuthentication("penghubung", List.of(LIAISON));
            tasks.claim(task, "penghubung");
        } finally {
            identity.clearAuthentication();
        }
    }

    private TrackingNumber about(String unit) {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "forward", "confidential", true, "note", "Pelapor terancam.", "reportedUnit", unit);
        journey.dispose(number, UNIT);
        return number;
    }

    private void assertOpen(String group, TrackingNumber number) {
        assertThat(files.open(number, officer(group), Locale.ROOT).reporter()).isNotNull();
    }

    private void assertShut(String group, TrackingNumber number) {
        assertThatThrownBy(() -> files.open(number, officer(group), Locale.ROOT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.openHandover(number, officer(group), Locale.ROOT))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> requests.ask(number, officer(group), "Untuk pemeriksaan kami."))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(links.of(Set.of(number), officer(group))).containsEntry(number, CaseLinks.Place.NOWHERE);
    }

    private static Officer officer(String... groups) {
        Stream<Membership> held =
                Stream.of(groups).map(group -> Membership.parse(group).orElseThrow());
        return new Officer("test", "Test", held.collect(toSet()));
    }

    @Test
    void the_unit_that_a_report_is_about_is_one_of_the_agency_that_handles_it() {
        TrackingNumber number = journey.file().trackingNumber();

        assertThatThrownBy(() -> journey.verify(number, "forward", "reportedUnit", "srg-dpupr"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Pilih unit kerja dari instansi ini.");
    }

    private static void assertRefused(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Laporan tidak didisposisikan kepada unit yang diadukan.");
    }

    @Test
    void no_report_is_disposed_to_a_unit_of_another_instansi() {
        TrackingNumber number = journey.forwarded();

        assertThatThrownBy(() -> journey.dispose(number, "srg-dpupr"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Pilih unit kerja dari instansi ini.");
        assertThat(journey.openTasks(number)).containsExactly("disposeComplaint: admin.kab-tangerang");
    }

    /** Rule: docs/rules.md §4. */
    @Test
    void an_upheld_return_goes_to_the_better_unit_that_was_named() {
        TrackingNumber number = returned();
        assertThat(cases.read(number).holder()).isEqualTo(Journey.INSTANSI);

        journey.decideReturn(number, "uphold");

        assertThat(cases.read(number).unit()).isEqualTo(OTHER_UNIT);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dishub");
    }

    /** Rule: docs/rules.md §4. */
    @Test
    void an_upheld_return_may_go_to_a_third_unit_but_not_back() {
        TrackingNumber number = returned();
        assertThatThrownBy(() -> journey.decideReturn(number, "uphold", "unit", UNIT))
                .isInstanceOf(FormFieldValidationException.class);

        journey.decideReturn(number, "uphold", "unit", THIRD_UNIT);

        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dlhk");
    }

    /** Rule: docs/rules.md §4. */
    @Test
    void a_refused_return_stays_with_the_unit() {
        TrackingNumber number = returned();

        journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");

        assertThat(cases.read(number).holder()).isEqualTo(UNIT);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §4: the clocks do not stop while agencies disagree. */
    @Test
    void no_clock_stops_while_agencies_disagree() {
        TrackingNumber number = journey.disposed();
        var firstFollowUp = journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueDay();
        var completion = journey.clock(number, ClockKind.COMPLETION).dueDay();

        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.passWorkingDays(1);
        journey.decideReturn(number, "uphold");

        assertThat(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueDay()).isEqualTo(firstFollowUp);
        assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isEqualTo(completion);
        assertThat(journey.clock(number, ClockKind.RETURN_DECISION).metInTime()).isTrue();
    }

    /** Rule: docs/rules.md §2, decision on a return; §6. */
    @Test
    void a_return_that_nobody_decides_within_a_working_day_is_raised_to_the_secretary() {
        TrackingNumber number = returned();

        journey.passTo(LocalDateTime.of(2026, 11, 4, 9, 0));

        assertThat(journey.rungs(number))
                .containsExactly(
                        new Reached(ClockKind.RETURN_DECISION, 1, SECRETARY, LocalDateTime.of(2026, 11, 4, 0, 0)));
        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder(
                        "decideReturn: admin.kab-tangerang", "respondEscalation: secretary.kab-tangerang");

        journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §2: a decision on a return may be due again, as a new round with a ladder of its own. */
    @Test
    void a_second_return_has_a_clock_and_a_ladder_of_its_own() {
        TrackingNumber number = returned();
        journey.passTo(LocalDateTime.of(2026, 11, 4, 9, 0));
        journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");

        journey.giveBack(UNIT, number, THIRD_UNIT);
        journey.passTo(LocalDateTime.of(2026, 11, 6, 9, 0));

        assertThat(journey.rungs(number))
                .extracting(Reached::rung, reached -> reached.at().toLocalDate().toString())
                .containsExactly(tuple(1, "2026-11-04"), tuple(1, "2026-11-06"));
    }

    /** Rule: docs/rules.md §4, binding effect. */
    @Test
    void after_two_upheld_returns_the_disposition_binds_the_unit() {
        TrackingNumber number = returned();
        journey.decideReturn(number, "uphold");
        journey.giveBack(OTHER_UNIT, number, THIRD_UNIT);
        journey.decideReturn(number, "uphold");

        assertThatThrownBy(() -> journey.giveBack(THIRD_UNIT, number, UNIT))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("mengikat");
        assertThat(cases.read(number).isBindingAfter(2)).isTrue();
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dlhk");

        journey.answer(THIRD_UNIT, number);
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);
    }

    /** Rule: docs/rules.md §4: refused returns do not add up to a binding disposition. */
    @Test
    void refused_returns_bind_nobody() {
        TrackingNumber number = journey.disposed();
        for (int i = 0; i < 3; i++) {
            journey.giveBack(UNIT, number, OTHER_UNIT);
            journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");
        }

        assertThat(cases.read(number).isBindingAfter(2)).isFalse();
    }

    @Test
    void a_return_names_another_unit_of_the_same_instansi_and_a_reason() {
        TrackingNumber number = journey.disposed();

        for (Map<String, Object> incomplete : List.of(
                fields("return", "returnTo", UNIT, "reason", "Bukan wewenang kami."),
                fields("return", "returnTo", "srg-dpupr", "reason", "Bukan wewenang kami."),
                fields("return", "returnTo", OTHER_UNIT, "reason", " "),
                fields("return", "reason", "Bukan wewenang kami."))) {
            assertThatThrownBy(() -> journey.as(LIAISON, number, "followUp", incomplete))
                    .isInstanceOf(FormFieldValidationException.class);
        }
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    private TrackingNumber returned() {
        TrackingNumber number = journey.disposed();
        journey.giveBack(UNIT, number, OTHER_UNIT);
        return number;
    }
}
