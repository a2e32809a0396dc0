package id.tanggap.workflow.rules.bpmn;

import static id.tanggap.workflow.Process.Message.ALARM_ENDED;
import static id.tanggap.workflow.Process.Message.CASE_REASSIGNED;
import static id.tanggap.workflow.Process.Message.CLOCK_ENDED;
import static id.tanggap.workflow.Process.Message.HANDED_OVER;
import static id.tanggap.workflow.Process.Message.REPORTER_COMPLETED;
import static id.tanggap.workflow.Process.Message.REPORTER_CONFIRMED;
import static id.tanggap.workflow.Process.Message.REPORTER_DISPUTED;
import static id.tanggap.workflow.Process.Message.REPORT_WITHDRAWN;
import static java.util.stream.Collectors.toMap;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A message has one of the names that the application sends, and is received where a case awaits it: it must find
 * exactly one event.
 */
class KnownMessages implements ModelRule {

    /** The process that receives each message. */
    static final Map<String, String> RECEIVERS = Map.of(
            REPORTER_COMPLETED, "verification",
            REPORTER_CONFIRMED, "closure",
            REPORTER_DISPUTED, "closure",
            REPORT_WITHDRAWN, "complaint",
            CASE_REASSIGNED, "follow-up",
            HANDED_OVER, "complaint",
            CLOCK_ENDED, "escalation",
            ALARM_ENDED, "alarm");

    private enum Fault {
        NEVER_SENT,
        MISPLACED
    }

    @Override
    public String name() {
        return "known-messages";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream().flatMap(this::check).toList();
    }

    private Stream<Violation> check(XmlFile file) {
        Map<String, String> names = file.elements("message")
                .collect(toMap(
                        message -> message.getAttribute("id"), message -> message.getAttribute("name"), (a, b) -> a));
        Stream<Violation> unknown = file.elements("message")
                .filter(message -> !RECEIVERS.containsKey(message.getAttribute("name")))
                .map(message -> unknown(file, message, message.getAttribute("name")));
        Stream<Violation> misplaced = file.elements("messageEventDefinition").flatMap(event -> {
            String name = names.getOrDefault(event.getAttribute("messageRef"), "");
            String receiver = RECEIVERS.get(name);
            if (receiver == null) {
                return name.isEmpty() ? Stream.of(unknown(file, event, "")) : Stream.empty();
            }
            return receiver.equals(file.key())
                    ? Stream.empty()
                    : Stream.of(violation(file.at(event), Fault.MISPLACED, name, receiver));
        });
        return Stream.concat(unknown, misplaced);
    }

    private Violation unknown(XmlFile file, Element element, String name) {
        return violation(file.at(element), Fault.NEVER_SENT, name, RECEIVERS.keySet());
    }
}
