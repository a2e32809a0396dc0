package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.DISPUTE_REVIEW;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Grounds;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Bundles;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bpmn/closure.bpmn}, read as traces of cases. */
@ApplicationTest
class ClosureJourneyTests {

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

    /** Rule: docs/rules.md §3: who closed it is recorded. */
    @Test
    void a_satisfied_reporter_closes_the_case_with_a_rating() {
        TrackingNumber number = journey.answered();

        reporter.confirm(number, 4, "Terima kasih");

        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.REPORTER);
        assertThat(cases.read(number).rating()).isEqualTo(4);
        assertThat(journey.clock(number, ClockKind.REPORTER_REPLY).metInTime()).isTrue();
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2, the reporter's reply; §3, who closed it. */
    @Test
    void silence_until_the_end_of_the_tenth_working_day_closes_the_case() {
        TrackingNumber number = journey.answered();

        journey.passTo(LocalDateTime.of(2026, 11, 16, 23, 59));
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);

        journey.passTo(LocalDateTime.of(2026, 11, 17, 0, 0));
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.SYSTEM);
        assertThat(journey.entries(number)).endsWith(EntryKind.CLOSED_IN_SILENCE);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2: the days in which the clock pauses are known only when they have passed. */
    @Test
    void a_silence_timer_that_rings_while_its_clock_pauses_waits_for_the_reporter_again() {
        TrackingNumber number = pausedBeyondItsTimer();
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);

        clocks.resume(number, ClockKind.REPORTER_REPLY);
        assertThat(journey.clock(number, ClockKind.REPORTER_REPLY).dueDay()).isEqualTo("2026-11-18");
        journey.passTo(LocalDateTime.of(2026, 11, 18, 23, 59));
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);

        journey.passTo(LocalDateTime.of(2026, 11, 19, 0, 0));
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.SYSTEM);
    }

    @Test
    void after_a_timer_that_rang_too_early_the_reporter_still_has_the_word() {
        TrackingNumber number = pausedBeyondItsTimer();

        reporter.confirm(number, 5, null);

        assertThat(cases.read(number).endedBy()).isEqualTo(Party.REPORTER);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2: whatever moves a clock moves the timer of the engine. */
    @Test
    void a_reporter_who_gets_more_time_is_not_closed_at_the_old_date() {
        TrackingNumber number = journey.answered();

        clocks.extend(number, ClockKind.REPORTER_REPLY, 3, new Grounds("Hari libur setempat", "officer"));

        assertThat(journey.timers(number)).containsExactly(LocalDateTime.of(2026, 11, 20, 0, 0));
    }

    /** Rule: docs/rules.md §3: somebody above the unit reviews, not the one who answered. */
    @Test
    void an_answer_that_the_review_upholds_closes_the_case() {
        TrackingNumber number = disputed();
        assertThat(journey.openTasks(number))
                .containsExactly("reviewDispute: inspector.kab-tangerang,secretary.kab-tangerang");

        journey.review(number, "uphold");

        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.OFFICER);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2 and §6: no open case is without a clock, and a dispute climbs a ladder, too. */
    @Test
    void a_dispute_that_nobody_reviews_climbs_the_ladder_until_it_is_reviewed() {
        TrackingNumber number = disputed();

        journey.passTo(LocalDateTime.of(2026, 11, 10, 0, 0));
        assertThat(journey.rungs(number))
                .containsExactly(new Reached(
                        DISPUTE_REVIEW, 1, "secretary.kab-tangerang", LocalDateTime.of(2026, 11, 10, 0, 0)));
        assertThat(journey.openTasks(number))
                .containsExactlyInAnyOrder(
                        "reviewDispute: inspector.kab-tangerang,secretary.kab-tangerang",
                        "respondEscalation: secretary.kab-tangerang");

        journey.as(
                SECRETARY,
                number,
                "reviewDispute",
                Journey.fields("uphold", "reason", "Sudah diperbaiki minggu lalu."));
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(journey.openTasks(number)).isEmpty();
    }

    /** The ladder ends and the clocks move in one transaction; the timers of the ended ladder must not be set anew. */
    @Test
    void a_dispute_that_climbed_the_ladder_and_is_right_brings_the_case_back_to_the_unit() {
        TrackingNumber number = disputed();
        journey.passTo(LocalDateTime.of(2026, 11, 10, 0, 0));

        journey.as(SECRETARY, number, "reviewDispute", Journey.fields("reopen", "reason", "Lubang memang masih ada."));

        assertThat(cases.read(number).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §2, dispute: the clock runs again, the wait for the reporter does not count. */
    @Test
    void a_dispute_that_is_right_brings_the_case_back_to_the_unit() {
        TrackingNumber number = journey.answered();
        journey.passWorkingDays(4);
        reporter.dispute(number, "Lubangnya masih ada.");
        journey.review(number, "reopen");

        assertThat(cases.read(number).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
        assertThat(journey.clock(number, ClockKind.COMPLETION).running()).isTrue();
        assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isEqualTo("2026-11-26");
    }

    /** Rule: docs/rules.md §2, dispute: whoever sits on it gains no time, and neither does the unit. */
    @Test
    void the_weeks_in_which_nobody_decides_on_a_dispute_count() {
        journey.standAt(LocalDateTime.of(2026, 12, 4, 9, 0));
        TrackingNumber number = journey.answered();
        journey.passTo(LocalDateTime.of(2026, 12, 7, 9, 0));
        reporter.dispute(number, "Lubangnya masih ada.");
        journey.passTo(LocalDateTime.of(2027, 1, 8, 9, 0));

        journey.review(number, "reopen");

        Reading completion = journey.clock(number, ClockKind.COMPLETION);
        assertThat(completion.dueDay()).isEqualTo("2026-12-29");
        assertThat(completion.explanation().in(Bundles.words(), Locale.forLanguageTag("id")))
                .contains("jeda 1 hari kerja menunggu pelapor");
        journey.passTo(LocalDateTime.of(2027, 1, 8, 9, 1));
        assertThat(journey.rungs(number))
                .filteredOn(rung -> rung.clock() == ClockKind.COMPLETION)
                .extracting(Reached::told)
                .contains(HEAD);
    }

    /** Rule: docs/rules.md §2: waiting for the reporter may happen again in one case. */
    @Test
    void a_case_is_reopened_twice_and_then_closed_by_its_reporter() {
        TrackingNumber number = journey.answered();
        for (int round = 0; round < 2; round++) {
            journey.passWorkingDays(1);
            reporter.dispute(number, "Lubangnya masih ada.");
            journey.review(number, "reopen");
            journey.passWorkingDays(1);
            journey.answer(UNIT, number);
        }

        reporter.confirm(number, 3, null);

        assertThat(cases.read(number).endedBy()).isEqualTo(Party.REPORTER);
        assertThat(journey.clock(number, ClockKind.REPORTER_REPLY).round()).isEqualTo(3);
        assertThat(journey.entries(number))
                .filteredOn(EntryKind.REOPENED::equals)
                .hasSize(2);
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Rule: docs/rules.md §2: the silence after the second answer counts anew. */
    @Test
    void silence_after_a_reopened_case_is_answered_closes_it() {
        TrackingNumber number = disputed();
        journey.review(number, "reopen");
        journey.passWorkingDays(1);
        journey.answer(UNIT, number);

        journey.passTo(LocalDateTime.of(2026, 11, 17, 23, 59));
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);
        journey.passTo(LocalDateTime.of(2026, 11, 18, 0, 0));
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.SYSTEM);
    }

    /** Rule: docs/rules.md §3. */
    @Test
    void what_the_reporter_says_after_the_end_is_answered_and_changes_nothing() {
        TrackingNumber number = journey.answered();
        reporter.confirm(number, 5, null);
        var told = journey.entries(number);

        assertThatThrownBy(() -> reporter.dispute(number, "Terlambat")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> reporter.reply(number, "Terlambat")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> reporter.withdraw(number, "Terlambat")).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> reporter.confirm(number, 1, null)).isInstanceOf(IllegalTransition.class);
        reporter.confirm(number, 5, null);

        assertThat(journey.entries(number)).isEqualTo(told);
        assertThat(cases.read(number).rating()).isEqualTo(5);
    }

    /** Due on Monday 16 November, but paused from Friday to Tuesday. */
    private TrackingNumber pausedBeyondItsTimer() {
        TrackingNumber number = journey.answered();
        journey.passTo(LocalDateTime.of(2026, 11, 13, 9, 0));
        clocks.pause(number, ClockKind.REPORTER_REPLY, new Grounds("Bencana di wilayah pelapor", "officer"));
        journey.passTo(LocalDateTime.of(2026, 11, 17, 9, 0));
        return number;
    }

    private TrackingNumber disputed() {
        TrackingNumber number = journey.answered();
        reporter.dispute(number, "Lubangnya masih ada.");
        return number;
    }
}
