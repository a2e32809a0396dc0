package id.tanggap.workflow.rules.bpmn;

import id.tanggap.workflow.Process.Variable;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * Only a called process runs many times at once, each for one key that the application gives. A repeated task would ask
 * the same officers the same question, and nobody could tell the answers apart.
 */
class SideBySide implements ModelRule {

    private static final String KEY = "#{" + Variable.ABOUT + "}";

    private enum Fault {
        UNKNOWN_LOOP,
        NO_LOOP
    }

    @Override
    public String name() {
        return "side-by-side";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> Stream.concat(
                        file.elements("multiInstanceLoopCharacteristics")
                                .filter(loop -> !isSound(loop))
                                .map(loop -> violation(
                                        file.at((Element) loop.getParentNode()),
                                        Fault.UNKNOWN_LOOP,
                                        Variable.ABOUT,
                                        KEY)),
                        file.elements("callActivity")
                                .filter(call -> handsPart(call) && !isRepeated(call))
                                .map(call -> violation(file.at(call), Fault.NO_LOOP, KEY))))
                .toList();
    }

    private static boolean isSound(Element loop) {
        Element repeated = (Element) loop.getParentNode();
        return XmlFile.is(repeated, "callActivity")
                && XmlFile.camunda(loop, "collection").isPresent()
                && XmlFile.camunda(loop, "elementVariable").stream().anyMatch(Variable.ABOUT::equals)
                && handsPart(repeated);
    }

    private static boolean isRepeated(Element call) {
        return XmlFile.children(call, "multiInstanceLoopCharacteristics")
                .findAny()
                .isPresent();
    }

    private static boolean handsPart(Element call) {
        return XmlFile.children(call, "extensionElements")
                .flatMap(extensions -> XmlFile.children(extensions, "in"))
                .flatMap(mapping -> XmlFile.attribute(mapping, "businessKey").stream())
                .anyMatch(KEY::equals);
    }
}
