package id.tanggap.workflow.adapter;

import static id.tanggap.support.LiveModels.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.ApplicationTest;
import id.tanggap.support.LiveModels;
import id.tanggap.workflow.adapter.DecisionTables.Table;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables are asked again and again, above all while ladders are climbed. */
@ApplicationTest
class DecisionTablesTests {

    @Autowired
    DecisionTables tables;

    @Autowired
    LiveModels models;

    @Test
    void what_was_asked_before_is_not_evaluated_again() {
        Table table = tables.inForce("escalation", null);
        DmnDecisionResult first = tables.ask(table, question(1));

        assertThat(tables.ask(tables.inForce("escalation", null), question(1))).isSameAs(first);
        assertThat(days(tables.ask(table, question(2)))).isNotEqualTo(days(first));
    }

    @Test
    void a_table_that_was_deployed_meanwhile_answers_for_itself() {
        Table shipped = tables.inForce("escalation", null);
        assertThat(days(tables.ask(shipped, question(3)))).isEqualTo(10);

        models.change("escalation.dmn", shipped("bpmn/escalation.dmn", "<text>10</text>", "<text>11</text>"));
        try {
            assertThat(days(tables.ask(tables.inForce("escalation", null), question(3))))
                    .isEqualTo(11);
            assertThat(days(tables.ask(shipped, question(3)))).isEqualTo(10);
        } finally {
            models.takeBack();
        }
    }

    private static VariableMap question(int rung) {
        return Variables.putValue("clockKind", "FIRST_FOLLOW_UP")
                .putValue("complaintClass", null)
                .putValue("rung", rung);
    }

    private static int days(DmnDecisionResult answer) {
        Number days = answer.getFirstResult().getEntry("afterDays");
        return days.intValue();
    }
}
