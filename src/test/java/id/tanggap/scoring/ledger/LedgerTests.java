package id.tanggap.scoring.ledger;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.calendar.ReprojectionDoor;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.conversation.CaseActed;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import id.tanggap.scoring.index.Figures;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.Mishap;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the ledger keeps of the acts, and what it says of a month. A case that is disposed on Monday 2 November 2026 is to
 * be followed up by the 9th and completed by the 20th. Rule: docs/rules.md §7.
 */
@ApplicationTest
@RecordApplicationEvents
class LedgerTests extends LedgerSteps {

    @Autowired
    ReprojectionDoor calendar;

    @Autowired
    Mishap mishap;

    @Autowired
    ApplicationEvents told;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    javax.sql.DataSource source;

    @Autowired
    Facts facts;

    @BeforeEach
    void an_empty_ledger() {
        journey.begin();
        empty();
        database.sql("delete from scoring_month").update();
    }

    @AfterEach
    void nothing_is_left() {
        mishap.never();
        calendar.reset();
    }

    // ---- each act leaves its fact

    @Test
    void every_act_leaves_its_fact() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(3);
        journey.progress(number);
        journey.passWorkingDays(2);
        journey.answer(UNIT, number);
        journey.passWorkingDays(1);
        reporter.confirm(number, 4, null);

