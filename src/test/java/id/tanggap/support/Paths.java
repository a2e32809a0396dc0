package id.tanggap.support;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which elements of the models the journeys of this run have passed, and in which test. */
public final class Paths {

    /** By element, say {@code closure/closedBySystem}: the tests that passed it. */
    private static final Map<String, SortedSet<String>> PASSED = new ConcurrentHashMap<>();

    /** Journeys that have run to their end. */
    private static final Set<Class<?>> TRAVELLED = ConcurrentHashMap.newKeySet();

    private static volatile String journey;

    private Paths() {}

    /** The tests that passed the element. */
    public static SortedSet<String> through(String element) {
        return PASSED.getOrDefault(element, Collections.emptySortedSet());
    }

    public static boolean isTravelled(Class<?> journeyClass) {
        return TRAVELLED.contains(journeyClass);
    }

    static void begin(String test) {
        journey = test;
    }

    static void end() {
        journey = null;
    }

    static void travelled(Class<?> journeyClass) {
        TRAVELLED.add(journeyClass);
    }

    static void pass(String element) {
        String now = journey;
        if (now != null) {
            PASSED.computeIfAbsent(element, key -> Collections.synchronizedSortedSet(new TreeSet<>()))
                    .add(now);
        }
    }
}
