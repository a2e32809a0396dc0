package id.tanggap.workflow;

import static id.tanggap.support.Journey.INSTANSI;
import static id.tanggap.support.Journey.UNIT;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.scoring.EvaluationKey;
import id.tanggap.support.ApplicationTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code bpmn/month.bpmn}: when a month is opened. */
@ApplicationTest
class MonthJourneyTests extends EvaluationSteps {

    @Autowired
    DataSource source;

    @Test
    void a_month_is_opened_once_and_one_without_facts_never() {
        ledger.month(UNIT, INSTANSI, OCTOBER, 2, 2);
        turnTheMonthAfter(OCTOBER);

        assertThat(openings.openDue()).isEmpty();
        journey.passTo(LocalDateTime.of(2026, 12, 1, 6, 0));
        assertThat(boards.find(INSTANSI, YearMonth.of(2026, 11))).isEmpty();
    }

    @Test
    void an_instansi_whose_month_cannot_be_opened_stops_no_other_and_is_tried_again() throws SQLException {
        ledger.month(UNIT, INSTANSI, OCTOBER, 2, 2);
        ledger.month("srg-dinkes", "kota-serang", OCTOBER, 2, 2);
        journey.standAt(LocalDateTime.of(2026, 11, 1, 5, 0));
        var tangerang = new EvaluationKey(OCTOBER, INSTANSI);
        var serang = new EvaluationKey(OCTOBER, "kota-serang");

        try (Connection other = source.getConnection()) {
            other.setAutoCommit(false);
            claim(other, tangerang);
            assertThat(openings.openDue())
                    .as("while another transaction holds Tangerang")
                    .containsExactly(serang);
            other.rollback();
        }

        assertThat(openings.openDue()).containsExactly(tangerang);
        assertThat(journey.isUnderWay(tangerang.toString())).isTrue();
        assertThat(journey.isUnderWay(serang.toString())).isTrue();
    }

    private static void claim(Connection connection, EvaluationKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into evaluation (version, instansi, judged_month, stage) values (0, ?, 202610, 'REVIEW')")) {
            insert.setString(1, key.instansi());
            insert.executeUpdate();
        }
    }
}