        assertThat(facts(number))
                .containsExactly(
                        tuple("DISPOSED", UNIT, DUE, null, null),
                        tuple("DEADLINE", UNIT, LocalDate.of(2026, 11, 9), null, null),
                        tuple("FOLLOWED_UP", UNIT, null, 3, null),
                        tuple("ANSWERED", UNIT, null, 5, null),
                        tuple("CLOSED", UNIT, null, null, 4));
    }

    @Test
    void a_month_counts_what_was_done_in_time() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(3);
        journey.progress(number);
        journey.passWorkingDays(2);
        journey.answer(UNIT, number);
        reporter.confirm(number, 4, null);
        december();

        Figures figures = months.of(UNIT, NOVEMBER);
        assertThat(counts(figures)).containsExactly(1, 1, 1, 1, 3);
        assertThat(figures.ratings()).isEqualTo(1);
        assertThat(figures.ratingSum()).isEqualTo(4);
        assertThat(figures.closed()).isEqualTo(1);
        assertThat(figures.workingDays()).isEqualTo(21);
        assertThat(figures.beyondTwiceTheLimit()).isZero();
        assertThat(counts(months.of(UNIT, DECEMBER))).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void days_on_which_nobody_of_the_unit_worked_are_not_active() {
        database.sql("delete from officer_activity").update();
        database.sql("insert into officer_activity (username, team, active_on) values"
                        + " ('a', :team, '2026-11-03'), ('b', :team, '2026-11-03'), ('a', :team, '2026-11-07')")
                .param("team", Journey.LIAISON)
                .update();
        december();

        assertThat(months.of(UNIT, NOVEMBER).activeDays()).isEqualTo(1); // the 7th is a Saturday
    }

    @Test
    void a_refused_return_counts_against_the_unit_which_is_charged_with_its_time() {
        TrackingNumber number = journey.disposed();
        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.passWorkingDays(1);
        journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");
        december();

        assertThat(months.of(UNIT, NOVEMBER).refusedReturns()).isEqualTo(1);
        assertThat(database.sql("select charged_to, charged_days from scoring_fact where kind = 'RETURN_REFUSED'")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(UNIT, 1);
    }

    // ---- exactly once

    @Test
    void an_event_that_is_told_again_changes_nothing() {
        TrackingNumber number = journey.disposed();
        journey.followUp(UNIT, number, "extend", "extraDays", 3, "reason", "Menunggu aspal datang dari pabrik.");
        journey.answer(UNIT, number);
        long before = count();
        List<CaseActed> acts = told.stream(CaseActed.class).toList();
        List<ClockMoved> moves = told.stream(ClockMoved.class).toList();
        assertThat(moves).isNotEmpty();

        transaction.executeWithoutResult(status -> {
            acts.forEach(events::publishEvent);
            moves.forEach(events::publishEvent);
            database.sql("update scoring_month set days = days").update(); // the transaction is sound
        });

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void a_fact_that_a_column_cannot_hold_is_an_error_and_not_cut_off() {
        assertThatThrownBy(() -> facts.write(fact("told:" + "x".repeat(120))))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(count()).isZero();

        facts.write(fact("told"), fact("told"));
        facts.write(fact("told"));
        assertThat(count()).isEqualTo(1);
    }

    private NewFact fact(String source) {
        return new NewFact(FactKind.CLOSED, source, "CONFIRMED", UNIT, INSTANSI, clock.instant(), DUE)
                .ofCase(new TrackingNumber("2611-0000-0001"), 1, DUE);
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_fact() {
        TrackingNumber number = journey.disposed();
        long before = count();
        mishap.at("closure/awaitReporter");

        assertThatThrownBy(() -> journey.answer(UNIT, number)).hasStackTraceContaining("Mishap");

        assertThat(count()).isEqualTo(before);
    }

    @Test
    void no_fact_is_written_outside_of_the_transaction_of_its_act() {
        journey.disposed();
        CaseActed act = told.stream(CaseActed.class).reduce((a, b) -> b).orElseThrow();

        assertThatThrownBy(() -> events.publishEvent(act)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_order_in_which_facts_are_written_does_not_matter() {
        TrackingNumber late = journey.disposed();
        TrackingNumber moved = journey.disposed();
        journey.passWorkingDays(1);
        journey.progress(moved);
        journey.followUp(UNIT, moved, "extend", "extraDays", 2, "reason", "Menunggu aspal datang dari pabrik.");
        journey.passWorkingDays(1);
        disposition.reassign(late, ADMIN, OTHER_UNIT, null);
        journey.passWorkingDays(13);
        journey.answer(UNIT, moved);
        december();
        Figures ours = months.of(UNIT, NOVEMBER);
        Figures theirs = months.of(OTHER_UNIT, NOVEMBER);
        assertThat(counts(ours)).containsExactly(1, 1, 1, 1, 1);

        List<Map<String, Object>> rows = new ArrayList<>(
                database.sql("select * from scoring_fact order by id").query().listOfRows());
        Collections.reverse(rows);
        empty();
        rows.forEach(this::write);

        assertThat(months.of(UNIT, NOVEMBER)).isEqualTo(ours);
        assertThat(months.of(OTHER_UNIT, NOVEMBER)).isEqualTo(theirs);
    }

    // ---- late cases cannot hide, and a month that is over stays

    @Test
    void an_open_case_counts_with_its_age() {
        journey.disposed();
        december();

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 0, 0, 0, 20);
    }

    @Test
    void a_month_that_is_over_stays_whatever_happens_later() {
        TrackingNumber open = journey.disposed();
        TrackingNumber answered = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 20, 9, 0));
        journey.answer(UNIT, answered);
        december();
        Figures then = months.of(UNIT, NOVEMBER);
        assertThat(counts(then)).containsExactly(2, 1, 0, 1, 34);

        journey.answer(UNIT, open);
        reporter.confirm(open, 1, null);
        disposedAgain(answered);
        calendar.add(LocalDate.of(2026, 11, 18));
        journey.passWorkingDays(25);

        assertThat(months.of(UNIT, NOVEMBER)).isEqualTo(then);
    }

    @Test
    void only_days_that_are_over_count_in_a_month_that_runs() {
        journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 20, 23, 0));
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isZero();

        journey.passTo(LocalDateTime.of(2026, 11, 21, 9, 0));
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isEqualTo(1);
        assertThat(months.of(UNIT, NOVEMBER).workingDays()).isEqualTo(15);
    }

    @Test
    void a_deadline_that_follows_a_holiday_moves_the_case_with_it() {
        journey.disposed();
        calendar.add(LocalDate.of(2026, 11, 18));
        journey.passTo(LocalDateTime.of(2026, 11, 22, 9, 0));
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isZero(); // the 23rd by now

        december();
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isEqualTo(1);
    }

    @Test
    void a_case_beyond_twice_its_limit_counts_in_the_month_in_which_that_happens() {
        journey.disposed();
        december();
        assertThat(months.of(UNIT, NOVEMBER).beyondTwiceTheLimit()).isZero();
        journey.passTo(LocalDateTime.of(2027, 1, 4, 9, 0));

        assertThat(months.of(UNIT, DECEMBER).beyondTwiceTheLimit()).isEqualTo(1);
        assertThat(months.of(UNIT, NOVEMBER).beyondTwiceTheLimit()).isZero();
    }

    // ---- against gaming

    @Test
    void a_longer_class_after_the_deadline_gains_nothing() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Ternyata perlu pengawasan.");
        journey.answer(UNIT, number);
        december();

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 1, 0, 0, 15);
    }

    @Test
    void a_shorter_class_cannot_put_a_case_into_a_month_that_is_over() {
        journey.passTo(LocalDateTime.of(2026, 11, 18, 9, 0));
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 12, 2, 9, 0));
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isZero();

        classes.reclassify(number, ADMIN, ComplaintClass.PERMINTAAN_INFORMASI, "Hanya bertanya.");
        journey.passTo(LocalDateTime.of(2027, 1, 4, 9, 0));

        assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isBefore(LocalDate.of(2026, 12, 1));
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isZero();
        assertThat(months.of(UNIT, DECEMBER).dispositions()).isEqualTo(1);
    }

    @Test
    void a_breach_counts_once_though_the_class_changes_in_a_later_month() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 12, 2, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PERMINTAAN_INFORMASI, "Hanya bertanya.");
        journey.passTo(LocalDateTime.of(2027, 1, 4, 9, 0));

        assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isEqualTo(1);
        assertThat(months.of(UNIT, DECEMBER).dispositions()).isZero();
        assertThat(months.of(UNIT, DECEMBER).beyondTwiceTheLimit()).isEqualTo(1);
    }

    @Test
    void a_shorter_class_after_the_deadline_does_not_hide_a_breach_of_the_same_month() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 25, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PERMINTAAN_INFORMASI, "Hanya bertanya.");
        december();

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 0, 0, 0, 20);
    }

    @Test
    void an_answer_that_is_disputed_with_success_is_nothing_until_it_is_given_again() {
        TrackingNumber number = journey.answered();
        reporter.dispute(number, "Belum ditambal sama sekali.");
        journey.passWorkingDays(1);
        journey.review(number, "reopen");
        TrackingNumber again = journey.answered();
        reporter.dispute(again, "Belum ditambal sama sekali.");
        journey.review(again, "reopen");
        journey.passWorkingDays(1);
        journey.answer(UNIT, again);
        december();

        Figures figures = months.of(UNIT, NOVEMBER);
        assertThat(counts(figures)).containsExactly(2, 1, 1, 1, 21);
        assertThat(figures.disputesUpheld()).isEqualTo(2);
    }

    @Test
    void a_case_that_is_taken_away_in_time_counts_for_the_unit_that_gets_it() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(4);
        disposition.reassign(number, ADMIN, OTHER_UNIT, null);
        journey.passWorkingDays(2);
        journey.answer(OTHER_UNIT, number);
        december();

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(0, 0, 0, 0, 0);
        assertThat(counts(months.of(OTHER_UNIT, NOVEMBER))).containsExactly(1, 1, 0, 1, 2);
    }

    @Test
    void a_case_that_is_taken_away_after_the_deadline_stays_and_the_next_unit_has_the_whole_limit() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        disposition.reassign(number, ADMIN, OTHER_UNIT, null);
        journey.passWorkingDays(2);
        journey.answer(OTHER_UNIT, number);
        journey.passTo(LocalDateTime.of(2027, 1, 4, 9, 0));

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 0, 0, 0, 20);
        assertThat(counts(months.of(OTHER_UNIT, NOVEMBER))).containsExactly(0, 0, 0, 0, 0);
        assertThat(counts(months.of(OTHER_UNIT, DECEMBER))).containsExactly(1, 1, 1, 1, 2);
    }

    @Test
    void a_unit_that_said_not_mine_in_time_and_was_right_is_rid_of_the_case() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 20, 9, 0));
        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.passTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        journey.decideReturn(number, "uphold");
        december();

        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isZero();
    }

    @Test
    void a_unit_that_says_not_mine_after_the_deadline_keeps_the_breach() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.decideReturn(number, "uphold");
        december();

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 0, 0, 0, 20);
    }

    // ---- what the Inspektorat enters

    @Test
    void a_correction_changes_the_month_and_keeps_both_rows() {
        TrackingNumber number = journey.answered();
        december();
        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 1, 1, 1, 0);
        long answer = id("ANSWERED");
        var template = Findings.Amendment.TEMPLATE_ONLY;

        findings.correct(answer, template, INSPECTOR, "Jawaban hanya templat.");

        assertThat(counts(months.of(UNIT, NOVEMBER))).containsExactly(1, 0, 0, 0, 20);
        assertThat(facts(number))
                .filteredOn(fact -> fact.toList().contains("ANSWERED"))
                .hasSize(2);
        assertThat(database.sql("select actor, reason from scoring_fact where corrects = ?")
                        .param(answer)
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("inspector", "Jawaban hanya templat.");
        assertThatThrownBy(() -> findings.correct(answer, template, INSPECTOR, "Sekali lagi."))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_fact_that_is_struck_out_counts_no_more() {
        journey.disposed();
        december();

        findings.strike(id("DISPOSED"), INSPECTOR, "Salah disposisi oleh sistem.");

        assertThat(months.of(UNIT, NOVEMBER).dispositions()).isZero();
    }

    @Test
    void a_deadline_may_be_corrected() {
        TrackingNumber number = journey.disposed();
        journey.passTo(LocalDateTime.of(2026, 11, 23, 9, 0));
        journey.answer(UNIT, number);
        december();
        assertThat(months.of(UNIT, NOVEMBER).completedInTime()).isZero();

        var later = new Findings.Amendment(null, LocalDate.of(2026, 11, 24), null, null, null);
        findings.correct(id("DISPOSED"), later, INSPECTOR, "Kantor tutup karena banjir.");

        assertThat(months.of(UNIT, NOVEMBER).completedInTime()).isEqualTo(1);
    }

    @Test
    void a_leak_and_a_sham_closure_count_once_in_the_month_in_which_they_are_found() {
        TrackingNumber number = journey.answered();
        findings.identityLeak(number, UNIT, INSPECTOR, "Nama pelapor disebut di media.");
        findings.identityLeak(number, UNIT, INSPECTOR, "Dilaporkan sekali lagi.");
        findings.shamClosure(number, UNIT, INSPECTOR, "Jalan belum diperbaiki.");
        december();

        assertThat(months.of(UNIT, NOVEMBER).identityLeaks()).isEqualTo(1);
        assertThat(months.of(UNIT, NOVEMBER).shamClosures()).isEqualTo(1);
    }

    @Test
    void nobody_but_the_inspektorat_enters_or_corrects_facts_and_never_without_a_reason() {
        TrackingNumber number = journey.answered();
        long before = count();

        assertThatThrownBy(() -> findings.identityLeak(number, UNIT, ADMIN, "Alasan"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> findings.strike(id("ANSWERED"), ADMIN, "Alasan"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> findings.strike(id("ANSWERED"), INSPECTOR, " "))
                .isInstanceOf(InvalidInput.class);

        assertThat(count()).isEqualTo(before);
    }

    private void disposedAgain(TrackingNumber answered) {
        reporter.dispute(answered, "Belum ditambal sama sekali.");
        journey.review(answered, "reopen");
        disposition.reassign(answered, ADMIN, OTHER_UNIT, null);
    }

    private void december() {
        journey.passTo(LocalDateTime.of(2026, 12, 1, 9, 0));
    }

    /** Cohort, followed up, first in time, completed in time, days to the follow-up. */
    private static List<Integer> counts(Figures figures) {
        return List.of(
                figures.dispositions(), figures.followedUp(), figures.firstInTime(), figures.completedInTime(), (int)
                        figures.daysToFollowUp());
    }

    private List<Tuple> facts(TrackingNumber number) {
        return database.sql("select kind, unit, due_on, working_days, rating from scoring_fact"
                        + " where tracking_number = ? order by id")
                .param(number.value())
                .query((row, n) -> tuple(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, Integer.class),
                        row.getObject(5, Integer.class)))
                .list();
    }

    private long id(String kind) {
        return database.sql("select max(id) from scoring_fact where kind = ?")
                .param(kind)
                .query(Long.class)
                .single();
    }

    private long count() {
        return database.sql("select count(*) from scoring_fact")
                .query(Long.class)
                .single();
    }

    private void empty() {
        database.sql("update scoring_fact set corrects = null").update();
        database.sql("delete from scoring_fact").update();
    }

    private void write(Map<String, Object> row) {
        List<String> columns = row.keySet().stream()
                .filter(Predicate.not("id"::equalsIgnoreCase))
                .toList();
        new SimpleJdbcInsert(source)
                .withTableName("scoring_fact")
                .usingColumns(columns.toArray(String[]::new))
                .withoutTableColumnMetaDataAccess()
                .execute(row);
    }
}
