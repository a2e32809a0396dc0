package id.tanggap.clock.calendar;

import static id.tanggap.clock.ClockFixture.MONDAY_MORNING;
import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.DatabaseSlice;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockFixture;
import id.tanggap.clock.ClocksMoved;
import id.tanggap.clock.MovableClock;
import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open clocks follow a change of the calendar in batches that each are all or nothing, whoever does them. */
@DatabaseSlice
@Import({ClockFixture.class, ReprojectionTests.Listener.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ReprojectionTests {

    private static final String NATIONAL = "kemenpanrb";
    private static final String INSTANSI = "kab-tangerang";
    private static final String OTHER = "kota-serang";
    private static final String COMPLAINT = "PENGADUAN_TIDAK_BERKADAR";
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 11);
    private static final LocalDate DUE_LATER = LocalDate.of(2026, 12, 14);

    private static final TrackingNumber ENDED_CASE = numbered(101);
    private static final TrackingNumber SHORT_CASE = numbered(102);
    private static final TrackingNumber LONG_CASE = numbered(103);
    private static final TrackingNumber OWN_CASE = numbered(104);
    private static final TrackingNumber OTHER_CASE = numbered(105);
    private static final TrackingNumber NEW_CASE = numbered(106);
    private static final TrackingNumber OLD_CASE = numbered(107);

    @Autowired
    CaseClocks clocks;

    @Autowired
    OpenClockWalk walk;

    @Autowired
    CalendarBook book;

    @Autowired
    CalendarReprojections runs;

    @Autowired
    Reprojection reprojection;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MovableClock time;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Listener listener;

    @BeforeEach
    void it_is_monday_morning() {
        time.freezeAt(MONDAY_MORNING);
        listener.breaksAt = null;
        sql.update("update calendar_reprojection set finished_at = asked_at where finished_at is null");
    }

    @AfterEach
    void nothing_is_left() {
        sql.update("delete from holiday where origin = 'ADMIN'");
        sql.update("update calendar_version set changes = changes + 1");
        for (String table : List.of("clock_move", "case_clock_pause", "case_clock")) {
            sql.update("delete from " + table);
        }
    }

    @Test
    void a_walk_that_was_killed_goes_on_where_it_stood() {
        start(10, INSTANSI);
        long change = change(NATIONAL, WEDNESDAY, true);
        reprojection.walk(3);
        reprojection.walk(3);
        assertThat(dueOn(DUE_LATER)).isEqualTo(6);
        assertThat(progress(change))
                .extracting(CalendarProgress::seen, CalendarProgress::percent)
                .containsExactly(6, 60);

        new Reprojection(runs, walk, time, transactions).walkAll();

        assertThat(dueOn(DUE_LATER)).isEqualTo(10);
        assertThat(moves()).isEqualTo(10);
        assertThat(progress(change)).isEqualTo(new CalendarProgress(10, 10, 10, MONDAY_MORNING));
    }

    @Test
    void a_batch_that_fails_rolls_back_alone_and_is_done_again() {
        start(9, INSTANSI);
        long change = change(NATIONAL, WEDNESDAY, true);
        reprojection.walk(3);
        listener.breaksAt = numbered(5);

        assertThatThrownBy(() -> reprojection.walk(3)).isInstanceOf(IllegalStateException.class);

        assertThat(dueOn(DUE_LATER)).isEqualTo(3);
        assertThat(moves()).isEqualTo(3);
        assertThat(progress(change).seen()).isEqualTo(3);
        listener.breaksAt = null;
        reprojection.walkAll();
        assertThat(dueOn(DUE_LATER)).isEqualTo(9);
        assertThat(moves()).isEqualTo(9);
        assertThat(progress(change).finished()).isTrue();
    }

    @Test
    void two_workers_at_once_do_each_batch_once() throws Exception {
        start(40, INSTANSI);
        long change = change(NATIONAL, WEDNESDAY, true);
        Callable<Void> worker = () -> {
            while (!progress(change).finished()) {
                reprojection.walk(4);
            }
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> node : nodes.invokeAll(List.of(worker, worker))) {
                node.get();
            }
        } finally {
            nodes.shutdown();
        }

        assertThat(dueOn(DUE_LATER)).isEqualTo(40);
        assertThat(moves()).isEqualTo(40);
        assertThat(progress(change)).isEqualTo(new CalendarProgress(40, 40, 40, MONDAY_MORNING));
    }

    @Test
    void what_has_ended_keeps_its_figures_and_what_does_not_move_costs_no_write() {
        clocks.start(ENDED_CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.meet(ENDED_CASE, COMPLETION);
        clocks.start(SHORT_CASE, VERIFICATION, null, INSTANSI);
        clocks.start(LONG_CASE, COMPLETION, COMPLAINT, INSTANSI);
        List<Long> before = versions();

        change(NATIONAL, LocalDate.of(2026, 12, 2), true);
        reprojection.walkAll();

        assertThat(due(ENDED_CASE)).isEqualTo(DUE);
        assertThat(due(SHORT_CASE)).isEqualTo(WEDNESDAY.plusDays(1));
        assertThat(due(LONG_CASE)).isEqualTo(DUE_LATER);
        List<Long> after = versions();
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(2)).isEqualTo(before.get(2) + 1);
    }

    @Test
    void an_own_day_off_moves_the_clocks_of_its_instansi_alone() {
        clocks.start(OWN_CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.start(OTHER_CASE, COMPLETION, COMPLAINT, OTHER);

        long change = change(INSTANSI, WEDNESDAY, true);
        reprojection.walkAll();

        assertThat(due(OWN_CASE)).isEqualTo(DUE_LATER);
        assertThat(due(OTHER_CASE)).isEqualTo(DUE);
        assertThat(progress(change))
                .extracting(CalendarProgress::total, CalendarProgress::moved)
                .containsExactly(1, 1);
    }

    @Test
    void walks_queue_up_and_a_removed_day_brings_every_deadline_back() {
        start(5, INSTANSI);
        long added = change(NATIONAL, WEDNESDAY, true);
        long removed = change(NATIONAL, WEDNESDAY, false);
        reprojection.walkAll();

        assertThat(dueOn(DUE)).isEqualTo(5);
        // Both walks count by the calendar as it is now, so the first of them moves nothing.
        assertThat(progress(added).finished()).isTrue();
        assertThat(progress(removed).finished()).isTrue();
        assertThat(moves()).isZero();
    }

    @Test
    void a_day_off_on_a_sunday_and_a_new_name_ask_for_no_walk() {
        start(2, INSTANSI);

        assertThat(progress(change(NATIONAL, LocalDate.of(2026, 11, 29), true)))
                .isEqualTo(new CalendarProgress(0, 0, 0, MONDAY_MORNING));
    }

    @Test
    void clocks_that_start_after_a_change_count_it_at_once() {
        change(NATIONAL, WEDNESDAY, true);

        clocks.start(NEW_CASE, COMPLETION, COMPLAINT, INSTANSI);

        assertThat(due(NEW_CASE)).isEqualTo(DUE_LATER);
    }

    /** Another node has changed the calendar: nothing tells this one but the database. */
    @Test
    void a_deadline_is_never_stored_by_a_calendar_that_another_node_has_changed() {
        clocks.start(OLD_CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        sql.update("insert into holiday (version, holiday_date, agency, kind, name, active, origin)"
                + " values (0, '2026-11-27', 'kemenpanrb', 'JOINT_LEAVE', 'Cuti bersama', true, 'ADMIN')");
        sql.update("update calendar_version set changes = changes + 1");

        clocks.start(NEW_CASE, COMPLETION, COMPLAINT, INSTANSI);

        assertThat(due(NEW_CASE)).isEqualTo(DUE_LATER);
    }

    private void start(int cases, String instansi) {
        IntStream.rangeClosed(1, cases).forEach(i -> clocks.start(numbered(i), COMPLETION, COMPLAINT, instansi));
    }

    private long change(String agency, LocalDate day, boolean off) {
        HolidayKind kind = agency.equals(NATIONAL) ? HolidayKind.JOINT_LEAVE : HolidayKind.OWN;
        CalendarDay listed = new CalendarDay(agency, day, kind, "Libur tambahan");
        return book.write(
                        new CalendarEntry(agency, "admin", "SKB", false),
                        HolidayOrigin.ADMIN,
                        known -> List.of(new DayChange(agency, day, off ? null : listed, off ? listed : null)))
                .orElseThrow();
    }

    private CalendarProgress progress(long change) {
        return runs.findByCalendarChangeIdIn(List.of(change)).get(0).progress();
    }

    private int dueOn(LocalDate day) {
        return sql.queryForObject("select count(*) from case_clock where due_day = ?", Integer.class, day);
    }

    private static TrackingNumber numbered(int number) {
        return new TrackingNumber("2611-0000-%04d".formatted(number));
    }

    private LocalDate due(TrackingNumber caseNumber) {
        return sql.queryForObject(
                "select due_day from case_clock where case_number = ?", LocalDate.class, caseNumber.value());
    }

    private List<Long> versions() {
        return sql.queryForList("select version from case_clock order by id", Long.class);
    }

    private int moves() {
        return sql.queryForObject("select count(*) from clock_move", Integer.class);
    }

    /** Somebody who must hear of every batch, and fails at one. */
    @TestComponent
    static class Listener {

        volatile TrackingNumber breaksAt;

        @EventListener
        void on(ClocksMoved moved) {
            if (moved.moves().stream().anyMatch(move -> move.caseNumber().equals(breaksAt))) {
                throw new IllegalStateException("at " + breaksAt);
            }
        }
    }
}
