package id.tanggap.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/** How long requests took, and how many were not answered as they should be. */
final class Latencies {

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private final List<String> refused = Collections.synchronizedList(new ArrayList<>());

    /** @param name of what is asked for @param asked says whether it was given */
    void measure(String name, BooleanSupplier asked) {
        long start = System.nanoTime();
        boolean given = asked.getAsBoolean();
        nanos.add(System.nanoTime() - start);
        if (!given) {
            refused.add(name);
        }
    }

    int count() {
        return nanos.size();
    }

    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Milliseconds within which this share of all was answered. */
    double percentile(double share) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
