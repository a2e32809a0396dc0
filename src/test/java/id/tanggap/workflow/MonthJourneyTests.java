package id.tanggap.workflow;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** {@code bpmn/month.bpmn}: when a month is opened. */
@ApplicationTest
class MonthJourneyTests extends EvaluationSteps {

    @Test
    void a_month_is_opened_once_and_one_without_facts_never() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 2, 2);
        turnTheMonthAfter(OCTOBER);

        assertThat(evaluations.openDue()).isEmpty();
        journey.passTo(LocalDateTime.of(2026, 12, 1, 6, 0));
        assertThat(boards.find(INSTANSI, YearMonth.of(2026, 11))).isEmpty();
    }
}
