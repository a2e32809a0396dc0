package id.tanggap.scoring.ledger;

import static id.tanggap.support.Journey.HEAD;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.calendar.CalendarAdministration;
import id.tanggap.clock.calendar.CalendarDraft;
import id.tanggap.clock.calendar.DayWish;
import id.tanggap.clock.calendar.HolidayKind;
import id.tanggap.clock.calendar.InvalidCalendarChange;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.PeerRatings;
import id.tanggap.scoring.index.RulesOfPaper;
import id.tanggap.scoring.index.Score;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

/**
 * Every trick of docs/rules.md §7, "Rules against gaming", tried through the doors that officers have. A case that is
 * disposed on Monday 2 November 2026 is to be followed up by the 9th and completed by the 20th.
 */
@ApplicationTest
class GamingTests extends LedgerSteps {

    private static final List<String> NAMES =
            List.of("satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan");

    @Autowired
    Signals signals;

    @Autowired
    CountedCases counted;

    @Autowired
    CalendarAdministration calendar;

    @Autowired
    NamedParameterJdbcTemplate template;

    int told;

    @BeforeEach
    void a_new_world() {
        journey.begin();
        new PaperLedger(template, clock).clear();
        // Somebody is there every day, so that a trick is not paid for by the days that it takes.
        forgetWhoWasThere();
        LocalDate.of(2026, 11, 1).datesUntil(LocalDate.of(2027, 2, 1)).forEach(day -> database.sql(
                        "insert into officer_activity (username, team, active_on) values ('daily', ?, ?)")
                .params(Journey.LIAISON, day)
                .update());
    }

    @AfterEach
    void nothing_is_left() {
        journey.begin();
        new PaperLedger(template, clock).clear();
        forgetWhoWasThere();
    }

    private void forgetWhoWasThere() {
        database.sql("delete from officer_activity").update();
    }

    // ---- Template

    @Test
    void the_same_words_for_a_fourth_case_are_no_follow_up_of_any() {
        BigDecimal honest = november(() -> cases(5).forEach(number -> answer(number, own())));
        BigDecimal gamed = november(() -> cases(5).forEach(number -> journey.answer(UNIT, number)));

        assertThat(gamed).isLessThan(honest);
        assertThat(counts(NOVEMBER)).containsExactly(5, 0, 0, 0);
        assertThat(counted.of(new UnitMonth(NOVEMBER, UNIT)).faults())
                .extracting(Fault::kind)
                .filteredOn(Fault.Kind.TEMPLATE::equals)
                .hasSize(5);
        assertThat(signals.of(new EvaluationKey(NOVEMBER, INSTANSI)))
                .contains(new Signal(UNIT, Signal.Kind.TEMPLATES, 5));
    }

    @Test
    void the_first_three_fall_also_when_they_were_sent_in_a_month_before() {
        journey.standAt(LocalDateTime.of(2026, 11, 26, 9, 0));
        cases(3).forEach(number -> journey.answer(UNIT, number));
        journey.standAt(LocalDateTime.of(2026, 12, 1, 9, 0));
        int active = months.of(UNIT, NOVEMBER).activeDays();
        journey.answer(UNIT, journey.disposed());
        assertThat(months.of(UNIT, NOVEMBER).activeDays()).isEqualTo(active);
        journey.standAt(LocalDateTime.of(2027, 1, 4, 9, 0));

        assertThat(counts(DECEMBER)).containsExactly(4, 0, 0, 0);
    }

    @Test
    void the_first_three_stay_what_they_were_where_the_month_is_over_that_judged_them() {
        cases(3).forEach(number -> journey.answer(UNIT, number));
        december();
        Figures told = months.of(UNIT, NOVEMBER);
        journey.answer(UNIT, journey.disposed());

        assertThat(counts(NOVEMBER)).containsExactly(3, 3, 3, 3);
        assertThat(months.of(UNIT, NOVEMBER)).isEqualTo(told);
    }

    @Test
    void what_the_inspektorat_has_judged_is_not_presumed_again() {
        List<TrackingNumber> numbers = cases(5);
        numbers.subList(0, 4).forEach(number -> journey.answer(UNIT, number));
        findings.correct(
                answered(numbers.get(0)), Findings.Amendment.NO_TEMPLATE, INSPECTOR, "Satu jalan, satu jawaban.");
        journey.answer(UNIT, numbers.get(4));

        assertThat(substantive(numbers.get(0))).containsExactly(true);
        assertThat(substantive(numbers.get(1))).containsExactly(false);
    }

