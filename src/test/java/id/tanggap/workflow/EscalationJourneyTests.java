package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.DISPUTE_REVIEW;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.LEADER;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.OMBUDSMAN;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.WIB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Grounds;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * {@code bpmn/escalation.bpmn}, read as traces of cases. A case disposed on Monday 2 November has its first follow-up
 * due on Monday 9 and its completion on Friday 20; a deadline is the end of that day.
 */
@ApplicationTest
class EscalationJourneyTests {

    private static final String SECRETARY_AND_INSPECTOR = SECRETARY + "," + INSPECTOR;

    private static final Reached FIRST = new Reached(FIRST_FOLLOW_UP, 1, HEAD, midnight(10));
    private static final Reached SECOND = new Reached(FIRST_FOLLOW_UP, 2, SECRETARY_AND_INSPECTOR, midnight(13));
    private static final Reached THIRD = new Reached(FIRST_FOLLOW_UP, 3, LEADER, midnight(24));

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @Autowired
    CaseClocks clocks;

    @Autowired
    OmbudsmanHandover handovers;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    /** Rule: docs/rules.md §6: at the deadline, 3 working days after it, 10 working days after it. */
    @Test
    void a_case_without_follow_up_climbs_rung_by_rung_to_the_regent() {
        TrackingNumber number = journey.disposed();

        journey.passTo(midnight(10).minusSeconds(1));
        assertThat(journey.rungs(number)).isEmpty();

        journey.passTo(midnight(10));
        assertThat(journey.openTasks(number)).contains("respondEscalation: head.tng-dbmsda");

        journey.passTo(midnight(13));
        assertThat(journey.openTasks(number))
                .contains("respondEscalation: inspector.kab-tangerang,secretary.kab-tangerang")
                .doesNotContain("respondEscalation: head.tng-dbmsda");

        journey.passTo(midnight(24));
        assertThat(journey.openTasks(number)).contains("respondEscalation: leader.kab-tangerang");
        assertThat(journey.rungs(number))
                .filteredOn(reached -> reached.clock() == FIRST_FOLLOW_UP)
                .containsExactly(FIRST, SECOND, THIRD);
    }

