package id.tanggap.workflow.adapter;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.agency.Role;
import id.tanggap.clock.ClockKind;
import id.tanggap.escalation.LadderPolicy;
import id.tanggap.escalation.Rung;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** The rungs that process owners keep in {@code bpmn/escalation.dmn}. */
@Component
class DmnLadderPolicy implements LadderPolicy {

    private static final String TABLE = "escalation";

    private final DecisionTables tables;

    DmnLadderPolicy(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Rung> rung(ClockKind clock, String complaintClass, int number) {
        DmnDecisionResult result = tables.ask(
                tables.inForce(TABLE, null),
                Variables.putValue("clockKind", clock.name())
                        .putValue("complaintClass", complaintClass)
                        .putValue("rung", number));
        return Optional.ofNullable(result.getFirstResult()).map(entries -> rung(number, entries));
    }

    private static Rung rung(int number, DmnDecisionResultEntries entries) {
        String roles = entries.getEntry("role");
        Number afterDays = entries.getEntry("afterDays");
        return new Rung(
                number,
                entries.getEntry("name"),
                Arrays.stream(roles.split(","))
                        .map(role -> Role.valueOf(role.strip().toUpperCase(Locale.ROOT)))
                        .collect(toUnmodifiableSet()),
                afterDays.intValue());
    }
}
