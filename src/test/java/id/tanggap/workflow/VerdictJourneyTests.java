package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.DISPUTE_REVIEW;
import static id.tanggap.complaint.Outcome.PARTLY;
import static id.tanggap.complaint.Outcome.SOLVED;
import static id.tanggap.complaint.Outcome.UNSOLVED;
import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSPECTOR;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.SECRETARY;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.IllegalTransition;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handling.Verdicts;
import id.tanggap.complaint.holding.HeldTime;
import id.tanggap.complaint.holding.HolderLedger;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.ObjectValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the reporter says of the end of a case, and what follows from it. Rule: docs/rules.md §3, the verdict. */
@ApplicationTest
class VerdictJourneyTests {

    private static final String STILL_THERE = "Lubangnya masih ada.";
    private static final String REVIEW = "reviewDispute: " + INSPECTOR + "," + SECRETARY;

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    Verdicts verdicts;

    @Autowired
    CaseLog cases;

    @Autowired
    HolderLedger holders;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void begin() {
        journey.begin();
    }

    @Test
    void a_case_that_was_closed_in_silence_is_reopened_by_the_reporters_word_alone() {
        TrackingNumber number = closedInSilence();

        verdicts.give(number, UNSOLVED, null, STILL_THERE);

        assertThat(cases.read(number).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
        assertThat(journey.entries(number)).endsWith(EntryKind.FOUND_UNSOLVED, EntryKind.REOPENED_BY_RIGHT);
        assertThat(facts(number)).endsWith("VERDICT FOUND_UNSOLVED null");
    }

    /** Rule: docs/rules.md §2, dispute: the days from the answer to the verdict are the reporter's. */
    @Test
    void the_unit_has_the_days_that_it_had_left_when_it_answered() {
        TrackingNumber number = closedInSilence();
        journey.passTo(LocalDateTime.of(2026, 11, 18, 9, 0));

        verdicts.give(number, UNSOLVED, null, STILL_THERE);

        assertThat(journey.clock(number, COMPLETION).dueDay()).isEqualTo("2026-12-08");
        assertThat(journey.timers(number)).contains(LocalDateTime.of(2026, 12, 9, 0, 0));
        journey.passTo(LocalDateTime.of(2026, 11, 20, 9, 0));
        assertThat(holders.of(number).stream().mapToInt(HeldTime::workingDays).sum())
                .isEqualTo(14);
    }

    @Test
    void a_reopened_case_is_answered_closed_and_judged_again() {
        TrackingNumber number = closedInSilence();
        verdicts.give(number, UNSOLVED, null, STILL_THERE);
        journey.answer(UNIT, number);

        verdicts.give(number, PARTLY, 3, "Tinggal satu lubang.");

        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).verdict().outcome()).isEqualTo(PARTLY);
        assertThat(facts(number)).endsWith("CLOSED CONFIRMED_PARTLY 3");
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    @Test
    void the_second_time_somebody_above_the_unit_that_answered_reviews_it() {
        TrackingNumber number = closedTwice();

        verdicts.give(number, UNSOLVED, null, STILL_THERE);

        assertThat(cases.read(number).status()).isEqualTo(Status.DISPUTED);
        assertThat(journey.openTasks(number)).containsExactly(REVIEW);
        assertThat(journey.clock(number, DISPUTE_REVIEW).running()).isTrue();
        VariableMap form = (VariableMap) journey.form(INSPECTOR, number, "reviewDispute");
        assertThat(form.<ObjectValue>getValueTyped("complaint").getValueSerialized())
                .contains("\"disputeReason\":\"" + STILL_THERE);
        assertThatThrownBy(() -> journey.as(HEAD, number, "reviewDispute", fields("uphold", "reason", "Sudah baik.")))
                .isInstanceOf(Exception.class);

        journey.as(INSPECTOR, number, "reviewDispute", fields("reopen", "reason", "Masih berlubang."));
        assertThat(cases.read(number).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    @Test
    void an_end_that_a_review_has_upheld_stays_and_the_verdict_is_counted() {
        TrackingNumber number = closedTwice();
        verdicts.give(number, UNSOLVED, null, STILL_THERE);
        journey.review(number, "uphold");

        verdicts.give(number, UNSOLVED, null, STILL_THERE);
        verdicts.give(number, UNSOLVED, null, "Dua kali ditekan.");

        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.OFFICER);
        assertThat(facts(number)).endsWith("CLOSED ANSWER_UPHELD null", "VERDICT FOUND_UNSOLVED null");
        assertThat(journey.isUnderWay(number)).isFalse();
    }

    /** Ten working days after Tuesday 17 November are over on Tuesday 1 December. */
    @Test
    void after_ten_working_days_the_right_is_over_and_a_review_decides() {
        TrackingNumber late = closedInSilence();
        journey.passTo(LocalDateTime.of(2026, 12, 2, 0, 0));

        verdicts.give(late, UNSOLVED, null, STILL_THERE);

        assertThat(journey.openTasks(late)).containsExactly(REVIEW);
    }

    @Test
    void on_the_last_of_ten_working_days_the_right_still_holds() {
        TrackingNumber number = closedInSilence();
        journey.passTo(LocalDateTime.of(2026, 12, 1, 23, 59));

        verdicts.give(number, UNSOLVED, null, STILL_THERE);

        assertThat(journey.openTasks(number)).containsExactly("followUp: liaison.tng-dbmsda");
    }

    @Test
    void stars_after_a_silent_closure_count_once() {
        TrackingNumber number = closedInSilence();

        verdicts.give(number, SOLVED, 4, "Terima kasih, maaf terlambat.");
        verdicts.give(number, SOLVED, 4, "Terima kasih, maaf terlambat.");

        assertThat(facts(number)).endsWith("CLOSED CLOSED_IN_SILENCE null", "VERDICT FOUND_SOLVED 4");
        assertThat(cases.read(number).status()).isEqualTo(Status.CLOSED);
        assertThatThrownBy(() -> verdicts.give(number, PARTLY, 1, null)).isInstanceOf(IllegalTransition.class);
    }

    @Test
    void a_confirmed_case_that_breaks_again_comes_back() {
        TrackingNumber number = journey.answered();
        reporter.confirm(number, 5, null);

        verdicts.give(number, UNSOLVED, 1, "Sehari kemudian rusak lagi.");

        assertThat(cases.read(number).status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(facts(number)).endsWith("CLOSED CONFIRMED 5", "VERDICT FOUND_UNSOLVED null");
    }

    @Test
    void an_open_case_takes_no_verdict_and_unsolved_needs_words() {
        TrackingNumber number = journey.disposed();

        assertThatThrownBy(() -> verdicts.give(number, SOLVED, 5, null)).isInstanceOf(IllegalTransition.class);
        assertThatThrownBy(() -> verdicts.give(number, UNSOLVED, null, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> verdicts.give(number, SOLVED, 6, null)).isInstanceOf(InvalidInput.class);
    }

    /** The Inspektur who is the head of the unit that answered reviews nothing of it. */
    @Test
    void whoever_works_in_the_unit_that_answered_reviews_no_dispute() {
        TrackingNumber number = journey.answered();
        reporter.dispute(number, STILL_THERE);
        var both = new Officer(
                "both", "Both", Set.of(new Membership(Role.INSPECTOR, INSTANSI), new Membership(Role.HEAD, UNIT)));

        assertThatThrownBy(() ->
                        journey.as(both, number, "reviewDispute", fields("uphold", "reason", "Sudah baik sekali.")))
                .hasMessageContaining("unit yang menjawab");

        assertThat(journey.openTasks(number)).containsExactly(REVIEW);
    }

    private TrackingNumber closedInSilence() {
        TrackingNumber number = journey.answered();
        journey.passTo(LocalDateTime.of(2026, 11, 17, 0, 0));
        assertThat(cases.read(number).endedBy()).isEqualTo(Party.SYSTEM);
        return number;
    }

    private TrackingNumber closedTwice() {
        TrackingNumber number = closedInSilence();
        verdicts.give(number, UNSOLVED, null, STILL_THERE);
        journey.answer(UNIT, number);
        reporter.confirm(number, 2, null);
        return number;
    }

    private List<String> facts(TrackingNumber number) {
        return database.sql(
                        "select concat(kind, ' ', act, ' ', coalesce(cast(rating as char), 'null')) from scoring_fact"
                                + " where tracking_number = ? and kind in ('CLOSED', 'VERDICT') order by id")
                .params(number.toString())
                .query(String.class)
                .list();
    }
}
