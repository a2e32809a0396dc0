package id.tanggap.supervision.board;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.supervision.Scope;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The figures of the control room are those that anybody finds who counts the tables of the cases. Monday 2 November to
 * Friday 13 November 2026; first follow-ups are due on Monday 9.
 */
@ApplicationTest
class BoardTests {

    private static final Scope ALL = new Scope(true, Set.of(), Set.of(), Set.of(), true);
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    @Autowired
    Journey journey;

    @Autowired
    ReporterActs reporter;

    @Autowired
    Overview overview;

    @Autowired
    CaseList lists;

    @Autowired
    BoardRebuild rebuild;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private final List<TrackingNumber> open = new ArrayList<>();

    @BeforeEach
    void cases_in_every_state() {
        journey.begin();
        // What other tests have left, they may have left by their own hands.
        rebuild.run();
        open.add(journey.file().trackingNumber());
        open.add(journey.forwarded());
        open.add(journey.disposed());
        TrackingNumber passedOn = journey.disposed();
        journey.giveBack(UNIT, passedOn, OTHER_UNIT);
        journey.decideReturn(passedOn, "uphold", "unit", OTHER_UNIT);
        journey.giveBack(OTHER_UNIT, passedOn, UNIT);
        open.add(passedOn);
        TrackingNumber disputed = journey.answered();
        reporter.dispute(disputed, "Lubangnya masih ada.");
        open.add(disputed);
        reporter.confirm(journey.answered(), 5, null);
        journey.verify(journey.file().trackingNumber(), "archive", "archiveReason", "UNCLEAR");
        open.add(journey.answered());
        TrackingNumber working = journey.disposed();
        journey.progress(working);
        open.add(working);
        journey.passWorkingDays(9);
    }

    @Test
    void figures_equal_a_count_of_the_cases_after_a_journey_and_after_a_rebuild() {
        List<String> counted = counted();
        List<FollowUpShare> shares = overview.shares(ALL, FIRST, LAST);
        assertThat(figures()).containsExactlyElementsOf(counted);
        assertThat(shares).containsExactlyInAnyOrderElementsOf(countedShares());

        database.sql("update supervised_day set filed = filed + 3, ended = 0").update();
        database.sql("delete from supervised_case where id % 2 = 0").update();
        database.sql("update supervised_case set rung = 7, unit = null").update();
        rebuild.run();

        assertThat(figures()).containsExactlyElementsOf(counted);
        assertThat(overview.shares(ALL, FIRST, LAST)).isEqualTo(shares);
    }

    @Test
    void a_case_is_listed_in_each_state_that_it_is_in() {
        assertThat(listed(CaseState.OPEN)).containsAll(open);
        assertThat(ours(CaseState.LATE)).containsExactlyElementsOf(open.subList(0, 5));
        assertThat(ours(CaseState.ESCALATED)).contains(open.get(2)).doesNotContain(open.get(5));
        assertThat(ours(CaseState.PASSED_ON)).containsExactly(open.get(3));
        assertThat(ours(CaseState.DISPUTED)).containsExactly(open.get(4));
        assertThat(ours(CaseState.SOON)).containsExactly(open.get(6));
        assertThat(ours(CaseState.UNTOUCHED)).doesNotContain(open.get(5)).contains(open.get(2), open.get(6));
    }

    @Test
    void pages_go_on_behind_the_last_case_without_repeating_one() {
        for (int more = 0; more < CaseList.PAGE; more++) {
            journey.file();
        }
        List<TrackingNumber> all = listed(CaseState.OPEN);

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(CaseList.PAGE);
        assertThat(all)
                .hasSize(
                        overview.units(ALL).stream().mapToInt(CaseFigures::open).sum());
    }

