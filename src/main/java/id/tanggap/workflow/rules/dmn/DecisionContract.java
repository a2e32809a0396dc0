package id.tanggap.workflow.rules.dmn;

import static java.util.stream.Collectors.toSet;

import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.Violation;
import id.tanggap.workflow.rules.Vocabulary;
import id.tanggap.workflow.rules.XmlFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A table asks for what it is told and answers what is read. */
class DecisionContract implements ModelRule {

    /** What the application or the model tells a table, and reads from it. */
    private record Contract(Set<String> told, Set<String> read) {}

    private static final Map<String, Contract> CONTRACTS = Map.of(
            "limits",
                    new Contract(
                            Set.of("clockKind", "complaintClass", "instansi"),
                            Set.of("workingDays", "validFrom", "basis")),
            "routing",
                    new Contract(
                            Set.of(
                                    "instansi",
                                    "category",
                                    "district",
                                    "complaintClass",
                                    "unit",
                                    "returned",
                                    "reported"),
                            Set.of("unit")),
            "escalation",
                    new Contract(Set.of("clockKind", "complaintClass", "rung"), Set.of("role", "afterDays", "name")),
            "scoring", new Contract(Set.of("parameter"), Set.of("value", "validFrom", "basis")));

    private enum Fault {
        UNKNOWN_INPUT,
        OTHER_ANSWER
    }

    @Override
    public String name() {
        return "decision-contract";
    }

    @Override
    public List<Violation> check(Models models) {
        return models.decisions().stream().flatMap(this::check).toList();
    }

    Stream<Violation> check(XmlFile file) {
        Contract contract = CONTRACTS.get(file.key());
        Set<String> told = contract == null ? Vocabulary.variables() : contract.told();
        Stream<Violation> unknown = file.elements("inputExpression").flatMap(input -> XmlFile.children(input, "text")
                .map(XmlFile::text)
                .filter(name -> !told.contains(name))
                .map(name -> violation(file.at(input), Fault.UNKNOWN_INPUT, name, told)));
        return contract == null ? unknown : Stream.concat(unknown, unread(file, contract));
    }

    private Stream<Violation> unread(XmlFile file, Contract contract) {
        Set<String> answered = file.elements("output")
                .map(output -> output.getAttribute("name"))
                .collect(toSet());
        return answered.equals(contract.read())
                ? Stream.empty()
                : Stream.of(violation(Place.file(file.name()), Fault.OTHER_ANSWER, answered, contract.read()));
    }
}