    @Test
    void a_day_of_nothing_but_templates_is_no_day_of_work() {
        List<TrackingNumber> numbers = cases(4);
        numbers.forEach(number -> journey.answer(UNIT, number));
        december();
        int without = months.of(UNIT, NOVEMBER).activeDays();

        findings.correct(answered(numbers.get(3)), Findings.Amendment.NO_TEMPLATE, INSPECTOR, "Memang jawabannya.");

        assertThat(months.of(UNIT, NOVEMBER).activeDays()).isEqualTo(without + 1);
    }

    @Test
    void capitals_blanks_digits_and_tracking_numbers_make_no_other_words() {
        List<TrackingNumber> numbers = cases(4);
        answer(numbers.get(0), "Jalan sudah kami tambal. Terima kasih.");
        answer(numbers.get(1), "JALAN sudah kami tambal, terima kasih!!!");
        answer(numbers.get(2), "Jalan sudah kami tambal (12).\nTerima  kasih \u2764");
        answer(numbers.get(3), numbers.get(3) + ": J\u00e1lan su\u200bdah kami tambal 7-11-2026. Terima kasih.");

        assertThat(numbers).allSatisfy(number -> assertThat(substantive(number)).containsExactly(false));
    }

    @Test
    void notes_of_progress_count_as_answers_do() {
        List<TrackingNumber> numbers = cases(4);
        numbers.forEach(journey::progress);

        assertThat(substantive(numbers.get(3))).containsExactly(false);
        answer(numbers.get(3), own());
        assertThat(substantive(numbers.get(3))).containsExactly(false, true);
    }

    @Test
    void the_same_words_in_one_case_or_of_another_unit_are_no_template() {
        TrackingNumber number = journey.disposed();
        IntStream.range(0, 5).forEach(time -> journey.progress(number));
        cases(3).forEach(other -> journey.answer(UNIT, other));
        TrackingNumber theirs = journey.forwarded();
        journey.dispose(theirs, OTHER_UNIT);
        journey.answer(OTHER_UNIT, theirs);

        assertThat(substantive(number)).containsOnly(true);
        assertThat(substantive(theirs)).containsExactly(true);
    }

    @Test
    void words_of_more_than_ninety_days_ago_are_forgotten() {
        cases(3).forEach(number -> journey.answer(UNIT, number));
        journey.standAt(Journey.START.plusDays(91));
        TrackingNumber later = journey.disposed();
        journey.answer(UNIT, later);

        assertThat(substantive(later)).containsExactly(true);
    }

    @Test
    void duplicates_that_were_merged_do_not_count_against_the_unit() {
        TrackingNumber number = journey.disposed();
        IntStream.range(0, 4).forEach(duplicate -> {
            TrackingNumber again = journey.file().trackingNumber();
            journey.verify(again, "merge", "duplicateOf", number);
        });
        journey.answer(UNIT, number);
        TrackingNumber next = journey.disposed();
        journey.answer(UNIT, next);

        assertThat(substantive(next)).containsExactly(true);
    }

    @Test
    void a_unit_that_objects_with_success_has_its_reply_counted() {
        List<TrackingNumber> numbers = cases(4);
        numbers.forEach(number -> journey.answer(UNIT, number));
        journey.standAt(LocalDateTime.of(2026, 11, 30, 23, 0));
        journey.evaluateEveryMonth();
        journey.passTo(LocalDateTime.of(2026, 12, 1, 5, 0));
        journey.passTo(journey.now());
        assertThat(counts(NOVEMBER)).containsExactly(4, 0, 0, 0);
        String month = "2026-11." + INSTANSI;
        String ofUnit = "2026-11." + UNIT;
        journey.as(Journey.INSPECTOR, month, "reviewEvaluation", fields("announce", "note", "Sesuai."));
        String fact = counted.of(new UnitMonth(NOVEMBER, UNIT)).faults().stream()
                .filter(fault -> fault.kind() == Fault.Kind.TEMPLATE)
                .map(fault -> String.valueOf(fault.fact()))
                .findFirst()
                .orElseThrow();

        journey.as(
                HEAD,
                ofUnit,
                "fileObjection",
                fields("object", "reason", "Empat lubang di satu jalan.", "facts", List.of(fact)));
        journey.as(
                Journey.INSPECTOR,
                ofUnit,
                "decideObjection",
                fields(
                        "accept",
                        "reason",
                        "Benar, satu jalan.",
                        "remedy",
                        Remedy.SUBSTANTIVE.name(),
                        "facts",
                        "[\"" + fact + "\"]"));

        assertThat(counts(NOVEMBER)).containsExactly(4, 1, 1, 1);
    }