    @Test
    void nobody_sees_what_is_about_the_own_unit_nor_what_lies_elsewhere() {
        database.sql("update supervised_case set reported_unit = ? where tracking_number = ?")
                .params(OTHER_UNIT, open.get(2).value())
                .update();

        Scope accused = new Scope(false, Set.of(INSTANSI), Set.of(), Set.of(OTHER_UNIT), true);
        Scope head = new Scope(false, Set.of(), Set.of(UNIT), Set.of(), true);
        Scope elsewhere = new Scope(false, Set.of("kota-serang"), Set.of(), Set.of(), true);

        assertThat(listed(accused, CaseState.OPEN)).contains(open.get(1)).doesNotContain(open.get(2));
        assertThat(listed(head, CaseState.OPEN)).contains(open.get(2)).doesNotContain(open.get(0), open.get(1));
        assertThat(listed(elsewhere, CaseState.OPEN)).doesNotContainAnyElementsOf(open);
        assertThat(overview.units(head)).extracting(CaseFigures::unit).containsExactly(UNIT);
    }

    private List<TrackingNumber> ours(CaseState state) {
        return listed(state).stream()
                .filter(open::contains)
                .sorted(this::inOrderOfFiling)
                .toList();
    }

    private int inOrderOfFiling(TrackingNumber one, TrackingNumber other) {
        return Integer.compare(open.indexOf(one), open.indexOf(other));
    }

    private List<TrackingNumber> listed(CaseState state) {
        return listed(ALL, state);
    }

    private List<TrackingNumber> listed(Scope scope, CaseState state) {
        List<TrackingNumber> all = new ArrayList<>();
        CaseCursor after = null;
        do {
            CasePage page = lists.page(scope, new CaseQuestion(state, null, null, after));
            all.addAll(page.trackingNumbers());
            after = page.next();
        } while (after != null);
        return all;
    }

    private static String said(CaseFigures unit) {
        return "%s %s: %d open, %d late, %d passed on, %d disputed, %s"
                .formatted(
                        unit.instansi(),
                        unit.unit(),
                        unit.open(),
                        unit.late(),
                        unit.passedOn(),
                        unit.disputed(),
                        unit.rungs());
    }

    private Stream<String> figures() {
        return overview.units(ALL).stream().map(BoardTests::said).sorted();
    }

    /** Case by case from the tables of the cases, their clocks, their rungs and their conversation. */
    private List<String> counted() {
        String waiting = " from case_clock k where k.case_number = c.tracking_number and k.ended_at is null"
                + " and k.kind not in ('REPORTER_COMPLETION', 'REPORTER_REPLY')";
        return database
                .sql("select c.instansi, c.unit, c.status, (select min(k.due_at)" + waiting
                        + " and k.paused = false) as due, (select coalesce(max(r.rung), 0) from escalation_rung r"
                        + " join case_clock k on k.case_number = r.tracking_number and k.kind = r.clock_kind"
                        + " and k.round = r.clock_round and k.ended_at is null"
                        + " where r.tracking_number = c.tracking_number) as rung,"
                        + " (select count(*) from conversation_entry e where e.tracking_number = c.tracking_number"
                        + " and e.kind in ('TRANSFERRED', 'REASSIGNED', 'RETURNED', 'TAKEN_OVER')) as passed"
                        + " from complaint c where c.status not in ('CLOSED', 'ARCHIVED')")
                .query((row, number) -> {
                    var due = row.getObject(4, LocalDateTime.class);
                    int rung = row.getInt(5);
                    return new CaseFigures(
                            row.getString(1),
                            row.getString(2),
                            1,
                            due != null && !due.isAfter(ScopedSql.utc(clock.instant())) ? 1 : 0,
                            0,
                            0,
                            row.getInt(6) >= 2 ? 1 : 0,
                            row.getString(3).equals("DISPUTED") ? 1 : 0,
                            rung == 0 ? Map.of() : Map.of(rung, 1));
                })
                .list()
                .stream()
                .collect(toMap(unit -> unit.instansi() + " " + unit.unit(), unit -> unit, CaseFigures::plus))
                .values()
                .stream()
                .map(BoardTests::said)
                .sorted()
                .toList();
    }

    private List<FollowUpShare> countedShares() {
        String verified = "status in ('FORWARDED', 'IN_PROGRESS', 'ANSWERED', 'DISPUTED', 'CLOSED')";
        return database.sql(
                        "select instansi, count(*), sum(case when " + verified + " then 1 else 0 end), sum(case when "
                                + verified + " and followed_up_at is not null then 1 else 0 end),"
                                + " sum(case when ended_at is not null then 1 else 0 end) from complaint group by instansi")
                .query((row, number) ->
                        new FollowUpShare(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)))
                .list();
    }
}
