package id.tanggap.support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.MySQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The one MySQL server of a test run, looked for once. */
final class MySqlServer {

    private static final String IMAGE = "mysql:9.7";

    /** Why each: dev/mysql. */
    private static final String OPTIONS = "nullCatalogMeansCurrent=true&sendFractionalSeconds=false"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&characterEncoding=UTF-8"
            + "&rewriteBatchedStatements=true&useSSL=false&allowPublicKeyRetrieval=true";

    private MySqlServer() {}

    /** JDBC URL with user and password; the user may create schemas named {@code tanggap_test_…}. */
    static Optional<String> url() {
        return Found.URL;
    }

    private static final class Found {
        static final Optional<String> URL = find();
    }

    private static Optional<String> find() {
        String given = System.getenv("TANGGAP_TEST_MYSQL_URL");
        if (given != null && !given.isBlank()) {
            return Optional.of(given.strip());
        }
        return mayHaveDocker() && DockerClientFactory.instance().isDockerAvailable()
                ? Optional.of(container())
                : Optional.empty();
    }

    /** Asking Testcontainers in vain takes seconds and a page of log; most machines without Docker show it at once. */
    private static boolean mayHaveDocker() {
        String home = System.getProperty("user.home");
        return System.getenv("DOCKER_HOST") != null
                || System.getProperty("os.name").startsWith("Windows")
                || Stream.of(
                                "/var/run/docker.sock",
                                home + "/.docker/run/docker.sock",
                                home + "/.docker/desktop/docker.sock",
                                home + "/.testcontainers.properties",
                                System.getenv("XDG_RUNTIME_DIR") + "/docker.sock")
                        .map(Path::of)
                        .anyMatch(Files::exists);
    }

    /** Ends with the test run. */
    @SuppressWarnings("resource")
    private static String container() {
        var mysql = new MySQLContainer<>(DockerImageName.parse(IMAGE))
                .withDatabaseName("tanggap_test")
                .withUsername("root") // creates a schema for each application under test
                .withPassword("tanggap")
                .withCommand(
                        "--character-set-server=utf8mb4",
                        "--default-time-zone=+00:00",
                        "--mysqlx=OFF",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--innodb-flush-method=nosync",
                        "--innodb-doublewrite=OFF",
                        "--performance-schema=OFF",
                        "--skip-log-bin");
        mysql.start();
        return "jdbc:mysql://" + mysql.getHost() + ":" + mysql.getMappedPort(MySQLContainer.MYSQL_PORT)
                + "/tanggap_test?user=root&password=tanggap&" + OPTIONS;
    }
}
