package id.tanggap.complaint.holding;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.NATIONAL;
import static id.tanggap.support.Journey.NATIONAL_ADMIN;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static id.tanggap.support.Journey.START;
import static id.tanggap.support.Journey.UNIT;
import static id.tanggap.support.Journey.fields;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Explanation;
import id.tanggap.clock.Reading;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.ReprojectionDoor;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.handling.Reclassification;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The account of the clocks and the ledger of the holders tell one story, whatever happens to a case. Rules:
 * docs/rules.md §2, §4.
 */
@ApplicationTest
class AccountsAgreeTests {

    private static final int STEPS = 14;

    @Autowired
    Journey journey;

    @Autowired
    HolderLedger ledger;

    @Autowired
    CaseClocks clocks;

    @Autowired
    ReporterActs reporter;

    @Autowired
    Reclassification reclassification;

    @Autowired
    Complaints complaints;

    @Autowired
    ReprojectionDoor holidays;

    @Autowired
    Calendars calendars;

    @Autowired
    Agencies agencies;

    private final List<String> story = new ArrayList<>();
    private Random dice;
    private TrackingNumber number;

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @BeforeEach
    void an_empty_desk() {
        journey.begin();
    }

    @AfterEach
    void the_calendar_is_what_it_was() {
        holidays.reset();
    }

    @ParameterizedTest(name = "history {0}")
    @MethodSource("seeds")
    void the_reporters_days_are_those_that_the_clocks_pause(long seed) {
        dice = new Random(seed);
        number = journey.file().trackingNumber();
        accountsAgree();
        for (int step = 0; step < STEPS && !now().status().isFinal(); step++) {
            timePasses();
            if (!now().status().isFinal()) {
                somethingHappens();
            }
            accountsAgree();
        }
    }

    /** Some hours or days, at night and at weekends as well; now and then a holiday is declared on the way. */
    private void timePasses() {
        int hours = dice.nextInt(5) == 0 ? dice.nextInt(14 * 24) : dice.nextInt(60);
        if (dice.nextInt(8) == 0) {
            LocalDate day = LocalDate.ofInstant(journey.now(), Journey.WIB).plusDays(dice.nextInt(20));
            if (calendars.of(NATIONAL).isWorkingDay(day)) {
                holidays.add(day);
                story.add("holiday on " + day);
            }
        }
        journey.passTo(journey.now().plusSeconds(3600L * hours));
        story.add("+" + hours + " h");
    }

    private void somethingHappens() {
        if (dice.nextInt(25) == 0) {
            tell("withdrawn", () -> reporter.withdraw(number, "Sudah selesai sendiri."));
            return;
        }
        Complaint complaint = now();
        switch (complaint.status()) {
            case UNVERIFIED -> verify(complaint.instansi());
            case AWAITING_COMPLETION -> tell("completed", () -> reporter.complete(number, "Di depan pasar."));
            case FORWARDED, IN_PROGRESS -> handle(complaint);
            case ANSWERED -> {
                if (dice.nextInt(5) == 0) {
                    tell("confirmed", () -> reporter.confirm(number, 4, null));
                } else {
                    tell("disputed", () -> reporter.dispute(number, "Lubangnya masih ada."));
                }
            }
            case DISPUTED -> review(complaint.unit(), dice.nextInt(5) == 0 ? "uphold" : "reopen");
            default -> throw new IllegalStateException("nothing happens to what is over");
        }
    }

    private void verify(String instansi) {
        if (instansi.equals(NATIONAL)) {
            tell(
                    "passed down",
                    () -> journey.as(
                            NATIONAL_ADMIN, number, "verifyComplaint", fields("transfer", "instansi", INSTANSI)));
            return;
        }
        switch (dice.nextInt(4)) {
            case 0 -> tell("asked", () -> journey.verify(number, "requestCompletion", "note", "Di ruas jalan mana?"));
            case 1 -> tell("passed up", () -> journey.verify(number, "transfer"));
            default -> tell("forwarded", () -> journey.verify(number, "forward"));
        }
    }

