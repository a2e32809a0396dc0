package id.tanggap.workflow.rules;

/**
 * A model rule that an element breaks.
 *
 * @param rule name of the rule, as docs/process-owner-guide.md lists it
 * @param problem what is wrong
 * @param remedy how to mend it
 */
public record Violation(String rule, Place place, Phrase problem, Phrase remedy) {

    /** All of it, for whoever deploys. */
    public Phrase sentence() {
        return Phrase.of("rule.violation", place.name(), rule, problem, remedy);
    }
}
