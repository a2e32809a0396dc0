package id.tanggap.workflow;

import id.tanggap.clock.ClockKind;
import id.tanggap.clock.DatedLimit;
import id.tanggap.clock.Limit;
import id.tanggap.clock.LimitPolicy;
import id.tanggap.workflow.DecisionTables.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    /** A deployed version never changes, so its answers can be kept: as many as kinds, classes and instansi. */
    private final Map<Question, List<DatedLimit>> answers = new ConcurrentHashMap<>();

    private record Question(Table table, ClockKind kind, String complaintClass, String instansi) {}

    DmnLimitPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Limit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on) {
        return limitFor(tables.newest(TABLE), kind, complaintClass, instansi, on);
    }

    @Override
    public Limit limitFor(ClockKind kind, String complaintClass, String instansi, LocalDate on, String version) {
        return limitFor(tables.version(version), kind, complaintClass, instansi, on);
    }

    private Limit limitFor(Table table, ClockKind kind, String complaintClass, String instansi, LocalDate on) {
        List<DatedLimit> national = ask(new Question(table, kind, complaintClass, null));
        if (national.isEmpty()) {
            throw new IllegalStateException(
                    table.version() + " has no limit for clock " + kind + ", class " + complaintClass);
        }
        List<DatedLimit> matching = ask(new Question(table, kind, complaintClass, instansi));
        List<DatedLimit> own =
                matching.stream().filter(limit -> !national.contains(limit)).toList();
        DatedLimit chosen = DatedLimit.choose(national, own, on);
        return new Limit(chosen.workingDays(), chosen.basis(), chosen.validFrom(), table.version());
    }

    private List<DatedLimit> ask(Question question) {
        return answers.computeIfAbsent(question, asked -> tables
                .ask(
                        asked.table,
                        Variables.putValue("clockKind", asked.kind.name())
                                .putValue("complaintClass", asked.complaintClass)
                                .putValue("instansi", asked.instansi))
                .getResultList()
                .stream()
                .map(LimitRow::read)
                .toList());
    }
}
