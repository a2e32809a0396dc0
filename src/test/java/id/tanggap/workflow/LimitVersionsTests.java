package id.tanggap.workflow;

import static id.tanggap.clock.ClockKind.COMPLETION;
import static id.tanggap.clock.ClockKind.FIRST_FOLLOW_UP;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.TimeLimit;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import id.tanggap.support.LiveModels;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Limits change by date and by deployment; a clock that runs keeps what it started with. Rule: docs/rules.md §2. */
@ApplicationTest
class LimitVersionsTests {

    @Autowired
    Journey journey;

    @Autowired
    CaseClocks clocks;

    @Autowired
    LiveModels models;

    @BeforeEach
    void an_empty_desk() {
        journey.begin();
    }

    @AfterEach
    void the_shipped_limits_hold_again() {
        models.takeBack();
    }

    @Test
    void a_new_limit_holds_for_clocks_that_start_on_its_day() {
        deploy(row("FIRST_FOLLOW_UP", "", 4, "2026-11-03"));

        TrackingNumber before = journey.forwarded();
        journey.passWorkingDays(1);
        TrackingNumber after = journey.forwarded();

        assertThat(journey.clock(before, FIRST_FOLLOW_UP).budgetDays()).isEqualTo(5);
        assertThat(journey.clock(after, FIRST_FOLLOW_UP).budgetDays()).isEqualTo(4);
        assertThat(limit(after).basis()).isEqualTo("Aturan baru");
        assertThat(limit(after).validFrom()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void a_stricter_limit_of_an_instansi_holds_there_only() {
        deploy(row("FIRST_FOLLOW_UP", INSTANSI, 2, "2026-01-01"));

        assertThat(limit(journey.forwarded()).workingDays()).isEqualTo(2);
        var elsewhere = new TrackingNumber("2611-0000-0000");
        clocks.start(elsewhere, FIRST_FOLLOW_UP, "ASPIRASI", "kota-serang");
        assertThat(limit(elsewhere).workingDays()).isEqualTo(5);
    }

    @Test
    void a_running_clock_keeps_the_version_with_which_it_started_even_under_another_class() {
        TrackingNumber number = journey.forwarded();
        String version = limit(number).version();

        deploy(row("COMPLETION", "", 2, "2026-01-01"));
        clocks.reproject(number, COMPLETION, "ASPIRASI", INSTANSI);

        assertThat(journey.clock(number, COMPLETION).budgetDays()).isEqualTo(5);
        assertThat(journey.clock(number, COMPLETION).explanation().limit().version())
                .isEqualTo(version);
        assertThat(limit(journey.forwarded()).version()).isNotEqualTo(version);
    }

    private TimeLimit limit(TrackingNumber number) {
        return journey.clock(number, FIRST_FOLLOW_UP).explanation().limit();
    }

    private void deploy(String row) {
        models.change("limits.dmn", shipped("bpmn/limits.dmn", "</decisionTable>", row + "</decisionTable>"));
    }

    private static String row(String clock, String instansi, int days, String from) {
        return "<rule id=\"new\">" + input("a", clock) + input("b", "") + input("c", instansi)
                + output("d", String.valueOf(days)) + output("e", "\"" + from + "\"") + output("f", "\"Aturan baru\"")
                + "</rule>";
    }

    private static String input(String id, String code) {
        String text = code.isEmpty() ? "" : "\"" + code + "\"";
        return "<inputEntry id=\"new_" + id + "\"><text>" + text + "</text></inputEntry>";
    }

    private static String output(String id, String text) {
        return "<outputEntry id=\"new_" + id + "\"><text>" + text + "</text></outputEntry>";
    }
}
