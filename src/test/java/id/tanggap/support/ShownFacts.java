package id.tanggap.support;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which facts the forms of this run have really shown, say {@code complaint.title}: a value, and not an empty one. */
public final class ShownFacts {

    private static final Set<String> SHOWN = new ConcurrentSkipListSet<>();

    private ShownFacts() {}

    static void note(String name, Object value) {
        if (value instanceof Map<?, ?> parts) {
            parts.forEach((part, inside) -> note(name + "." + part, inside));
        }
        if (value != null && !value.equals("") && !(value instanceof Collection<?> many && many.isEmpty())) {
            SHOWN.add(name);
        }
    }

    public static boolean contain(String fact) {
        return SHOWN.contains(fact);
    }
}
