package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * A process starts for something, by the application or by a call; never by itself. Only the daily looks at who is there
 * and whether a month is over start by the clock, because they are about no case.
 */
class PlainStart implements ModelRule {

    /** The processes that time starts; {@link TimeFromClocks} says by which time. */
    static final Set<String> DAILY = Set.of("presence", "month");

    private enum Fault {
        STARTS_ITSELF
    }

    @Override
    public String name() {
        return "plain-start";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("process")
                        .flatMap(process -> XmlFile.children(process, "startEvent"))
                        .filter(start -> XmlFile.children(start)
                                .filter(child -> child.getLocalName().endsWith("EventDefinition"))
                                .anyMatch(event -> !isDaily(file, event)))
                        .map(start -> violation(file.at(start), Fault.STARTS_ITSELF)))
                .toList();
    }

    private static boolean isDaily(XmlFile file, Element event) {
        return DAILY.contains(file.key()) && XmlFile.is(event, "timerEventDefinition");
    }
}
