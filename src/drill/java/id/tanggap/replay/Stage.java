package id.tanggap.replay;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What all cases play on: the doors, the agenda, the hours; and which reports a duplicate could be merged with.
 *
 * @param conduct empty where all units are as they come
 */
record Stage(
        ComplaintsDoor complaints,
        EngineDoor engine,
        PagesDoor pages,
        Agenda agenda,
        OfficeHours office,
        Optional<Conduct> conduct,
        Tricks tricks,
        Map<String, String> lastForwarded) {

    Stage(Doors doors, PagesDoor pages, Agenda agenda, OfficeHours office, Optional<Conduct> conduct, Tricks tricks) {
        this(
                new ComplaintsDoor(doors),
                new EngineDoor(doors),
                pages,
                agenda,
                office,
                conduct,
                tricks,
                new ConcurrentHashMap<>());
    }

    /** Another report of the category that is still worth merging with. */
    Optional<String> mergeTarget(String category) {
        return Optional.ofNullable(lastForwarded.get(category))
                .filter(number -> !complaints.show(number).status().equals("ARCHIVED"));
    }
}
