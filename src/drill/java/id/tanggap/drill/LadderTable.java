package id.tanggap.drill;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The rungs of {@code bpmn/escalation.dmn}, read from the file itself without a decision engine. */
final class LadderTable {

    private final List<String> inputs;
    private final int afterDays;
    private final List<Element> rules;

    LadderTable() {
        Document table = Xml.read("bpmn/escalation.dmn");
        inputs = Xml.all(table, "inputExpression").stream()
                .map(input -> Xml.text(input, "text"))
                .toList();
        afterDays = Xml.all(table, "output").stream()
                .map(output -> output.getAttribute("name"))
                .toList()
                .indexOf("afterDays");
        rules = Xml.all(table, "rule");
    }

    /** Working days after the deadline at which a rung is due; empty when the ladder ends before it. */
    OptionalInt afterDays(OpenClock clock, int rung) {
        Map<String, String> question = Map.of(
                "clockKind", clock.kind(),
                "rung", String.valueOf(rung),
                "complaintClass", String.valueOf(clock.complaintClass()),
                "instansi", clock.instansi());
        return rules.stream()
                .filter(rule -> answers(rule, question))
                .mapToInt(rule ->
                        Integer.parseInt(Xml.text(Xml.all(rule, "outputEntry").get(afterDays), "text")))
                .findFirst();
    }

    private boolean answers(Element rule, Map<String, String> question) {
        List<Element> entries = Xml.all(rule, "inputEntry");
        return IntStream.range(0, inputs.size())
                .allMatch(i -> matches(Xml.text(entries.get(i), "text"), question.get(inputs.get(i)), inputs.get(i)));
    }

    /** Empty, a value, or values separated by commas: more our table does not use. */
    private static boolean matches(String entry, String value, String input) {
        if (entry.isBlank() || entry.equals("-")) {
            return true;
        }
        if (value == null || !entry.matches("[\\w\", -]+")) {
            throw new DrillFailed("This drill cannot read " + entry + " for " + input + " in escalation.dmn");
        }
        return Arrays.stream(entry.replace("\"", "").split(","))
                .map(String::strip)
                .anyMatch(value::equals);
    }
}
