package id.tanggap.workflow.rules;

/** Where in a deployment something stands. */
public record Place(Phrase name) {

    /** @param file name without its folder */
    public static Place file(String file) {
        return new Place(Phrase.of("rule.place.file", file));
    }

    /** @param label what the drawing or the form shows of the element; may be empty */
    static Place element(String file, String id, String label) {
        return new Place(
                label.isBlank()
                        ? Phrase.of("rule.place.element", file, id)
                        : Phrase.of("rule.place.labelled", file, id, label));
    }

    static Place tenant(String id) {
        return new Place(Phrase.of("rule.place.tenant", id));
    }
}
