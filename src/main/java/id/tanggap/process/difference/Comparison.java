package id.tanggap.process.difference;

import id.tanggap.process.difference.Difference.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares two versions of a file. */
public final class Comparison {

    private Comparison() {}

    /**
     * @param before null if the file is new
     * @return in the order of the newer file; what is gone comes last
     */
    public static List<Difference> of(String file, byte[] before, byte[] after) {
        if (before == null) {
            return List.of(Difference.ofFile(file, Kind.FILE_ADDED));
        }
        Map<String, ModelPart> old = Parts.of(file, before);
        Map<String, ModelPart> now = Parts.of(file, after);
        List<Difference> found = new ArrayList<>();
        now.values()
                .forEach(part -> found.addAll(
                        old.containsKey(part.id())
                                ? changes(file, old.get(part.id()), part)
                                : List.of(whole(file, Kind.ADDED, part))));
        old.values().stream()
                .filter(part -> !now.containsKey(part.id()))
                .forEach(part -> found.add(whole(file, Kind.REMOVED, part)));
        if (found.isEmpty() && !Arrays.equals(before, after)) {
            found.add(Difference.ofFile(file, Kind.REDRAWN));
        }
        return found;
    }

    private static Difference whole(String file, Kind kind, ModelPart part) {
        return new Difference(file, kind, part.id(), part.type(), part.name(), null, null, null);
    }

    private static List<Difference> changes(String file, ModelPart before, ModelPart after) {
        Set<String> properties = new TreeSet<>(before.properties().keySet());
        properties.addAll(after.properties().keySet());
        return properties.stream()
                .filter(property -> !same(before, property).equals(same(after, property)))
                .map(property -> new Difference(
                        file,
                        Kind.CHANGED,
                        after.id(),
                        after.type(),
                        before.name(),
                        property,
                        shown(before, property),
                        shown(after, property)))
                .toList();
    }

    /** What is missing says nothing, and so does what is empty. */
    private static String same(ModelPart part, String property) {
        return part.properties().containsKey(property)
                ? part.properties().get(property).same()
                : "";
    }

    private static String shown(ModelPart part, String property) {
        return part.properties().containsKey(property)
                ? part.properties().get(property).shown()
                : null;
    }
}
