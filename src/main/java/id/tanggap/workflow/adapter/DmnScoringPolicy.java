package id.tanggap.workflow.adapter;

import id.tanggap.scoring.index.Parameter;
import id.tanggap.scoring.index.ScoringPolicy;
import id.tanggap.scoring.index.ScoringRules;
import id.tanggap.scoring.index.Setting;
import id.tanggap.workflow.adapter.DecisionTables.Table;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/**
 * The weights, cut-offs and penalties that process owners keep in {@code bpmn/scoring.dmn}.
 *
 * <p>Rule: docs/rules.md §7.
 */
@Component
class DmnScoringPolicy implements ScoringPolicy {

    private static final String TABLE = "scoring";

    private final DecisionTables tables;

    DmnScoringPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public ScoringRules rulesFor(YearMonth month) {
        return rulesFor(month, tables.inForce(TABLE, null));
    }

    @Override
    public ScoringRules rulesFor(YearMonth month, String version) {
        return rulesFor(month, tables.version(version));
    }

    private ScoringRules rulesFor(YearMonth month, Table table) {
        Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            Setting.inForce(settings(table, parameter), month).ifPresent(setting -> settings.put(parameter, setting));
        }
        return new ScoringRules(settings, table.version());
    }

    private List<Setting> settings(Table table, Parameter parameter) {
        return tables.ask(table, Variables.putValue("parameter", parameter.name())).getResultList().stream()
                .map(ScoringRow::read)
                .toList();
    }
}
