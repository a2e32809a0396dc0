package id.tanggap.workflow.rules;

/**
 * A model rule that an element breaks. Process owners read it, so problem and remedy are Indonesian sentences.
 *
 * @param rule name of the rule, as docs/process-owner-guide.md lists it
 * @param remedy how to mend it
 */
public record Violation(String rule, Place place, String problem, String remedy) {

    @Override
    public String toString() {
        return place + ": melanggar aturan " + rule + ". " + problem + " Perbaikan: " + remedy;
    }
}
