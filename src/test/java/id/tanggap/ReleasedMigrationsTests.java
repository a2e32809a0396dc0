package id.tanggap;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

/**
 * What a release has shipped, databases out there have run: a change to it would reach new installations only. Each
 * release adds its migrations to the list, in the folder of the migrations:
 *
 * <pre>{@code sha256sum V*.sql > ../../../../test/resources/released-migrations.sha256}</pre>
 */
class ReleasedMigrationsTests {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.sha256");

    @Test
    void a_released_migration_never_changes_and_never_goes() throws IOException {
        assertThat(migrations()).containsAllEntriesOf(released());
    }

    @Test
    void a_new_migration_comes_after_all_released_ones() throws IOException {
        List<String> byVersion = migrations().keySet().stream()
                .sorted(Comparator.comparing(ReleasedMigrationsTests::version))
                .toList();
        Map<String, String> released = released();

        assertThat(byVersion.subList(0, released.size())).containsExactlyInAnyOrderElementsOf(released.keySet());
    }

    @Test
    void no_two_migrations_have_one_version() throws IOException {
        assertThat(migrations().keySet().stream().map(ReleasedMigrationsTests::version))
                .doesNotHaveDuplicates();
    }

    /** Names and checksums, in the format of sha256sum. */
    private static Map<String, String> released() throws IOException {
        try (Stream<String> lines = Files.lines(RELEASED)) {
            return lines.map(line -> line.split(" +\\*?")).collect(toMap(line -> line[1], line -> line[0]));
        }
    }

    private static Map<String, String> migrations() throws IOException {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return new TreeMap<>(
                    files.collect(toMap(file -> file.getFileName().toString(), ReleasedMigrationsTests::checksum)));
        }
    }

    private static String checksum(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationVersion version(String file) {
        return MigrationVersion.fromVersion(file.substring(1, file.indexOf("__")));
    }
}
