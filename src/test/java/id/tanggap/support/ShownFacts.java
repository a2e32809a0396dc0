package id.tanggap.support;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which facts the forms of this run have really shown, say {@code complaint.title}: a value, and not an empty one. They are
 * told among JVMs as the paths are.
 */
public final class ShownFacts {

    private static final String FORM = "form/";

    private ShownFacts() {}

    static void note(String name, Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((part, inside) -> note(name + "." + part, inside));
        }
        if (value != null && !value.equals("") && !(value instanceof Collection<?> many && many.isEmpty())) {
            Paths.pass(FORM + name);
        }
    }

    /** Of all journeys that have run to their end. */
    public static Set<String> all() {
        return Paths.passed().keySet().stream()
                .filter(element -> element.startsWith(FORM))
                .map(element -> element.substring(FORM.length()))
                .collect(Collectors.toSet());
    }
}
