package id.tanggap.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package of the application as its source says it.
 *
 * @param name below the root package, say {@code workflow.task}; empty for the root itself
 * @param sentence the first of its Javadoc
 */
record SourcePackage(String name, Optional<String> sentence) {

    private static final Path SOURCES = Path.of("src/main/java", Ours.ROOT.split("\\."));
    private static final Pattern FIRST_SENTENCE =
            Pattern.compile("\\A\\s*/\\*\\*[\\s*]*(.+?\\.)(?=\\s).*?\\*/", Pattern.DOTALL);

    static Stream<SourcePackage> all() {
        try (var folders = Files.walk(SOURCES)) {
            return folders.filter(SourcePackage::hasTypes).sorted().map(SourcePackage::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasTypes(Path folder) {
        return Files.isDirectory(folder)
                && Stream.of(folder.toFile().list())
                        .anyMatch(file -> file.endsWith(".java") && !file.equals("package-info.java"));
    }

    private static SourcePackage read(Path folder) {
        String name = SOURCES.relativize(folder).toString().replace('/', '.');
        return new SourcePackage(
                name,
                Optional.of(folder.resolve("package-info.java"))
                        .filter(Files::exists)
                        .flatMap(SourcePackage::firstSentence));
    }

    private static Optional<String> firstSentence(Path info) {
        try {
            Matcher javadoc = FIRST_SENTENCE.matcher(Files.readString(info));
            return javadoc.find()
                    ? Optional.of(
                            javadoc.group(1).replaceAll("\\s*\\n \\* ?", " ").strip())
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name.isEmpty() ? Ours.ROOT : name;
    }
}
