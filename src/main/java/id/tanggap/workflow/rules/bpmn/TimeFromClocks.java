package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.Vocabulary;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Every timer is a date of a clock of the case. A duration or a cycle would not know working days, holidays and pauses.
 * What is about no case has a time of its own: the look at who is there, the look whether a month is over, the terms of evaluations.
 *
 * <p>Rule: docs/rules.md §2.
 */
class TimeFromClocks implements ModelRule {

    /** The only process that knows which clock its ladder follows. */
    private static final String LADDER = "escalation";

    private static final Set<String> OF_A_CLOCK = Set.of("of", "reminder");

    /** The looks that no clock of a case can wake. */
    private static final String EVERY_MORNING = "${" + Vocabulary.WORKDAY + ".everyMorning()}";

    /** The processes of an evaluation, which belongs to no case and has terms instead of clocks. */
    private static final Set<String> EVALUATION = Set.of("evaluation", "objection", "consequence");

    private enum Fault {
        OTHER_TIME
    }

    @Override
    public String name() {
        return "time-from-clocks";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> file.elements("timerEventDefinition").flatMap(timer -> check(file, timer)))
                .toList();
    }

    private Stream<Violation> check(XmlFile file, Element timer) {
        if (isDaily(file, timer)) {
            return Stream.empty();
        }
        boolean fromClock = XmlFile.children(timer, "timeDate").count() == 1
                && XmlFile.children(timer)
                        .filter(child -> child.getLocalName().startsWith("time"))
                        .allMatch(date -> isFromClock(file, date));
        return fromClock
                ? Stream.empty()
                : Stream.of(violation(file.at(timer), Fault.OTHER_TIME, Vocabulary.clocks(), EVERY_MORNING));
    }

    private static boolean isDaily(XmlFile file, Element timer) {
        List<Element> times = XmlFile.children(timer)
                .filter(child -> child.getLocalName().startsWith("time"))
                .toList();
        return PlainStart.DAILY.contains(file.key())
                && XmlFile.is((Element) timer.getParentNode(), "startEvent")
                && times.size() == 1
                && XmlFile.is(times.get(0), "timeCycle")
                && XmlFile.text(times.get(0)).equals(EVERY_MORNING);
    }

    private static boolean isFromClock(XmlFile file, Element date) {
        return XmlFile.is(date, "timeDate")
                && Expression.parse(XmlFile.text(date))
                        .filter(expression -> expression.shape() == Expression.Shape.CALL)
                        .filter(call -> isFromClock(file, call))
                        .isPresent();
    }

    private static boolean isFromClock(XmlFile file, Expression call) {
        if (!call.name().equals(Vocabulary.DEADLINE)) {
            return false;
        }
        if (EVALUATION.contains(file.key())) {
            return call.method().equals("term") && Vocabulary.terms().contains(call.constant());
        }
        return call.constant() == null
                ? call.method().equals("rung") && file.key().equals(LADDER)
                : OF_A_CLOCK.contains(call.method()) && Vocabulary.clocks().contains(call.constant());
    }
}