    private void handle(Complaint complaint) {
        String unit = complaint.unit();
        if (unit == null) {
            tell("disposed", () -> journey.dispose(number, UNIT));
            return;
        }
        if (complaint.isReturnPending()) {
            String decision = dice.nextBoolean() ? "uphold" : "refuse";
            tell("return " + decision, () -> journey.decideReturn(number, decision, "reason", "Sesuai tugasnya."));
            return;
        }
        switch (dice.nextInt(6)) {
            case 0 ->
                tell(
                        "progress",
                        () -> journey.followUp(
                                unit, number, "progress", "answer", "Tim sudah meninjau lokasi pagi ini."));
            case 1 -> extend(unit);
            case 2 -> {
                if (!complaint.isBindingAfter(2)) {
                    tell("returned", () -> journey.giveBack(unit, number, unit.equals(UNIT) ? OTHER_UNIT : UNIT));
                }
            }
            case 3 -> reclassify(complaint.complaintClass());
            default -> tell("answered", () -> journey.answer(unit, number));
        }
    }

    private void extend(String unit) {
        Reading completion = journey.clock(number, ClockKind.COMPLETION);
        if (completion.extendedDays() == 0 && !completion.overdue(journey.now())) {
            tell(
                    "extended",
                    () -> journey.followUp(
                            unit,
                            number,
                            "extend",
                            "extraDays",
                            1 + dice.nextInt(14),
                            "reason",
                            "Menunggu alat berat."));
        }
    }

    private void reclassify(ComplaintClass from) {
        ComplaintClass to = ComplaintClass.values()[dice.nextInt(ComplaintClass.values().length)];
        if (to != from) {
            var admin = new Officer("test.admin", "Test", Set.of(new Membership(Role.ADMIN, INSTANSI)));
            tell("now " + to, () -> reclassification.reclassify(number, admin, to, "Lebih tepat."));
        }
    }

    private void review(String unit, String decision) {
        tell(
                "dispute " + decision,
                () -> journey.as(
                        Journey.SECRETARY, number, "reviewDispute", fields(decision, "reason", "Sudah saya periksa.")));
    }

    private void accountsAgree() {
        List<HeldTime> holders = ledger.of(number);
        String instansi = now().instansi();
        WorkingCalendar calendar = calendars.of(instansi);
        assertThat(holders.stream().mapToInt(HeldTime::workingDays).sum())
                .as("days of all holders of %s", story)
                .isEqualTo(calendar.between(START.toLocalDate(), day(until(holders.get(holders.size() - 1)))));
        for (Reading clock : clocks.of(number)) {
            int paused = clock.explanation().pauses().stream()
                    .mapToInt(Explanation.Pause::workingDays)
                    .sum();
            int waited = holders.stream()
                    .filter(held -> held.heldAs() == HeldAs.REPORTER && happenedUnder(clock, held))
                    .mapToInt(held -> calendar.between(day(held.from()), earlier(day(until(held)), clock.dueDay())))
                    .sum();
            assertThat(paused).as("pauses of %s in %s", clock.kind(), story).isEqualTo(waited);
            if (clock.running()) {
                assertThat(calendar.between(day(clock.startedAt()), clock.dueDay()))
                        .as("days of %s in %s", clock.kind(), story)
                        .isEqualTo(clock.budgetDays() + waited);
            }
        }
    }

    /** Whether an authority's clock ran on before and after, so that it could wait. */
    private static boolean happenedUnder(Reading clock, HeldTime held) {
        return clock.kind().hasLadder()
                && !held.from().isBefore(clock.startedAt())
                && (clock.running() || held.from().isBefore(clock.endedAt()));
    }

    private Instant until(HeldTime held) {
        return held.until() == null ? journey.now() : held.until();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, agencies.zoneOf(now().instansi()));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private Complaint now() {
        return complaints.toRead(number);
    }

    private void tell(String what, Runnable act) {
        story.add(what);
        act.run();
    }
}
