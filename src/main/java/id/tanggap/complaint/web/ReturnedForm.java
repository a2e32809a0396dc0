package id.tanggap.complaint.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form of a page as it was sent, to be shown and sent once more: with a token that is fresh, by the same person.
 *
 * @param action its address
 * @param fields in the order of the page; one that was sent twice is there twice
 */
record ReturnedForm(String action, List<Field> fields) {

    /** Fields in which people write; they are shown. The others are choices and codes and go along unseen. */
    private static final Set<String> WRITTEN = Set.of("text", "reason", "comment", "subject", "body");

    /** What proves who somebody is goes not into a page. */
    private static final Set<String> PROOFS =
            Set.of("_csrf", "_author", "receipt", "password", "current", "chosen", "repeated", "code");

    ReturnedForm {
        fields = List.copyOf(fields);
    }

    record Field(String name, String value) {}

    /** @param parameters of the request */
    public static ReturnedForm of(String action, Map<String, String[]> parameters) {
        return new ReturnedForm(
                action,
                parameters.entrySet().stream()
                        .filter(parameter -> !PROOFS.contains(parameter.getKey()))
                        .flatMap(parameter ->
                                Arrays.stream(parameter.getValue()).map(value -> new Field(parameter.getKey(), value)))
                        .toList());
    }

    public List<Field> texts() {
        return fields.stream().filter(field -> WRITTEN.contains(field.name())).toList();
    }

    public List<Field> choices() {
        return fields.stream().filter(field -> !WRITTEN.contains(field.name())).toList();
    }

    /** Whether anything would be lost with it that takes time to write. */
    public boolean holdsText() {
        return texts().stream().anyMatch(field -> !field.value().isBlank());
    }

    @Override
    public String toString() {
        return "ReturnedForm[…]"; // what was typed never reaches a log
    }
}
