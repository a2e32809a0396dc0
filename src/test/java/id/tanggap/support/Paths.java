package id.tanggap.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/**
 * Which elements of the models the journeys of this run have passed, and in which test. The JVMs of a run tell each
 * other by a file for each class of journeys.
 */
public final class Paths {

    /** Of this run alone: what another run has passed tells nothing of the models as they are now. */
    private static final Path RUN = Path.of(
            "target",
            "journeys",
            System.getProperty("tanggap.run", "alone-" + ProcessHandle.current().pid()));

    /** Lines of the class that runs now: an element, say {@code closure/closedBySystem}, and the test that passed it. */
    private static final SortedSet<String> PASSED = new ConcurrentSkipListSet<>();

    private static volatile String journey;

    private Paths() {}

    /** The tests that passed each element, of all journeys that have run to their end. */
    public static Map<String, SortedSet<String>> passed() {
        try (Stream<Path> files = Files.list(RUN)) {
            return files.flatMap(file -> read(file).lines())
                    .map(line -> line.split(" "))
                    .collect(groupingBy(line -> line[0], mapping(line -> line[1], toCollection(TreeSet::new))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isTravelled(Class<?> journeys) {
        return Files.exists(fileOf(journeys));
    }

    static void begin(String test) {
        journey = test;
    }

    static void end() {
        journey = null;
    }

    static void travelled(Class<?> journeys) {
        try {
            Files.createDirectories(RUN);
            Files.write(fileOf(journeys), PASSED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PASSED.clear();
    }

    static void pass(String element) {
        String now = journey;
        if (now != null) {
            PASSED.add(element + " " + now);
        }
    }

    private static Path fileOf(Class<?> journeys) {
        return RUN.resolve(journeys.getSimpleName());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
