package id.tanggap.workflow.rules.dmn;

import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The rungs of a ladder are, for every class, numbered without gaps, rise in time and call somebody who exists; the
 * Ombudsman, whom only the reporter can call, stands alone on the last one.
 *
 * <p>Rule: docs/rules.md §6.
 */
class CompleteLadder implements ModelRule {

    private static final String TABLE = "escalation";
    /** More rungs than anybody climbs; a row like {@code > 3} would go on for ever. */
    private static final int HIGHEST = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Set<String> ROLES = Set.of("head", "secretary", "inspector", "leader");
    private static final String OMBUDSMAN = "ombudsman";

    private enum Fault {
        NOT_ONE_ROW,
        OMBUDSMAN_BELOW,
        UNKNOWN_ROLE,
        TOO_EARLY,
        NAMELESS
    }

    @Override
    public String name() {
        return "complete-ladder";
    }

    @Override
    public List<Violation> check(Models models) {
        return DecisionTrial.of(models, TABLE).stream()
                .flatMap(ladder -> Arrays.stream(ClockKind.values())
                        .filter(ClockKind::hasLadder)
                        .flatMap(clock -> classes()
                                .map(complaintClass ->
                                        check(ladder, clock, complaintClass).toList())
                                .filter(found -> !found.isEmpty())
                                .limit(1)
                                .flatMap(List::stream)))
                .toList();
    }

    /** Before a report is verified its class may be unknown; the ladder must stand then, too. Null stands for that. */
    private static Stream<String> classes() {
        return Stream.concat(
                Stream.of((String) null), Arrays.stream(ComplaintClass.values()).map(Enum::name));
    }

    private Stream<Violation> check(DecisionTrial ladder, ClockKind clock, String complaintClass) {
        List<List<Map<String, Object>>> rungs = IntStream.rangeClosed(1, highestNamed(ladder.file()) + 1)
                .mapToObj(rung -> ladder.ask(Variables.putValue("clockKind", clock.name())
                        .putValue("complaintClass", complaintClass)
                        .putValue("rung", (long) rung)))
                .toList();
        Object of = ClockName.of(clock, complaintClass);
        int count = (int) rungs.stream().takeWhile(rung -> rung.size() == 1).count();
        if (count == 0 || rungs.stream().skip(count).anyMatch(rung -> !rung.isEmpty())) {
            return Stream.of(violation(at(ladder), Fault.NOT_ONE_ROW, count + 1, of));
        }
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> faulty(
                        rungs.get(i).get(0), i == 0 ? 0 : days(rungs.get(i - 1).get(0)), i == count - 1)
                        .map(fault -> violation(at(ladder), fault, i + 1, of))
                        .stream());
    }

    private static int highestNamed(XmlFile file) {
        return file.elements("inputEntry")
                .flatMap(entry -> XmlFile.children(entry, "text"))
                .flatMap(text -> NUMBER.matcher(XmlFile.text(text)).results())
                .mapToInt(found -> Integer.parseInt(found.group()))
                .filter(rung -> rung < HIGHEST)
                .max()
                .orElse(HIGHEST);
    }

    private static Optional<Fault> faulty(Map<String, Object> rung, int daysBefore, boolean last) {
        if (OMBUDSMAN.equals(rung.get("role")) && !last) {
            return Optional.of(Fault.OMBUDSMAN_BELOW);
        }
        boolean roles = rung.get("role") instanceof String named
                && (named.equals(OMBUDSMAN)
                        || Arrays.stream(named.split(",", -1))
                                .map(String::strip)
                                .allMatch(ROLES::contains));
        if (!roles) {
            return Optional.of(Fault.UNKNOWN_ROLE);
        }
        if (days(rung) < daysBefore) {
            return Optional.of(Fault.TOO_EARLY);
        }
        return rung.get("name") instanceof String name && !name.isBlank()
                ? Optional.empty()
                : Optional.of(Fault.NAMELESS);
    }

    /** @return -1 when the cell holds no number */
    private static int days(Map<String, Object> rung) {
        return rung.get("afterDays") instanceof Number days ? days.intValue() : -1;
    }

    private static Place at(DecisionTrial ladder) {
        return Place.file(ladder.file().name());
    }
}
