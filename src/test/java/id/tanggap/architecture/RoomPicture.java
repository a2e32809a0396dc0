package id.tanggap.architecture;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which room uses which, drawn with Mermaid. What follows from two other arrows is left out. */
final class RoomPicture {

    private static final Depth ROOMS = new Depth(Ours.ROOT, 1);

    private final Map<String, Set<String>> uses = new TreeMap<>();

    private RoomPicture() {
        Ours.CLASSES.forEach(type -> type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .filter(target -> target.getPackageName().startsWith(Ours.ROOT + "."))
                .map(RoomPicture::room)
                .filter(used -> !used.equals(room(type)) && !room(type).isEmpty())
                .forEach(used -> uses.computeIfAbsent(room(type), room -> new TreeSet<>())
                        .add(used)));
    }

    static String mermaid() {
        var picture = new RoomPicture();
        return picture.uses.entrySet().stream()
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> !picture.followsFromOthers(room.getValue(), used))
                        .map(used -> "  " + room.getKey() + " --> " + used))
                .collect(joining("\n", "```mermaid\nflowchart TD\n", "\n```"));
    }

    private boolean followsFromOthers(Set<String> direct, String used) {
        return direct.stream().filter(other -> !other.equals(used)).anyMatch(other -> reaches(other, used));
    }

    private boolean reaches(String from, String to) {
        return below(from).anyMatch(next -> next.equals(to) || reaches(next, to));
    }

    private Stream<String> below(String room) {
        return uses.getOrDefault(room, Set.of()).stream();
    }

    private static String room(JavaClass type) {
        return ROOMS.packageOf(type).replace(".", "");
    }
}
