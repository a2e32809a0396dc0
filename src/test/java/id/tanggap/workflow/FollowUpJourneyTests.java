package id.tanggap.workflow;

import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.LIAISON;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Journey.Reached;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bpmn/follow-up.bpmn}, read as traces of cases. */
@ApplicationTest
class FollowUpJourneyTests {

    /** The 12th of 14 working days, at its start. */
    private static final LocalDateTime EIGHTY_PERCENT = LocalDateTime.of(2026, 11, 18, 0, 0);

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

    /** Rule: docs/rules.md §2, first follow-up. */
    @Test
    void a_progress_note_is_the_first_follow_up_and_the_task_comes_back() {
        TrackingNumber number = journey.disposed();

        journey.progress(number);

        assertThat(cases.read(number).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).metInTime()).isTrue();
        assertThat(journey.clock(number, ClockKind.COMPLETION).running()).isTrue();
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §2: nothing restarts a clock. */
    @Test
    void neither_a_second_note_nor_a_message_of_the_reporter_moves_a_clock() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        var met = journey.clock(number, ClockKind.FIRST_FOLLOW_UP).metAt();
        var due = journey.clock(number, ClockKind.COMPLETION).dueDay();

        journey.passWorkingDays(2);
        reporter.reply(number, "Masih berlubang.");
        journey.progress(number);

        assertThat(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).metAt()).isEqualTo(met);
        assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isEqualTo(due);
    }

    /** Rule: docs/rules.md §2, completion. */
    @Test
    void a_complete_answer_meets_both_clocks_and_gives_the_reporter_the_word() {
        TrackingNumber number = journey.disposed();

        journey.answer(UNIT, number);

        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);
        assertThat(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).metInTime()).isTrue();
        assertThat(journey.clock(number, ClockKind.COMPLETION).metInTime()).isTrue();
        assertThat(journey.clock(number, ClockKind.REPORTER_REPLY).dueDay()).isEqualTo("2026-11-16");
        assertThat(journey.openTasks(number)).isEmpty();
    }

    /** Rule: docs/rules.md §7: what says nothing is no follow-up. */
    @Test
    void an_answer_that_says_nothing_is_refused() {
        TrackingNumber number = journey.disposed();

        for (String decision : List.of("progress", "complete")) {
            assertThatThrownBy(() -> journey.followUp(UNIT, number, decision, "answer", "Sudah."))
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageContaining("paling sedikit 20 huruf dan angka");
        }
        assertThat(cases.read(number).status()).isEqualTo(Status.FORWARDED);
    }

    /** Rule: docs/rules.md §2, extension. */
    @Test
    void a_unit_gets_more_time_once_and_with_a_reason() {
        TrackingNumber number = journey.disposed();

        journey.followUp(UNIT, number, "extend", "extraDays", 5, "reason", "Menunggu aspal dari provinsi.");

        assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isEqualTo("2026-11-27");
        assertThat(journey.clock(number, ClockKind.FIRST_FOLLOW_UP).dueDay()).isEqualTo("2026-11-09");
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
        assertThatThrownBy(() ->
                        journey.followUp(UNIT, number, "extend", "extraDays", 5, "reason", "Masih menunggu aspal."))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("satu kali");
    }

    /** Rule: docs/rules.md §2: an extension never hides a breach. */
    @Test
    void an_overdue_case_gets_no_more_time() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 21, 9, 0));

        assertThatThrownBy(() -> journey.followUp(UNIT, number, "extend", "extraDays", 5, "reason", "Menunggu aspal."))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Tenggat sudah lewat");
    }

    /** Rule: docs/rules.md §2, extension. */
    @Test
    void the_reason_of_an_extension_may_be_as_long_as_any_other_text() {
        TrackingNumber number = journey.disposed();

        journey.followUp(UNIT, number, "extend", "extraDays", 1, "reason", "Menunggu. ".repeat(500));

        assertThat(journey.entries(number)).endsWith(EntryKind.EXTENDED);
    }

    @Test
    void what_is_longer_than_a_conversation_entry_is_refused_in_words_wherever_it_is_written() {
        TrackingNumber number = journey.disposed();
        String tooLong = "x".repeat(5001);

        for (Object[] fields : new Object[][] {
            {"progress", "answer", tooLong},
            {"complete", "answer", tooLong},
            {"extend", "extraDays", 1, "reason", tooLong},
            {"return", "returnTo", OTHER_UNIT, "reason", tooLong}
        }) {
            assertThatThrownBy(() -> journey.as(
                            LIAISON,
                            number,
                            "followUp",
                            Journey.fields((String) fields[0], java.util.Arrays.copyOfRange(fields, 1, fields.length))))
                    .isInstanceOf(FormFieldValidationException.class)
                    .hasMessageContaining("Terlalu panjang");
        }
        journey.giveBack(UNIT, number, OTHER_UNIT);
        assertThatThrownBy(() -> journey.decideReturn(number, "uphold", "reason", tooLong))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Terlalu panjang");
    }

    /** Rule: docs/rules.md §6, reminder. */
    @Test
    void the_holder_is_reminded_when_eighty_percent_of_the_time_is_used() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);

        journey.passTo(EIGHTY_PERCENT.minusSeconds(1));
        assertThat(journey.rungs(number)).isEmpty();

        journey.passTo(EIGHTY_PERCENT);
        assertThat(journey.rungs(number))
                .containsExactly(new Reached(ClockKind.COMPLETION, 0, LIAISON, EIGHTY_PERCENT));
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    /** Rule: docs/rules.md §6: every rung exactly once, whatever moves the case. */
    @Test
    void nobody_is_reminded_twice_when_the_case_comes_back_to_a_unit() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.passTo(EIGHTY_PERCENT);

        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.decideReturn(number, "uphold");
        journey.passTo(EIGHTY_PERCENT.plusHours(10));

        assertThat(journey.rungs(number)).extracting(Reached::rung).containsExactly(0);
    }

    /** Rule: docs/rules.md §6: the reminder follows the clock. */
    @Test
    void a_case_with_more_time_is_reminded_when_eighty_percent_of_that_is_used() {
        TrackingNumber number = journey.disposed();
        journey.progress(number);
        journey.followUp(UNIT, number, "extend", "extraDays", 6, "reason", "Menunggu aspal dari provinsi.");

        journey.passTo(LocalDateTime.of(2026, 11, 24, 9, 0));

        assertThat(journey.rungs(number))
                .containsExactly(new Reached(ClockKind.COMPLETION, 0, LIAISON, LocalDateTime.of(2026, 11, 24, 0, 0)));
    }

    @Test
    void a_case_that_a_superior_reassigns_leaves_the_desk_of_the_first_unit() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 10, 9, 0));

        journey.respond(HEAD, number, "reassign", "unit", OTHER_UNIT, "note", "Ini rambu, bukan jalan.");

        assertThat(cases.read(number).unit()).isEqualTo(OTHER_UNIT);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dishub");
        journey.answer(OTHER_UNIT, number);
        assertThat(cases.read(number).status()).isEqualTo(Status.ANSWERED);
    }
}
