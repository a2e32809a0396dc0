package id.tanggap.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;

/**
 * Packages as they are seen from some way up: those below the depth count as part of the one that holds them. The
 * deepest sees every package by itself.
 *
 * @param depth of rooms below the root package is 1
 */
record Depth(String root, int depth) implements SliceAssignment {

    ArchRule freeOfCycles() {
        return slices().assignedFrom(this).should().beFreeOfCycles();
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".")
                ? SliceIdentifier.of(packageOf(type))
                : SliceIdentifier.ignore();
    }

    String packageOf(JavaClass type) {
        String below = type.getPackageName().substring(root.length());
        List<String> parts = List.of(below.split("\\."));
        return String.join(".", parts.subList(0, Math.min(parts.size(), depth + 1)));
    }

    /** How deep the deepest of these classes lies. */
    static int deepest(String root, Iterable<JavaClass> types) {
        int deepest = 0;
        for (JavaClass type : types) {
            deepest = Math.max(
                    deepest, type.getPackageName().substring(root.length()).split("\\.").length - 1);
        }
        return deepest;
    }

    @Override
    public String getDescription() {
        return "packages down to depth " + depth;
    }
}
