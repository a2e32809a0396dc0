package id.tanggap.workflow.adapter;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.clock.LimitPolicy;
import id.tanggap.clock.TimeLimit;
import id.tanggap.workflow.adapter.DecisionTables.Table;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The limits that process owners keep in {@code bpmn/limits.dmn}. Rows without an instansi hold for everybody.
 *
 * <p>Rule: docs/rules.md §2.
 */
@Component
class DmnLimitPolicy implements LimitPolicy {

    private static final String TABLE = "limits";

    private final DecisionTables tables;

    DmnLimitPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public TimeLimit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on) {
        return limitFor(tables.inForce(TABLE, instansi), kind, complaintClass, instansi, on);
    }

    @Override
    public TimeLimit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on, String version) {
        return limitFor(tables.version(version), kind, complaintClass, instansi, on);
    }

    private TimeLimit limitFor(Table table, ClockKind kind, String complaintClass, String instansi, LocalDate on) {
        List<DatedLimit> national = limits(table, kind, complaintClass, null);
        if (national.isEmpty()) {
            throw new IllegalStateException(
                    table.version() + " has no limit for clock " + kind + ", class " + complaintClass);
        }
        List<DatedLimit> own = limits(table, kind, complaintClass, instansi).stream()
                .filter(limit -> !national.contains(limit))
                .toList();
        DatedLimit chosen = DatedLimit.choose(national, own, on);
        return new TimeLimit(chosen.workingDays(), chosen.basis(), chosen.validFrom(), table.version());
    }

    private List<DatedLimit> limits(Table table, ClockKind kind, String complaintClass, String instansi) {
        VariableMap question = Variables.putValue("clockKind", kind.name())
                .putValue("complaintClass", complaintClass)
                .putValue("instansi", instansi);
        return tables.ask(table, question).getResultList().stream()
                .map(LimitRow::read)
                .toList();
    }
}
