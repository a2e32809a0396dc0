package id.tanggap.workflow;

import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ArchiveReason;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bpmn/complaint.bpmn}: the whole story of a report, read as the trace of a case. */
@ApplicationTest
class ComplaintJourneyTests {

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    CaseLog cases;

    @Autowired
    OmbudsmanHandover handovers;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    /** Rule: docs/rules.md §6: with consent the case is handed over, once, and goes on. */
    @Test
    void a_report_is_handed_over_when_its_reporter_consents_and_goes_on() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.passTo(journey.clock(number, ClockKind.COMPLETION).after(43));
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");

        handovers.answer(number, true, true);
        handovers.answer(number, true, true);

        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder("followUp: liaison.tng-dbmsda", "acceptHandover: ombudsman.ombudsman-ri");
        assertThat(journey.entries(number))
                .endsWith(EntryKind.ESCALATED, EntryKind.HANDOVER_ASKED, EntryKind.HANDED_OVER);
        journey.as(Journey.OMBUDSMAN, number, "acceptHandover", Map.of("note", "Kami panggil dinas pekan depan."));
        assertThat(journey.entries(number)).endsWith(EntryKind.HANDOVER_ACCEPTED);

        journey.answer(UNIT, number);
        reporter.confirm(number, 3, null);
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(journey.isUnderWay(number)).isFalse();
        assertThat(handovers.find(number)).get().satisfies(kept -> {
            assertThat(kept.isHandedOver()).isTrue();
            assertThat(kept.withIdentity()).isTrue();
            assertThat(kept.acceptedAt()).isPresent();
        });
    }

    /** Rule: docs/rules.md §6: on the reporter's wish after a breach, unasked. */
    @Test
    void a_reporter_who_wishes_it_has_the_report_handed_over_as_soon_as_a_deadline_is_missed() {
        TrackingNumber number = journey.disposed();
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt().minusSeconds(1));
        assertThatThrownBy(() -> handovers.answer(number, true, true)).isInstanceOf(IllegalTransition.class);
        assertThat(handovers.find(number)).isEmpty();

        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt());
        handovers.answer(number, true, true);

        assertThat(journey.openTasks(number)).contains("acceptHandover: ombudsman.ombudsman-ri");
        journey.passTo(journey.clock(number, ClockKind.COMPLETION).after(43));
        assertThat(journey.entries(number)).doesNotContain(EntryKind.HANDOVER_ASKED);
        assertThat(journey.entries(number))
                .filteredOn(EntryKind.HANDED_OVER::equals)
                .hasSize(1);
    }

    /** Rule: docs/rules.md §6: the breach is not undone by meeting the deadline late. */
    @Test
    void a_reporter_may_say_no_and_think_again() {
        TrackingNumber number = journey.disposed();
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt());
        handovers.answer(number, false, true);
        handovers.answer(number, false, true);
        journey.progress(number);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");

        handovers.answer(number, true, true);

        assertThat(journey.openTasks(number)).contains("acceptHandover: ombudsman.ombudsman-ri");
        assertThatThrownBy(() -> handovers.answer(number, false, true)).isInstanceOf(IllegalTransition.class);
        assertThat(handovers.find(number)).get().satisfies(kept -> assertThat(kept.refusedAt())
                .isPresent());
    }

    /** Rule: docs/rules.md §6: the hand-over stays on record when the case has ended. */
    @Test
    void a_case_that_is_closed_before_the_ombudsman_looks_at_it_is_still_accepted() {
        TrackingNumber number = journey.disposed();
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt());
        handovers.answer(number, true, true);
        journey.answer(UNIT, number);
        reporter.confirm(number, 3, null);

        assertThat(journey.openTasks(number)).containsExactly("acceptHandover: ombudsman.ombudsman-ri");
        journey.as(Journey.OMBUDSMAN, number, "acceptHandover", Map.of("note", "Kami catat sebagai pola berulang."));

        assertThat(journey.isUnderWay(number)).isFalse();
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void a_withdrawn_report_takes_the_task_of_the_ombudsman_away_and_keeps_the_record() {
        TrackingNumber number = journey.disposed();
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt());
        handovers.answer(number, true, true);

        reporter.withdraw(number, "Sudah selesai dengan sendirinya.");

        assertThat(journey.isUnderWay(number)).isFalse();
        assertThat(handovers.find(number)).get().satisfies(kept -> assertThat(kept.isHandedOver())
                .isTrue());
    }

    @Test
    void a_report_that_has_ended_is_not_handed_over() {
        TrackingNumber number = journey.disposed();
        journey.passTo(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueAt());
        journey.answer(UNIT, number);
        reporter.confirm(number, 3, null);

        assertThatThrownBy(() -> handovers.answer(number, true, true)).isInstanceOf(IllegalTransition.class);
        assertThat(handovers.find(number)).isEmpty();
    }

    @Test
    void a_report_is_verified_disposed_followed_up_and_closed_by_its_reporter() {
        TrackingNumber number = journey.answered();

        reporter.confirm(number, 5, "Terima kasih");

        assertThat(journey.entries(number))
                .containsExactly(
                        EntryKind.FILED,
                        EntryKind.FORWARDED,
                        EntryKind.DISPOSED,
                        EntryKind.ANSWERED,
                        EntryKind.CONFIRMED);
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.REPORTER);
    }

    /** Rule: docs/rules.md §3, archived. */
    @Test
    void an_archived_report_ends_before_anybody_handles_it() {
        TrackingNumber number = journey.file().trackingNumber();

        journey.verify(number, "archive", "archiveReason", "NOT_GOVERNMENT");

        assertThat(cases.read(number).status()).isEqualTo(Status.ARCHIVED);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2, reporter's reply. */
    @Test
    void ten_working_days_of_silence_close_an_answered_report() {
        TrackingNumber number = journey.answered();

        journey.passWorkingDays(10);
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);

        journey.passWorkingDays(1);
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.SYSTEM);
    }

    /** Rule: docs/rules.md §2, §4, §6: everything that can go wrong on the way. */
    @Test
    void a_report_that_is_completed_returned_escalated_reassigned_disputed_and_reopened_comes_to_its_end() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "requestCompletion", "note", "Di sebelah mana pasar?");
        reporter.complete(number, "Di depan gerbang.");
        journey.verify(number, "forward");
        journey.dispose(number, OTHER_UNIT);
        journey.giveBack(OTHER_UNIT, number, UNIT);
        journey.decideReturn(number, "uphold");
        journey.passTo(LocalDateTime.of(2026, 11, 10, 9, 0));
        journey.respond(Journey.HEAD, number, "reassign", "unit", OTHER_UNIT, "note", "Ini rambu.");
        journey.answer(OTHER_UNIT, number);
        reporter.dispute(number, "Rambunya belum ada.");
        journey.as(Journey.SECRETARY, number, "reviewDispute", Journey.fields("reopen", "reason", "Benar."));
        journey.answer(OTHER_UNIT, number);
        reporter.confirm(number, 4, null);

        assertThat(journey.entries(number))
                .containsExactly(
                        EntryKind.FILED,
                        EntryKind.COMPLETION_REQUESTED,
                        EntryKind.COMPLETED,
                        EntryKind.FORWARDED,
                        EntryKind.DISPOSED,
                        EntryKind.RETURNED,
                        EntryKind.RETURN_UPHELD,
                        EntryKind.ESCALATED,
                        EntryKind.REASSIGNED,
                        EntryKind.ANSWERED,
                        EntryKind.DISPUTED,
                        EntryKind.REOPENED,
                        EntryKind.ANSWERED,
                        EntryKind.CONFIRMED);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §3, the reporter's wish, at any time. */
    @ParameterizedTest
    @MethodSource("everyStage")
    void a_reporter_withdraws_the_report_at_any_stage(BiFunction<Journey, ReporterActs, TrackingNumber> stage) {
        TrackingNumber number = stage.apply(journey, reporter);

        reporter.withdraw(number, "Sudah diperbaiki warga.");

        assertThat(cases.read(number).status()).isEqualTo(Status.ARCHIVED);
        assertThat(cases.read(number).archiveReason()).isEqualTo(ArchiveReason.REPORTER_WISH);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.REPORTER);
        assertThat(journey.isUnderWay(number)).isFalse();
        assertThat(journey.openTasks(number)).isEmpty();
        assertThat(journey.runningClocks(number)).isEmpty();
    }

    static Stream<Arguments> everyStage() {
        return Stream.of(
                stage("unverified", (journey, reporter) -> journey.file().trackingNumber()),
                stage("unverified and escalated", (journey, reporter) -> {
                    TrackingNumber number = journey.file().trackingNumber();
                    journey.passWorkingDays(4);
                    return number;
                }),
                stage("awaiting completion", (journey, reporter) -> {
                    TrackingNumber number = journey.file().trackingNumber();
                    journey.verify(number, "requestCompletion", "note", "Di sebelah mana pasar?");
                    return number;
                }),
                stage("forwarded", (journey, reporter) -> journey.forwarded()),
                stage("disposed", (journey, reporter) -> journey.disposed()),
                stage("in progress", (journey, reporter) -> {
                    TrackingNumber number = journey.disposed();
                    journey.progress(number);
                    return number;
                }),
                stage("overdue on both ladders", (journey, reporter) -> {
                    TrackingNumber number = journey.disposed();
                    journey.passWorkingDays(16);
                    return number;
                }),
                stage("returned", (journey, reporter) -> {
                    TrackingNumber number = journey.disposed();
                    journey.giveBack(UNIT, number, OTHER_UNIT);
                    return number;
                }),
                stage("answered", (journey, reporter) -> journey.answered()),
                stage("disputed", (journey, reporter) -> {
                    TrackingNumber number = journey.answered();
                    reporter.dispute(number, "Lubangnya masih ada.");
                    return number;
                }),
                stage("reopened", (journey, reporter) -> {
                    TrackingNumber number = journey.answered();
                    reporter.dispute(number, "Lubangnya masih ada.");
                    journey.review(number, "reopen");
                    return number;
                }));
    }

    private static Arguments stage(String name, BiFunction<Journey, ReporterActs, TrackingNumber> steps) {
        return argumentSet(name, steps);
    }
}