    @Test
    void a_template_for_a_case_of_the_next_month_can_be_contested_where_it_costs_points() {
        journey.passTo(LocalDateTime.of(2026, 11, 18, 9, 0));
        cases(4).forEach(number -> journey.answer(UNIT, number));
        journey.standAt(LocalDateTime.of(2027, 1, 4, 9, 0));

        assertThat(counts(DECEMBER)).containsExactly(4, 0, 0, 0);
        assertThat(counted.of(new UnitMonth(DECEMBER, UNIT)).faults())
                .extracting(Fault::kind)
                .contains(Fault.Kind.TEMPLATE);
    }

    // ---- Late class

    @Test
    void a_longer_class_after_the_first_limit_moves_the_clock_and_not_the_judgement() {
        BigDecimal honest = november(() -> late(journey.disposed(), 25));
        BigDecimal gamed = november(() -> {
            TrackingNumber number = journey.disposed();
            journey.standAt(LocalDateTime.of(2026, 11, 11, 9, 0));
            classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Perlu pengawasan.");
            assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isAfter(LocalDate.of(2027, 1, 1));
            late(number, 25);
        });

        assertThat(gamed).isEqualByComparingTo(honest);
        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 0, 0);
        assertThat(signals.of(new EvaluationKey(NOVEMBER, INSTANSI)))
                .contains(new Signal(UNIT, Signal.Kind.LATE_RECLASSIFICATIONS, 1));
        assertThat(database.sql("select counts, withheld_days from scoring_fact where act = 'RECLASSIFIED_LATE'")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(false, 46);
    }