    /** Rule: docs/rules.md §6; the completion of 14 working days is due on Friday 20 November. */
    @Test
    void a_case_that_is_followed_up_but_not_completed_climbs_the_ladder_of_its_completion() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);

        journey.passTo(LocalDateTime.of(2026, 12, 7, 9, 0));

        assertThat(journey.rungs(number))
                .containsExactly(
                        new Reached(COMPLETION, 0, LIAISON, midnight(18)),
                        new Reached(COMPLETION, 1, HEAD, midnight(21)),
                        new Reached(COMPLETION, 2, SECRETARY_AND_INSPECTOR, midnight(26)),
                        new Reached(COMPLETION, 3, LEADER, LocalDateTime.of(2026, 12, 5, 0, 0)));
    }

    /** Rule: docs/rules.md §6: until the clock is met; the open task disappears. */
    @Test
    void the_ladder_and_its_open_task_end_with_the_first_follow_up() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        journey.progress(number);

        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
        journey.passTo(LocalDateTime.of(2026, 11, 17, 9, 0));
        assertThat(journey.rungs(number)).containsExactly(FIRST);
    }

    /** Rule: docs/rules.md §6: two ladders on one case are two; the answer ends both. */
    @Test
    void an_answer_ends_the_ladders_of_both_clocks() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(21));
        assertThat(journey.openTasks(number)).hasSize(3);

        journey.answer(UNIT, number);

        assertThat(journey.openTasks(number)).isEmpty();
    }

    /** Rule: docs/rules.md §6: a note resets nothing. */
    @Test
    void a_superior_who_notes_something_does_not_stop_the_ladder() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        journey.respond(HEAD, number, "note", "note", "Besok pagi dikerjakan.");

        assertThat(journey.entries(number)).endsWith(EntryKind.ESCALATION_NOTED);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
        journey.passTo(midnight(13));
        assertThat(journey.rungs(number)).containsExactly(FIRST, SECOND);
    }

    /** Rule: docs/rules.md §6: reassignment resets nothing. */
    @Test
    void a_case_that_is_reassigned_stays_on_its_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        journey.respond(HEAD, number, "reassign", "unit", OTHER_UNIT, "note", "Ini rambu.");
        journey.passTo(LocalDateTime.of(2026, 11, 17, 9, 0));

        assertThat(journey.openTasks(number)).contains("followUp: liaison.tng-dishub");
        assertThat(journey.rungs(number)).containsExactly(FIRST, SECOND);
    }

    /** Rule: docs/rules.md §6: every rung exactly once, also when a return takes the case round. */
    @Test
    void a_case_that_is_returned_stays_on_its_rung() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10).plusHours(9));

        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.decideReturn(number, "uphold");
        journey.passTo(LocalDateTime.of(2026, 11, 17, 9, 0));

        assertThat(journey.rungs(number)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_head_takes_over_a_case_that_the_own_unit_has_already() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));

        journey.respond(HEAD, number, "takeOver", "note", "Saya tangani sendiri.");

        assertThat(cases.read(number).unit()).isEqualTo(UNIT);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §6: the ladder was raised to the head of the unit that had the case then. */
    @Test
    void a_head_takes_over_a_case_that_went_to_another_unit_meanwhile() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));
        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.decideReturn(number, "uphold");

        journey.respond(HEAD, number, "takeOver", "note", "Ini memang milik kami.");

        assertThat(cases.read(number).unit()).isEqualTo(UNIT);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    @Test
    void the_secretary_takes_a_case_over_to_the_unit_that_the_secretary_heads() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(13));
        var secretary = new Officer(
                "sekda",
                "Sekda",
                Set.of(new Membership(Role.SECRETARY, "kab-tangerang"), new Membership(Role.HEAD, "tng-setda")));

        journey.as(secretary, number, "respondEscalation", Map.of("decision", "takeOver", "note", "Kami tangani."));

        assertThat(cases.read(number).unit()).isEqualTo("tng-setda");
        assertThat(journey.openTasks(number)).contains("followUp: liaison.tng-setda");
    }

    @Test
    void a_superior_without_a_unit_is_told_to_name_one_in_place_of_taking_over() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(13));

        assertThatThrownBy(() -> journey.respond(SECRETARY, number, "takeOver"))
                .isInstanceOf(FormFieldValidationException.class);
        assertThat(journey.openTasks(number))
                .contains("respondEscalation: inspector.kab-tangerang,secretary.kab-tangerang");
    }

    @Test
    void a_case_that_waits_for_a_decision_on_its_return_is_not_reassigned() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(10));
        journey.giveBack(UNIT, number, OTHER_UNIT);

        assertThatThrownBy(() -> journey.respond(HEAD, number, "reassign", "unit", "tng-dlhk"))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("tidak sedang ditangani unit");
        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder("decideReturn: admin.kab-tangerang", "respondEscalation: head.tng-dbmsda");
    }

    /** Rule: docs/rules.md §6: of 60 working days in all, 3 are for verification and 14 for completion. */
    @Test
    void after_sixty_working_days_in_all_the_reporter_is_asked_once_whether_the_ombudsman_may_have_the_case() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        Instant sixtieth = journey.clock(number, COMPLETION).after(43);

        journey.passTo(sixtieth.minusSeconds(1));
        assertThat(journey.openTasks(number)).contains("respondEscalation: leader.kab-tangerang");
        assertThat(journey.entries(number)).doesNotContain(EntryKind.HANDOVER_ASKED);

        journey.passTo(sixtieth);
        journey.passTo(sixtieth.plus(Duration.ofDays(60)));

        assertThat(journey.entries(number))
                .filteredOn(EntryKind.HANDOVER_ASKED::equals)
                .hasSize(1);
        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0, 1, 2, 3, 4);
        assertThat(journey.rungs(number))
                .last()
                .isEqualTo(new Reached(COMPLETION, 4, OMBUDSMAN, LocalDateTime.ofInstant(sixtieth, WIB)));
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §6: the class decides when the last rung comes. */
    @Test
    void a_request_for_information_has_its_last_rung_on_its_own_day() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "forward", "class", "PERMINTAAN_INFORMASI");
        journey.dispose(number, UNIT);
        journey.progress(number);
        Instant last = journey.clock(number, COMPLETION).after(52);

        journey.passTo(last.minusSeconds(1));
        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0, 1, 2, 3);
        journey.passTo(last);

        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0, 1, 2, 3, 4);
    }

    /** Rule: docs/rules.md §6: nor does a report get lost that nobody verifies. */
    @Test
    void a_report_that_nobody_verifies_climbs_to_the_ombudsman_too() {
        TrackingNumber number = journey.file().trackingNumber();

        journey.passTo(journey.clock(number, VERIFICATION).after(57));

        assertThat(journey.rungs(number))
                .extracting(Reached::told)
                .containsExactly(SECRETARY, INSPECTOR, LEADER, OMBUDSMAN);
        assertThat(journey.entries(number)).contains(EntryKind.HANDOVER_ASKED);
    }

    /** Rule: docs/rules.md §6: a dispute that nobody reviews is no way round the last rung. */
    @Test
    void a_dispute_that_nobody_reviews_climbs_to_the_ombudsman_too() {
        TrackingNumber number = journey.answered();
        reporter.dispute(number, "Lubangnya masih ada.");

        journey.passTo(journey.clock(number, DISPUTE_REVIEW).after(28));

        assertThat(journey.rungs(number))
                .extracting(Reached::told)
                .containsExactly(SECRETARY, INSPECTOR, LEADER, OMBUDSMAN);
        assertThat(journey.entries(number)).contains(EntryKind.HANDOVER_ASKED);
    }

    /** Rule: docs/rules.md §6: a reporter who has said no before is not asked. */
    @Test
    void the_last_rung_asks_nobody_who_has_answered_before() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.passTo(journey.clock(number, COMPLETION).after(3));
        handovers.answer(number, false, true);

        journey.passTo(journey.clock(number, COMPLETION).after(43));

        assertThat(journey.rungs(number)).extracting(Reached::rung).endsWith(3, 4);
        assertThat(journey.entries(number)).doesNotContain(EntryKind.HANDOVER_ASKED);
    }

    @Test
    void the_ladder_of_an_agency_where_nobody_is_secretary_or_regent_climbs_on() {
        TrackingNumber number = journey.file(Journey.reportTo("kota-serang")).trackingNumber();
        journey.passTo(journey.clock(number, VERIFICATION).after(10));

        assertThat(journey.rungs(number))
                .extracting(Reached::told)
                .containsExactly("secretary.kota-serang", "inspector.kota-serang", "leader.kota-serang");
        journey.as("admin.kota-serang", number, "verifyComplaint", Map.of("decision", "forward"));
        journey.passTo(journey.clock(number, COMPLETION).after(43));

        assertThat(journey.rungs(number))
                .filteredOn(reached -> reached.clock() == COMPLETION)
                .extracting(Reached::told)
                .containsExactly(
                        "head.kota-serang",
                        "secretary.kota-serang,inspector.kota-serang",
                        "leader.kota-serang",
                        OMBUDSMAN);
    }

    /** Rule: docs/rules.md §6: a superior on any rung may direct or reassign. */
    @ParameterizedTest
    @CsvSource({
        "10, head.tng-dbmsda, note",
        "10, head.tng-dbmsda, reassign",
        "13, secretary.kab-tangerang, note",
        "13, secretary.kab-tangerang, reassign",
        "13, inspector.kab-tangerang, reassign",
        "24, leader.kab-tangerang, note",
        "24, leader.kab-tangerang, reassign"
    })
    void who_was_told_of_a_rung_directs_or_reassigns_and_is_on_record_with_it(
            int dayOfNovember, String group, String decision) {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(dayOfNovember));
        String task = journey.openTasks(number).stream()
                .filter(open -> open.startsWith("respondEscalation") && open.contains(group))
                .findFirst()
                .orElseThrow();

        journey.respond(group, number, decision, "unit", OTHER_UNIT, "note", "Selesaikan minggu ini.");

        assertThat(journey.openTasks(number)).doesNotContain(task);
        assertThat(cases.read(number).unit()).isEqualTo(decision.equals("reassign") ? OTHER_UNIT : UNIT);
        assertThat(journey.answers(number)).last().isEqualTo(decision + " by test." + group);
    }

    /** Rule: docs/rules.md §6: the task says what is expected of whom it was given. */
    @Test
    void the_task_names_the_rung_and_what_is_expected() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(13));

        var form = (VariableMap) journey.form(INSPECTOR, number, "respondEscalation");
        assertThat(form.<ObjectValue>getValueTyped("complaint").getValueSerialized())
                .contains("Sekda dan Inspektorat", "Pastikan unit segera memberi tindak lanjut pertama");
    }

    /** Rule: docs/rules.md §6: above the regent there is no rung for the first follow-up. */
    @Test
    void the_ladder_ends_when_the_regent_has_answered() {
        TrackingNumber number = journey.disposed();
        journey.passTo(midnight(13));
        journey.passTo(midnight(24));

        journey.respond(LEADER, number, "note", "note", "Selesaikan minggu ini.");

        assertThat(journey.rungs(number))
                .filteredOn(reached -> reached.clock() == FIRST_FOLLOW_UP)
                .containsExactly(FIRST, SECOND, THIRD);
        assertThat(journey.openTasks(number)).noneMatch(task -> task.contains("leader"));
    }

    /** Rule: docs/rules.md §2, extension; §6: whatever moves a clock moves its ladder. */
    @Test
    void a_case_with_more_time_climbs_later() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.followUp(UNIT, number, "extend", "extraDays", 2, "reason", "Menunggu aspal dari provinsi.");

        journey.passTo(LocalDateTime.of(2026, 11, 24, 23, 59));
        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0);

        journey.passTo(midnight(25));
        assertThat(journey.rungs(number)).contains(new Reached(COMPLETION, 1, HEAD, midnight(25)));
    }

    /** Rule: docs/rules.md §2, pauses; §6: as long as a clock pauses, its ladder waits. */
    @Test
    void a_rung_whose_clock_pauses_is_awaited_until_the_clock_runs_and_is_due() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 6, 9, 0));
        clocks.pause(number, FIRST_FOLLOW_UP, new Grounds("AWAITING_REPORTER", "officer"));
        journey.passTo(LocalDateTime.of(2026, 11, 12, 9, 0));
        clocks.resume(number, FIRST_FOLLOW_UP);

        journey.passTo(LocalDateTime.of(2026, 11, 13, 23, 59));
        assertThat(journey.rungs(number)).isEmpty();

        journey.passTo(midnight(14));
        assertThat(journey.rungs(number)).containsExactly(new Reached(FIRST_FOLLOW_UP, 1, HEAD, midnight(14)));
    }

    /** Rule: docs/rules.md §6: a reopened case arms its timers again, and the ladder of a met clock ends at once. */
    @Test
    void a_reopened_case_climbs_no_ladder_for_a_first_follow_up_that_was_made() {
        TrackingNumber number = journey.answered();
        journey.passTo(LocalDateTime.of(2026, 11, 11, 9, 0));
        reporter.dispute(number, "Lubangnya masih ada.");
        journey.review(number, "reopen");

        journey.passTo(LocalDateTime.of(2026, 11, 11, 10, 0));

        assertThat(journey.rungs(number)).isEmpty();
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §6: no rung is climbed twice, not even after a dispute. */
    @Test
    void a_reopened_case_goes_on_at_the_rung_that_it_had_reached() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.passTo(midnight(21).plusHours(9));
        journey.answer(UNIT, number);
        journey.passTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        reporter.dispute(number, "Lubangnya masih ada.");
        journey.review(number, "reopen");

        journey.passTo(LocalDateTime.of(2026, 11, 30, 9, 0));

        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0, 1, 2);
    }

    private static LocalDateTime midnight(int dayOfNovember) {
        return LocalDateTime.of(2026, 11, dayOfNovember, 0, 0);
    }
}
