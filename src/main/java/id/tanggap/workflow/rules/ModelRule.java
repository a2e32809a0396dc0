package id.tanggap.workflow.rules;

import java.util.List;

/**
 * What every model must obey, in the repository and in a running system. Listed in docs/process-owner-guide.md.
 *
 * <p>What can be wrong is an enum {@code Fault} inside the rule. Its sentences stand in {@code model-rules.properties}:
 * {@code rule.<rule>.<FAULT>} says the problem, {@code rule.<rule>.<FAULT>.remedy} how to mend it.
 */
public interface ModelRule {

    /** Name by which refusals and the guide know the rule. */
    String name();

    /** What breaks the rule, empty when nothing does. Must cope with any file that could be read. */
    List<Violation> check(Models models);

    /** @param arguments of problem and remedy alike */
    default Violation violation(Place place, Enum<?> fault, Object... arguments) {
        String code = "rule." + name() + "." + fault.name();
        return new Violation(name(), place, Phrase.of(code, arguments), Phrase.of(code + ".remedy", arguments));
    }
}
