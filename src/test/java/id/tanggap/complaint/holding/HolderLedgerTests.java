package id.tanggap.complaint.holding;

import static id.tanggap.complaint.HeldAs.ADMIN;
import static id.tanggap.complaint.HeldAs.REPORTER;
import static id.tanggap.complaint.HeldAs.RETURN;
import static id.tanggap.complaint.HeldAs.UNIT;
import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.OTHER_UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.key.TrackingNumber;
import id.tanggap.support.ApplicationTest;
import id.tanggap.support.Journey;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who held the time of a case. Rule: docs/rules.md §4. */
@ApplicationTest
class HolderLedgerTests {

    private static final String OURS = Journey.UNIT;

    @Autowired
    Journey journey;

    @Autowired
    HolderLedger ledger;

    @Autowired
    ReporterActs reporter;

    @BeforeEach
    void an_empty_desk() {
        journey.begin();
    }

    @Test
    void everybody_who_has_the_case_is_charged_with_the_working_days_of_it() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.passWorkingDays(1);
        journey.verify(number, "forward");
        journey.passWorkingDays(1);
        journey.dispose(number, OURS);
        journey.passWorkingDays(3);
        journey.answer(OURS, number);
        journey.passWorkingDays(4);
        reporter.confirm(number, 5, null);

        assertThat(held(number))
                .containsExactly(
                        tuple(ADMIN, INSTANSI, INSTANSI, 2),
                        tuple(UNIT, OURS, OURS, 3),
                        tuple(REPORTER, null, null, 4));
    }

    @Test
    void while_the_reporter_completes_nobody_else_is_charged() {
        TrackingNumber number = journey.file().trackingNumber();
        journey.verify(number, "requestCompletion", "note", "Di ruas jalan mana?");
        journey.passWorkingDays(2);
        reporter.complete(number, "Di depan pasar.");
        journey.passWorkingDays(1);

        assertThat(held(number))
                .containsExactly(
                        tuple(ADMIN, INSTANSI, INSTANSI, 0),
                        tuple(REPORTER, null, null, 2),
                        tuple(ADMIN, INSTANSI, INSTANSI, 1));
    }

    @Test
    void a_refused_return_is_charged_to_the_unit_that_returned() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(1);
        journey.giveBack(OURS, number, OTHER_UNIT);
        journey.passWorkingDays(2);
        journey.decideReturn(number, "refuse", "reason", "Jalan ini jalan kabupaten.");

        assertThat(held(number))
                .containsExactly(
                        tuple(ADMIN, INSTANSI, INSTANSI, 0),
                        tuple(UNIT, OURS, OURS, 1),
                        tuple(RETURN, INSTANSI, OURS, 2),
                        tuple(UNIT, OURS, OURS, 0));
    }

    @Test
    void an_upheld_return_is_charged_to_the_agency_that_disposed_wrongly() {
        TrackingNumber number = journey.disposed();
        journey.giveBack(OURS, number, OTHER_UNIT);
        journey.passWorkingDays(2);
        assertThat(held(number)).last().isEqualTo(tuple(RETURN, INSTANSI, null, 2));
        journey.decideReturn(number, "uphold");

        assertThat(held(number)).endsWith(tuple(RETURN, INSTANSI, INSTANSI, 2), tuple(UNIT, OTHER_UNIT, OTHER_UNIT, 0));
    }

    @Test
    void what_passes_the_case_to_nobody_else_ends_no_time() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(2);
        journey.progress(number);
        reporter.reply(number, "Masih berlubang.");
        journey.passWorkingDays(2);

        assertThat(held(number)).last().isEqualTo(tuple(UNIT, OURS, OURS, 4));
    }

    @Test
    void the_days_of_all_holders_add_up_to_those_of_the_case() {
        TrackingNumber number = journey.disposed();
        journey.passWorkingDays(2);
        journey.giveBack(OURS, number, OTHER_UNIT);
        journey.passWorkingDays(3);
        journey.decideReturn(number, "uphold");
        journey.passWorkingDays(4);
        journey.answer(OTHER_UNIT, number);
        reporter.dispute(number, "Belum ditambal sama sekali.");
        journey.passWorkingDays(1);

        assertThat(ledger.of(number)).extracting(HeldTime::workingDays).containsExactly(0, 2, 3, 4, 0, 1);
        assertThat(ledger.of(number).stream().skip(1).map(HeldTime::from).toList())
                .isEqualTo(
                        ledger.of(number).stream().limit(5).map(HeldTime::until).toList());
    }

    private List<Tuple> held(TrackingNumber number) {
        return ledger.of(number).stream()
                .map(time -> tuple(time.heldAs(), time.agency(), time.chargedTo(), time.workingDays()))
                .toList();
    }
}
