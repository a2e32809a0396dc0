package id.tanggap.workflow;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Limit;
import id.tanggap.clock.LimitPolicy;
import id.tanggap.workflow.DecisionTables.Answer;
import java.time.LocalDate;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The limits that process owners keep in {@code bpmn/limits.dmn}; of several that match, the strictest holds. */
@Component
class DmnLimitPolicy implements LimitPolicy {

    private static final String TABLE = "limits";

    private final DecisionTables tables;

    DmnLimitPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Limit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on) {
        Answer answer = tables.ask(
                TABLE,
                Variables.putValue("clockKind", kind.name())
                        .putValue("complaintClass", complaintClass)
                        .putValue("instansi", instansi));
        Number days = answer.result().getSingleEntry();
        if (days == null) {
            throw new IllegalStateException(
                    "limits.dmn has no limit for clock " + kind + ", class " + complaintClass + " at " + instansi);
        }
        return new Limit(days.intValue(), answer.version());
    }
}
