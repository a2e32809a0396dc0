package id.tanggap.process;

import id.tanggap.process.xml.Xml;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far the version tags of a model, {@code major.minor.patch}, have moved: owners say so what running cases do. */
enum VersionStep {
    /** Running cases follow by themselves. */
    PATCH,
    /** Their owner is asked. So it is without a tag. */
    MINOR,
    /** They never follow. */
    MAJOR;

    static VersionStep between(byte[] before, byte[] after) {
        Optional<List<Integer>> old = tag(before);
        Optional<List<Integer>> now = tag(after);
        if (old.isEmpty() || now.isEmpty() || old.equals(now)) {
            return MINOR;
        }
        if (!old.get().get(0).equals(now.get().get(0))) {
            return MAJOR;
        }
        return old.get().get(1).equals(now.get().get(1)) ? PATCH : MINOR;
    }

    private static Optional<List<Integer>> tag(byte[] model) {
        return Xml.below(Xml.root(model), "process")
                .flatMap(Xml::attributes)
                .filter(attribute -> attribute.getLocalName().equals("versionTag"))
                .map(attribute -> attribute.getValue().strip())
                .filter(tag -> tag.matches("\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}"))
                .map(tag ->
                        Arrays.stream(tag.split("\\.")).map(Integer::valueOf).toList())
                .findFirst();
    }
}
