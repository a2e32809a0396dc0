package id.tanggap.workflow.rules;

import java.util.List;

/** What every model must obey, in the repository and in a running system. Listed in docs/process-owner-guide.md. */
public interface ModelRule {

    /** Name by which refusals and the guide know the rule. */
    String name();

    /** What breaks the rule, empty when nothing does. Must cope with any file that could be read. */
    List<Violation> check(Models models);

    default Violation violation(Place place, String problem, String remedy) {
        return new Violation(name(), place, problem, remedy);
    }
}
