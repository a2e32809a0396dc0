package id.tanggap.clock;

import static id.tanggap.clock.ClockFixture.MONDAY_MORNING;
import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.clock.ClockKind.REPORTER_REPLY;
import static id.tanggap.clock.ClockKind.RETURN_DECISION;
import static id.tanggap.clock.ClockKind.VERIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.DatabaseSlice;
import id.tanggap.agency.UnknownAgency;
import id.tanggap.clock.calendar.CalendarDay;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.DaysOffWriter;
import id.tanggap.clock.calendar.HolidayKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.Bundles;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@DatabaseSlice
@Import(ClockFixture.class)
@RecordApplicationEvents
class CaseClocksTests {

    private static final TrackingNumber CASE = new TrackingNumber("2611-0000-0001");
    private static final TrackingNumber OTHER_CASE = new TrackingNumber("2611-0000-0002");
    private static final String INSTANSI = "kab-tangerang";
    private static final String COMPLAINT = "PENGADUAN_TIDAK_BERKADAR";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Locale INDONESIAN = new Locale("id");

    @Autowired
    CaseClocks clocks;

    @Autowired
    Calendars calendars;

    @Autowired
    DaysOffWriter daysOff;

    @Autowired
    MovableClock time;

    @Autowired
    TestEntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void it_is_monday_morning() {
        time.freezeAt(MONDAY_MORNING.plusNanos(987_654_321));
        calendars.refresh();
    }