    @Test
    void a_longer_class_after_half_of_a_short_limit_is_late_too() {
        BigDecimal honest = november(() -> late(question(), 25));
        BigDecimal gamed = november(() -> {
            TrackingNumber number = question();
            journey.standAt(LocalDateTime.of(2026, 11, 6, 9, 0));
            classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Perlu pengawasan.");
            late(number, 25);
        });

        assertThat(gamed).isEqualByComparingTo(honest);
        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 0, 0);
    }

    @Test
    void a_longer_class_in_time_counts() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 9, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Perlu pengawasan.");
        december();

        assertThat(counts(NOVEMBER)).containsExactly(0, 0, 0, 0);
        assertThat(signals.of(new EvaluationKey(NOVEMBER, INSTANSI))).isEmpty();
    }

    @Test
    void a_shorter_class_counts_also_after_one_that_came_too_late() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 11, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Perlu pengawasan.");
        journey.standAt(LocalDateTime.of(2026, 11, 12, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PERMINTAAN_INFORMASI, "Hanya bertanya.");
        answer(number, own());
        december();

        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 0, 0);
    }

    @Test
    void more_time_is_added_to_the_deadline_of_the_unit_and_not_to_that_of_the_late_class() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 11, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Perlu pengawasan.");
        extend(number);
        december();
        assertThat(dues(number)).containsExactly(DUE, LocalDate.of(2026, 11, 25));
    }

    @Test
    void more_time_does_not_heal_what_the_late_class_hid() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 11, 9, 0));
        classes.reclassify(number, ADMIN, ComplaintClass.PENGADUAN_BERKADAR, "Perlu pengawasan.");
        journey.standAt(LocalDateTime.of(2026, 11, 23, 9, 0));
        extend(number);
        december();

        assertThat(dues(number)).containsExactly(DUE);
        assertThat(counts(NOVEMBER)).containsExactly(1, 0, 0, 0);
    }

    // ---- Bouncing

    @Test
    void a_return_without_ground_before_the_deadline_gains_no_time() {
        BigDecimal honest = november(() -> late(journey.disposed(), 24));
        BigDecimal gamed = november(() -> {
            TrackingNumber number = journey.disposed();
            for (int day : List.of(19, 20)) {
                journey.standAt(LocalDateTime.of(2026, 11, day, 9, 0));
                journey.giveBack(UNIT, number, OTHER_UNIT);
                journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");
            }
            late(number, 24);
        });

        assertThat(gamed).isLessThan(honest);
        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 0, 0);
    }

    @Test
    void a_case_that_comes_back_is_judged_as_if_the_unit_had_kept_it() {
        BigDecimal honest = november(() -> late(journey.disposed(), 25));
        BigDecimal gamed = november(() -> {
            TrackingNumber number = journey.disposed();
            bounce(number, 20, 24);
            late(number, 25);
        });

        assertThat(gamed).isLessThanOrEqualTo(honest);
        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 0, 0);
        assertThat(months.of(UNIT, NOVEMBER).daysToFollowUp()).isEqualTo(17);
    }

    @Test
    void a_breach_counts_once_though_the_case_comes_back() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 23, 9, 0));
        disposition.reassign(number, ADMIN, OTHER_UNIT, null);
        journey.standAt(LocalDateTime.of(2026, 12, 1, 9, 0));
        disposition.reassign(number, ADMIN, UNIT, null);
        journey.answer(UNIT, number);
        journey.standAt(LocalDateTime.of(2027, 2, 1, 9, 0));

        assertThat(counts(NOVEMBER)).containsExactly(1, 0, 0, 0);
        assertThat(counts(DECEMBER)).containsExactly(0, 0, 0, 0);
        assertThat(months.of(UNIT, DECEMBER).beyondTwiceTheLimit()).isLessThanOrEqualTo(1);
    }

    @Test
    void what_a_unit_did_before_it_was_right_to_return_the_case_stays_done() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 4, 9, 0));
        journey.progress(number);
        bounce(number, 5, 10);
        answer(number, own());
        december();

        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 1, 1);
        assertThat(months.of(UNIT, NOVEMBER).daysToFollowUp()).isEqualTo(2);
    }

    // ---- Mass closing

    @Test
    void closing_everything_on_the_last_day_in_the_same_words_gains_nothing() {
        BigDecimal honest = november(() -> {
            List<TrackingNumber> numbers = dueOnTheLastDay(8);
            numbers.subList(0, 4).forEach(number -> answer(number, own()));
        });
        BigDecimal gamed = november(() -> {
            List<TrackingNumber> numbers = dueOnTheLastDay(8);
            journey.standAt(LocalDateTime.of(2026, 11, 30, 16, 0));
            numbers.forEach(number -> answer(number, "Laporan Anda telah kami tindaklanjuti."));
        });

        assertThat(gamed).isLessThan(honest);
        assertThat(counts(NOVEMBER)).containsExactly(8, 0, 0, 0);
    }

    @Test
    void empty_answers_on_the_last_day_cost_the_next_month_what_they_gained() {
        BigDecimal honest = twoMonths(() -> {
            List<TrackingNumber> numbers = dueOnTheLastDay(6);
            numbers.subList(0, 4).forEach(this::answeredAndClosed);
            journey.standAt(LocalDateTime.of(2026, 12, 3, 9, 0));
            cases(4).forEach(this::answeredAndClosed);
            journey.standAt(LocalDateTime.of(2026, 12, 9, 9, 0));
            numbers.subList(4, 6).forEach(this::answeredAndClosed);
        });
        BigDecimal gamed = twoMonths(() -> {
            List<TrackingNumber> numbers = dueOnTheLastDay(6);
            numbers.subList(0, 4).forEach(this::answeredAndClosed);
            journey.standAt(LocalDateTime.of(2026, 11, 30, 16, 0));
            numbers.subList(4, 6).forEach(number -> answer(number, own()));
            journey.standAt(LocalDateTime.of(2026, 12, 3, 9, 0));
            cases(4).forEach(this::answeredAndClosed);
            numbers.subList(4, 6).forEach(this::disputedWithSuccess);
            journey.standAt(LocalDateTime.of(2026, 12, 9, 9, 0));
            numbers.subList(4, 6).forEach(this::answeredAndClosed);
        });

        assertThat(gamed).isLessThanOrEqualTo(honest);
        assertThat(counts(NOVEMBER)).containsExactly(6, 6, 4, 6); // as it was known then
        assertThat(counts(DECEMBER)).containsExactly(6, 6, 4, 4);
    }

    @Test
    void what_the_head_of_the_unit_covers_up_is_shown_to_the_inspektorat_which_takes_the_answer_back() {
        BigDecimal honest = november(() -> {
            List<TrackingNumber> numbers = dueOnTheLastDay(6);
            numbers.subList(0, 4).forEach(number -> answer(number, own()));
        });
        BigDecimal gamed = november(() -> {
            List<TrackingNumber> numbers = dueOnTheLastDay(6);
            numbers.subList(0, 4).forEach(number -> answer(number, own()));
            journey.standAt(LocalDateTime.of(2026, 11, 30, 9, 0));
            numbers.subList(4, 6).forEach(number -> {
                answer(number, own());
                reporter.dispute(number, "Tidak ada yang dikerjakan.");
                journey.review(number, "uphold");
            });
            assertThat(signals.of(new EvaluationKey(NOVEMBER, INSTANSI)))
                    .contains(new Signal(UNIT, Signal.Kind.DISPUTES_TURNED_DOWN, 2));
            numbers.subList(4, 6).forEach(number -> findings.shamClosure(number, UNIT, INSPECTOR, "Belum dikerjakan."));
        });

        assertThat(gamed).isLessThan(honest);
        assertThat(counts(NOVEMBER)).containsExactly(6, 4, 4, 4);
    }

    @Test
    void a_silent_closure_is_neither_praise_nor_blame() {
        TrackingNumber number = journey.answered();
        journey.passWorkingDays(12);
        december();

        assertThat(journey.isUnderWay(number)).isFalse();
        assertThat(months.of(UNIT, NOVEMBER).closed()).isEqualTo(1);
        assertThat(months.of(UNIT, NOVEMBER).ratings()).isZero();
    }

    // ---- Re-dating

    @Test
    void no_field_of_a_form_dates_an_act() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 23, 9, 0));
        try {
            journey.followUp(
                    UNIT, number, "complete", "answer", own(), "at", "2026-11-03", "answeredAt", "2026-11-03T09:00");
        } catch (RuntimeException refused) {
            answer(number, own());
        }
        december();

        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 0, 0);
    }

    @Test
    void no_day_off_of_its_own_in_the_past_heals_a_breach() {
        journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 23, 9, 0));
        var wish = new DayWish(null, LocalDate.of(2026, 11, 18), DayWish.Wish.ADD, HolidayKind.OWN, "Hari jadi");

        assertThatThrownBy(() ->
                        calendar.apply(ADMIN, new CalendarDraft(INSTANSI, "Keputusan Bupati", false, List.of(wish))))
                .isInstanceOf(InvalidCalendarChange.class);
        december();
        assertThat(counts(NOVEMBER)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void nobody_but_the_inspektorat_moves_a_deadline_in_the_ledger() {
        journey.disposed();
        long fact = database.sql("select max(id) from scoring_fact")
                .query(Long.class)
                .single();
        var later = Findings.Amendment.dueOn(LocalDate.of(2026, 12, 24));

        for (Officer officer : List.of(
                ADMIN,
                officer(Role.HEAD, UNIT),
                officer(Role.LEADER, INSTANSI),
                officer(Role.INSPECTOR, "kemenpanrb"))) {
            assertThatThrownBy(() -> findings.correct(fact, later, officer, "Mohon ditunda."))
                    .isInstanceOf(AccessDeniedException.class);
        }
        findings.correct(fact, later, INSPECTOR, "Kantor terendam banjir.");
    }

    // ---- Empty answer

    @Test
    void an_empty_answer_at_once_gains_neither_a_follow_up_nor_time() {
        BigDecimal honest = november(() -> {
            cases(2).forEach(this::answeredAndClosed);
            late(journey.disposed(), 25);
        });
        BigDecimal gamed = november(() -> {
            cases(2).forEach(this::answeredAndClosed);
            TrackingNumber number = journey.disposed();
            answer(number, own());
            journey.standAt(LocalDateTime.of(2026, 11, 10, 9, 0));
            disputedWithSuccess(number);
            assertThat(journey.clock(number, ClockKind.COMPLETION).dueDay()).isAfter(LocalDate.of(2026, 11, 25));
            late(number, 25);
        });

        assertThat(gamed).isLessThan(honest);
        assertThat(counts(NOVEMBER)).containsExactly(3, 3, 2, 2);
    }

    @Test
    void a_follow_up_before_an_answer_that_was_none_stays_one() {
        TrackingNumber number = journey.disposed();
        journey.standAt(LocalDateTime.of(2026, 11, 4, 9, 0));
        journey.progress(number);
        answer(number, own());
        disputedWithSuccess(number);
        december();

        assertThat(counts(NOVEMBER)).containsExactly(1, 1, 1, 0);
    }

    private List<TrackingNumber> cases(int number) {
        return IntStream.range(0, number).mapToObj(each -> journey.disposed()).toList();
    }

    private List<TrackingNumber> dueOnTheLastDay(int number) {
        journey.standAt(LocalDateTime.of(2026, 11, 10, 9, 0));
        List<TrackingNumber> numbers = cases(number);
        journey.standAt(LocalDateTime.of(2026, 11, 16, 9, 0));
        return numbers;
    }

    /** A request for information, to be answered within five working days. */
    private TrackingNumber question() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "forward", "class", "PERMINTAAN_INFORMASI");
        journey.dispose(number, UNIT);
        return number;
    }

    private void bounce(TrackingNumber number, int given, int back) {
        journey.standAt(LocalDateTime.of(2026, 11, given, 9, 0));
        journey.giveBack(UNIT, number, OTHER_UNIT);
        journey.decideReturn(number, "uphold");
        journey.standAt(LocalDateTime.of(2026, 11, back, 9, 0));
        journey.giveBack(OTHER_UNIT, number, UNIT);
        journey.decideReturn(number, "uphold");
    }

    private void late(TrackingNumber number, int day) {
        journey.standAt(LocalDateTime.of(2026, 11, day, 9, 0));
        answer(number, own());
    }

    private void answer(TrackingNumber number, String words) {
        journey.followUp(UNIT, number, "complete", "answer", words);
    }

    private void answeredAndClosed(TrackingNumber number) {
        answer(number, own());
        reporter.confirm(number, 4, null);
    }

    private void disputedWithSuccess(TrackingNumber number) {
        reporter.dispute(number, "Belum ditambal sama sekali.");
        journey.review(number, "reopen");
    }

    private void extend(TrackingNumber number) {
        journey.followUp(UNIT, number, "extend", "extraDays", 3, "reason", "Menunggu aspal datang dari pabrik.");
    }

    /** Words that nobody has used before. */
    private String own() {
        int one = told++;
        return "Lubang di depan rumah " + NAMES.get(one % 8) + " " + NAMES.get(one / 8 % 8) + " "
                + NAMES.get(one / 64 % 8) + " sudah ditambal.";
    }

    private BigDecimal november(Runnable what) {
        a_new_world();
        what.run();
        december();
        return index(NOVEMBER);
    }

    private BigDecimal twoMonths(Runnable what) {
        a_new_world();
        what.run();
        journey.standAt(LocalDateTime.of(2027, 1, 4, 9, 0));
        return index(NOVEMBER).add(index(DECEMBER));
    }

    private BigDecimal index(YearMonth month) {
        Figures figures = months.of(UNIT, month);
        return Score.of(figures, PeerRatings.of(List.of(figures)), RulesOfPaper.RULES)
                .index()
                .orElseThrow();
    }

    /** No timer fires: what the ladder does is no matter here. */
    private void december() {
        journey.standAt(LocalDateTime.of(2026, 12, 1, 9, 0));
    }

    /** Cohort, followed up, first in time, completed in time. */
    private List<Integer> counts(YearMonth month) {
        Figures figures = months.of(UNIT, month);
        return List.of(figures.dispositions(), figures.followedUp(), figures.firstInTime(), figures.completedInTime());
    }

    private long answered(TrackingNumber number) {
        return database.sql("select id from scoring_fact_in_force where tracking_number = ? and kind = 'ANSWERED'")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    private List<Boolean> substantive(TrackingNumber number) {
        return database.sql("select substantive from scoring_fact_in_force where tracking_number = ?"
                        + " and wording is not null order by id")
                .param(number.value())
                .query(Boolean.class)
                .list();
    }

    /** Deadlines for the completion that counted, in order. */
    private List<LocalDate> dues(TrackingNumber number) {
        return database.sql("select due_on from scoring_fact_in_force where tracking_number = ?"
                        + " and clock_kind = 'COMPLETION' order by id")
                .param(number.value())
                .query(LocalDate.class)
                .list();
    }
}
