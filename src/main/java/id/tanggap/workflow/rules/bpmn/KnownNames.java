package id.tanggap.workflow.rules.bpmn;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.Vocabulary;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Expressions and mappings name only the published beans, the variables of the guide and what calls hand back. */
class KnownNames implements ModelRule {

    private static final Pattern VARIABLE_NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
    private static final Pattern IN_GROUPS = Pattern.compile("(?<=\\$\\{)[a-zA-Z]+(?=})");

    private final Vocabulary vocabulary;

    KnownNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private enum Fault {
        FORBIDDEN_BEAN,
        UNKNOWN_VARIABLE
    }

    @Override
    public String name() {
        return "known-names";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.processes().stream()
                .flatMap(file -> {
                    Set<String> variables = variables(file);
                    return Stream.concat(
                            ExpressionSite.in(file).flatMap(site -> unknown(site, variables)),
                            file.elements().flatMap(element -> unknown(file, element, variables)));
                })
                .toList();
    }

    /** The variables of the application and those in which this process keeps what its calls hand back. */
    private Set<String> variables(XmlFile file) {
        return Stream.concat(
                        Vocabulary.variables().stream(),
                        file.elements("out")
                                .map(out -> out.getAttribute("target"))
                                .filter(this::mayBeVariable))
                .collect(toUnmodifiableSet());
    }

    private boolean mayBeVariable(String name) {
        return VARIABLE_NAME.matcher(name).matches()
                && !Expression.isReserved(name)
                && !vocabulary.beans().contains(name);
    }

    private Stream<Violation> unknown(ExpressionSite site, Set<String> variables) {
        if (site.slot() == Slot.GROUPS) {
            return IN_GROUPS
                    .matcher(site.text())
                    .results()
                    .map(found -> found.group())
                    .filter(name -> !variables.contains(name))
                    .map(name -> unknownVariable(site.place(), name, variables));
        }
        return site.expression().stream().flatMap(expression -> unknown(site, expression, variables));
    }

    private Stream<Violation> unknown(ExpressionSite site, Expression expression, Set<String> variables) {
        String name = expression.name();
        return switch (expression.shape()) {
            case CONSTANT -> Stream.empty();
            case CALL ->
                unknownBean(
                        site.place(),
                        name,
                        Set.of(site.slot() == Slot.COLLECTION ? Vocabulary.BOARD : Vocabulary.DEADLINE));
            case NAME, NOT, EQUALS ->
                site.slot() == Slot.DELEGATE
                        ? unknownBean(site.place(), name, vocabulary.delegates())
                        : Stream.of(name)
                                .filter(found -> !variables.contains(found))
                                .map(found -> unknownVariable(site.place(), found, variables));
        };
    }

    private Stream<Violation> unknown(XmlFile file, Element element, Set<String> variables) {
        Stream<String> read =
                switch (element.getLocalName()) {
                    case "in", "out" -> XmlFile.attribute(element, "source").stream();
                    case "outputParameter", "inputParameter" -> XmlFile.attribute(element, "name").stream();
                    case "multiInstanceLoopCharacteristics" -> XmlFile.camunda(element, "elementVariable").stream();
                    default -> XmlFile.camunda(element, "resultVariable").stream();
                };
        Stream<String> handed =
                XmlFile.is(element, "in") ? XmlFile.attribute(element, "target").stream() : Stream.empty();
        Stream<String> kept = XmlFile.is(element, "out")
                ? XmlFile.attribute(element, "target").filter(name -> !mayBeVariable(name)).stream()
                : Stream.empty();
        return Stream.concat(
                        Stream.concat(read, kept).filter(name -> !variables.contains(name)),
                        handed.filter(name -> !Vocabulary.variables().contains(name)))
                .map(name -> unknownVariable(file.at(element), name, variables));
    }

    private Stream<Violation> unknownBean(Place place, String name, Set<String> allowed) {
        return allowed.contains(name)
                ? Stream.empty()
                : Stream.of(violation(place, Fault.FORBIDDEN_BEAN, name, allowed));
    }

    private Violation unknownVariable(Place place, String name, Set<String> variables) {
        return violation(place, Fault.UNKNOWN_VARIABLE, name, variables);
    }
}