    @Test
    void a_started_clock_shows_its_deadline_and_why() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);

        Reading reading = read(VERIFICATION);
        assertThat(reading.startedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(reading.budgetDays()).isEqualTo(3);
        assertThat(reading.dueDay()).isEqualTo(MONDAY.plusDays(3));
        assertThat(reading.dueAt()).isEqualTo(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(reading.explanation().limit().version()).isEqualTo("2026");
        assertThat(reading.running()).isTrue();
        assertThat(reading.metInTime()).isFalse();
        assertThat(reading.explanation().in(Bundles.words(), INDONESIAN))
                .isEqualTo("Kamis 26 November 2026: 3 hari kerja sejak Senin 23 November;"
                        + " Sabtu-Minggu dan hari libur tidak dihitung;"
                        + " aturan: Batas nasional, berlaku sejak 1 Januari 2026 (2026)");
    }

    @Test
    void the_deadline_is_stored_for_lists() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);

        entities.flush();
        assertThat(sql.queryForObject("select due_day from case_clock", LocalDate.class))
                .isEqualTo(MONDAY.plusDays(3));
        assertThat(sql.queryForObject("select due_at from case_clock", Timestamp.class))
                .isEqualTo(Timestamp.from(Instant.parse("2026-11-26T17:00:00Z")));
    }

    @Test
    void a_unit_stands_for_its_instansi_and_an_unknown_agency_for_nothing() {
        clocks.start(CASE, VERIFICATION, null, "tng-dbmsda");

        entities.flush();
        assertThat(sql.queryForObject("select instansi from case_clock", String.class))
                .isEqualTo(INSTANSI);
        assertThatThrownBy(() -> clocks.start(CASE, COMPLETION, COMPLAINT, "nobody"))
                .isInstanceOf(UnknownAgency.class);
    }

    @Test
    void starting_again_restarts_nothing() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        daysPass(4);

        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);

        assertThat(read(COMPLETION).startedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(clocks.of(CASE)).hasSize(1);
    }

    @Test
    void a_clock_is_met_once_and_keeps_its_first_time() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);
        daysPass(2);
        clocks.meet(CASE, VERIFICATION);
        daysPass(9);
        clocks.meet(CASE, VERIFICATION);

        Reading reading = read(VERIFICATION);
        assertThat(reading.metAt()).isEqualTo(MONDAY_MORNING.plusSeconds(2 * 86_400));
        assertThat(reading.endedAt()).isEqualTo(reading.metAt());
        assertThat(reading.metInTime()).isTrue();
        assertThat(reading.overdue(time.instant())).isFalse();
        assertThat(events.stream(ClockEnded.class)).containsExactly(new ClockEnded(CASE, VERIFICATION));
    }

    @Test
    void a_clock_met_after_its_due_day_was_not_met_in_time() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);
        time.freezeAt(Instant.parse("2026-11-26T17:00:00Z"));
        assertThat(read(VERIFICATION).overdue(time.instant())).isTrue();

        clocks.meet(CASE, VERIFICATION);

        assertThat(read(VERIFICATION).metInTime()).isFalse();
    }

    @Test
    void a_met_first_follow_up_never_starts_again_but_a_reply_is_awaited_after_every_answer() {
        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        clocks.start(CASE, REPORTER_REPLY, COMPLAINT, INSTANSI);
        clocks.meet(CASE, FIRST_FOLLOW_UP);
        clocks.meet(CASE, REPORTER_REPLY);
        daysPass(1);

        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        clocks.start(CASE, REPORTER_REPLY, COMPLAINT, INSTANSI);

        assertThat(read(FIRST_FOLLOW_UP).running()).isFalse();
        assertThat(read(REPORTER_REPLY).running()).isTrue();
        assertThat(read(REPORTER_REPLY).startedAt()).isEqualTo(MONDAY_MORNING.plusSeconds(86_400));
        assertThat(clocks.of(CASE))
                .extracting(Reading::kind)
                .containsExactly(FIRST_FOLLOW_UP, REPORTER_REPLY, REPORTER_REPLY);
    }

    @Test
    void when_the_case_is_over_every_running_clock_ends_unmet() {
        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.start(OTHER_CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.meet(CASE, FIRST_FOLLOW_UP);

        clocks.stop(CASE);
        clocks.stop(CASE);

        assertThat(read(FIRST_FOLLOW_UP).metAt()).isNotNull();
        assertThat(read(COMPLETION).metAt()).isNull();
        assertThat(read(COMPLETION).endedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(clocks.find(OTHER_CASE, COMPLETION)).get().matches(Reading::running);
        assertThat(events.stream(ClockEnded.class))
                .containsExactly(new ClockEnded(CASE, FIRST_FOLLOW_UP), new ClockEnded(CASE, COMPLETION));
    }

    @Test
    void days_spent_waiting_for_the_reporter_do_not_count() {
        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        clocks.pause(CASE, FIRST_FOLLOW_UP, new Grounds("Menunggu foto", "officer"));
        daysPass(2);
        clocks.resume(CASE, FIRST_FOLLOW_UP);

        Reading reading = read(FIRST_FOLLOW_UP);
        assertThat(reading.dueDay()).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(reading.paused()).isFalse();
        assertThat(reading.explanation().in(Bundles.words(), INDONESIAN))
                .contains("; jeda 2 hari kerja menunggu pelapor (24-25 Nov);");
        assertThat(events.stream(ClockMoved.class))
                .extracting(ClockMoved::caseNumber, ClockMoved::kind, ClockMoved::from, ClockMoved::to)
                .containsExactly(tuple(CASE, FIRST_FOLLOW_UP, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 2)));
    }

    @Test
    void the_account_keeps_who_paused_or_extended_and_why() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.extend(CASE, COMPLETION, 2, new Grounds("Menunggu alat berat", "penghubung"));
        clocks.pause(CASE, COMPLETION, new Grounds("Menunggu foto", "admin"));
        entities.flush();

        assertThat(sql.queryForMap("select extension_reason, extended_by from case_clock"))
                .containsValues("Menunggu alat berat", "penghubung");
        assertThat(sql.queryForMap("select reason, paused_by from case_clock_pause"))
                .containsValues("Menunggu foto", "admin");
        assertThatThrownBy(() -> new Grounds("Menunggu foto", " ")).isInstanceOf(IllegalClockChange.class);
    }

    @Test
    void the_days_of_all_pauses_add_up_in_one_clock() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        for (int pause = 0; pause < 2; pause++) {
            clocks.pause(CASE, COMPLETION, new Grounds("Menunggu data", "officer"));
            daysPass(1);
            clocks.resume(CASE, COMPLETION);
        }
        entities.flush();
        entities.clear();

        assertThat(clocks.of(CASE)).extracting(Reading::dueDay).containsExactly(LocalDate.of(2026, 12, 15));
    }

    @Test
    void while_paused_a_clock_is_read_as_if_the_pause_ended_today() {
        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        clocks.pause(CASE, FIRST_FOLLOW_UP, new Grounds("Menunggu foto", "officer"));
        clocks.pause(CASE, FIRST_FOLLOW_UP, new Grounds("Menunggu foto lain", "officer"));
        assertThat(read(FIRST_FOLLOW_UP).dueDay()).isEqualTo(LocalDate.of(2026, 11, 30));

        daysPass(30);

        Reading reading = read(FIRST_FOLLOW_UP);
        assertThat(reading.paused()).isTrue();
        assertThat(reading.overdue(time.instant())).isFalse();
        assertThat(reading.dueDay()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(reading.explanation().in(Bundles.words(), INDONESIAN)).contains("; sedang jeda menunggu pelapor;");
        assertThat(sql.queryForObject("select count(*) from case_clock_pause", Long.class))
                .isOne();
    }

    @Test
    void a_pause_of_hours_moves_nothing_and_one_after_the_breach_heals_nothing() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);
        clocks.pause(CASE, VERIFICATION, new Grounds("Menunggu data", "officer"));
        clocks.resume(CASE, VERIFICATION);
        assertThat(read(VERIFICATION).dueDay()).isEqualTo(MONDAY.plusDays(3));

        daysPass(4);
        clocks.pause(CASE, VERIFICATION, new Grounds("Menunggu data", "officer"));
        daysPass(5);

        assertThat(read(VERIFICATION).dueDay()).isEqualTo(MONDAY.plusDays(3));
        assertThat(read(VERIFICATION).overdue(time.instant())).isTrue();
    }

    @Test
    void meeting_a_paused_clock_ends_the_pause() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.pause(CASE, COMPLETION, new Grounds("Menunggu data", "officer"));
        daysPass(2);
        clocks.meet(CASE, COMPLETION);
        daysPass(10);

        assertThat(read(COMPLETION).paused()).isFalse();
        assertThat(read(COMPLETION).dueDay()).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(sql.queryForObject("select count(*) from case_clock_pause where resumed_at is null", Long.class))
                .isZero();
    }

    @Test
    void a_disputed_answer_lets_the_clock_run_again_without_the_days_of_the_reporter() {
        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        daysPass(1);
        clocks.meet(CASE, FIRST_FOLLOW_UP);
        clocks.start(CASE, REPORTER_REPLY, COMPLAINT, INSTANSI);
        daysPass(2);
        clocks.meet(CASE, REPORTER_REPLY);
        daysPass(3); // in which nobody decides on the dispute

        clocks.reopen(CASE, FIRST_FOLLOW_UP, REPORTER_REPLY, new Grounds("Sanggahan diterima", "officer"));
        clocks.reopen(CASE, FIRST_FOLLOW_UP, REPORTER_REPLY, new Grounds("Sanggahan diterima", "officer"));

        Reading reading = read(FIRST_FOLLOW_UP);
        assertThat(reading.running()).isTrue();
        assertThat(reading.metAt()).isNull();
        assertThat(reading.startedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(reading.dueDay()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void only_a_clock_that_was_met_is_reopened() {
        assertThatThrownBy(() -> clocks.reopen(CASE, COMPLETION, REPORTER_REPLY, new Grounds("Sanggahan", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("no clock COMPLETION");

        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.start(CASE, REPORTER_REPLY, COMPLAINT, INSTANSI);
        clocks.stop(CASE);
        assertThatThrownBy(() -> clocks.reopen(CASE, COMPLETION, REPORTER_REPLY, new Grounds("Sanggahan", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("without being met");

        clocks.start(CASE, FIRST_FOLLOW_UP, COMPLAINT, INSTANSI);
        clocks.start(CASE, REPORTER_REPLY, COMPLAINT, INSTANSI);
        clocks.meet(CASE, FIRST_FOLLOW_UP);
        assertThatThrownBy(
                        () -> clocks.reopen(CASE, FIRST_FOLLOW_UP, REPORTER_REPLY, new Grounds("Sanggahan", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("still runs");
    }

    @Test
    void a_clock_is_extended_once_and_says_so() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);

        clocks.extend(CASE, COMPLETION, 5, new Grounds("Menunggu alat berat", "officer"));

        Reading reading = read(COMPLETION);
        assertThat(reading.budgetDays()).isEqualTo(19);
        assertThat(reading.dueDay()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(reading.explanation().in(Bundles.words(), INDONESIAN))
                .startsWith("Jumat 18 Desember 2026: 14 hari kerja ditambah perpanjangan 5 hari kerja sejak");
        assertThatThrownBy(() -> clocks.extend(CASE, COMPLETION, 5, new Grounds("Masih menunggu", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("was extended before");
    }

    @Test
    void an_extension_needs_days_a_reason_and_time_left() {
        assertThatThrownBy(() -> clocks.extend(CASE, COMPLETION, 5, new Grounds("Alasan", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("no running clock");

        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        assertThatThrownBy(() -> clocks.extend(CASE, COMPLETION, 0, new Grounds("Alasan", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("at least one working day");
        assertThatThrownBy(() -> clocks.extend(CASE, COMPLETION, 5, new Grounds(" ", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("without a reason");

        daysPass(40);
        assertThatThrownBy(() -> clocks.extend(CASE, COMPLETION, 5, new Grounds("Alasan", "officer")))
                .isInstanceOf(IllegalClockChange.class)
                .hasMessageContaining("is overdue");
        assertThat(read(COMPLETION).budgetDays()).isEqualTo(14);
    }

    @Test
    void a_new_class_brings_its_limit_from_the_same_start_and_keeps_the_extension() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.extend(CASE, COMPLETION, 2, new Grounds("Menunggu alat berat", "officer"));
        daysPass(3);

        clocks.reproject(CASE, COMPLETION, "PERMINTAAN_INFORMASI", INSTANSI);

        Reading reading = read(COMPLETION);
        assertThat(reading.startedAt()).isEqualTo(MONDAY_MORNING);
        assertThat(reading.budgetDays()).isEqualTo(7);
        assertThat(reading.dueDay()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    /** Rule: docs/rules.md §2, a breach stays a breach. */
    @Test
    void a_longer_limit_does_not_heal_a_clock_that_is_overdue() {
        clocks.start(CASE, COMPLETION, "ASPIRASI", INSTANSI);
        LocalDate due = read(COMPLETION).dueDay();
        daysPass(10);

        clocks.reproject(CASE, COMPLETION, "PENGADUAN_BERKADAR", INSTANSI);

        assertThat(read(COMPLETION).dueDay()).isEqualTo(due);
        assertThat(read(COMPLETION).lateDays(time.instant())).hasValue(3);
        assertThat(events.stream(ClockMoved.class)).isEmpty();
    }

    @Test
    void a_clock_is_late_by_counted_days_until_it_ends() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);
        daysPass(3);
        assertThat(read(VERIFICATION).lateDays(time.instant())).isEmpty();
        daysPass(4); // from Thursday to Monday
        assertThat(read(VERIFICATION).lateDays(time.instant())).hasValue(2);
        clocks.meet(CASE, VERIFICATION);
        daysPass(7);
        assertThat(read(VERIFICATION).lateDays(time.instant())).hasValue(2);
    }

    @Test
    void what_does_not_run_is_left_alone() {
        clocks.meet(CASE, RETURN_DECISION);
        clocks.pause(CASE, RETURN_DECISION, new Grounds("Menunggu", "officer"));
        clocks.resume(CASE, RETURN_DECISION);
        clocks.reproject(CASE, RETURN_DECISION, COMPLAINT, INSTANSI);
        clocks.stop(CASE);

        assertThat(clocks.of(CASE)).isEmpty();
        assertThat(clocks.find(CASE, RETURN_DECISION)).isEmpty();
        assertThat(events.stream(ClockEnded.class)).isEmpty();
    }

    @Test
    void an_added_holiday_moves_open_clocks_and_leaves_ended_ones() {
        clocks.start(CASE, VERIFICATION, null, INSTANSI);
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.meet(CASE, VERIFICATION);
        LocalDate tuesday = MONDAY.plusDays(1);
        var added = new CalendarDay("kemenpanrb", tuesday, HolidayKind.JOINT_LEAVE, "Cuti bersama tambahan");

        long change = daysOff.declare(added);

        assertThat(read(VERIFICATION).dueDay()).isEqualTo(MONDAY.plusDays(3));
        assertThat(read(COMPLETION).dueDay()).isEqualTo(LocalDate.of(2026, 12, 14));
        assertThat(read(COMPLETION).explanation().in(Bundles.words(), INDONESIAN))
                .contains("; libur: Cuti bersama tambahan 24 Nov;");
        assertThat(events.stream(ClocksMoved.class).flatMap(moved -> moved.moves().stream()))
                .extracting(ClockMoved::caseNumber, ClockMoved::kind, ClockMoved::from, ClockMoved::to)
                .containsExactly(tuple(CASE, COMPLETION, LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 14)));
        assertThat(causes()).containsExactly("HOLIDAY:" + change);
    }

    @Test
    void the_journal_says_what_moved_a_deadline() {
        clocks.start(CASE, COMPLETION, "ASPIRASI", INSTANSI);
        clocks.reproject(CASE, COMPLETION, COMPLAINT, INSTANSI);
        clocks.extend(CASE, COMPLETION, 5, new Grounds("Menunggu hasil uji laboratorium", "officer"));
        clocks.pause(CASE, COMPLETION, new Grounds("Menunggu pelapor", "officer"));
        daysPass(2);
        clocks.resume(CASE, COMPLETION);

        assertThat(causes()).containsExactly("CLASS", "EXTENSION", "RESUME");
    }

    @Test
    void the_reminder_and_the_rungs_are_dated_by_working_days() {
        clocks.start(CASE, COMPLETION, COMPLAINT, INSTANSI);
        Reading reading = read(COMPLETION);

        // 80 % of 14 days is used up on the twelfth day, Wednesday 9 December; due is Friday 11 December.
        assertThat(reading.atShare(80)).isEqualTo(Instant.parse("2026-12-08T17:00:00Z"));
        assertThat(reading.after(0)).isEqualTo(reading.dueAt()).isEqualTo(Instant.parse("2026-12-11T17:00:00Z"));
        assertThat(reading.after(3)).isEqualTo(Instant.parse("2026-12-16T17:00:00Z"));
        assertThat(reading.after(10)).isEqualTo(Instant.parse("2026-12-29T17:00:00Z"));
        assertThat(reading.remainingDays(LocalDate.of(2026, 12, 9))).isEqualTo(2);
        assertThat(reading.remainingDays(LocalDate.of(2026, 12, 14))).isEqualTo(-1);
    }

    private List<String> causes() {
        return sql.queryForList("select cause from clock_move order by id", String.class);
    }

    private Reading read(ClockKind kind) {
        entities.flush();
        entities.clear();
        return clocks.find(CASE, kind).orElseThrow();
    }

    private void daysPass(int days) {
        time.freezeAt(time.instant().plusSeconds(days * 86_400L));
    }
}
