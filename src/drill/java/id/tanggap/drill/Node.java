package id.tanggap.drill;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * One node: the real application in a JVM of its own, in its default profile, with the class path that it would be
 * packaged with. Its log is a file of target/drill.
 */
final class Node implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private static final Duration BEAT = Duration.ofMillis(500);

    private final String name;
    private final int port;
    private final Process process;
    private final Path log;

    private Node(String name, int port, Process process, Path log) {
        this.name = name;
        this.port = port;
        this.process = process;
        this.log = log;
        // Whoever interrupts the drill leaves no node behind.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    }

    /**
     * Starts a node and does not wait for it.
     *
     * @param lockSeconds how long it may hold a job
     * @param settings more settings, {@code --name=value}
     */
    static Node start(String name, int port, Schema schema, String keyset, int lockSeconds, String... settings) {
        Path log = Path.of("target", "drill", schema.name() + "-" + name + ".log");
        try {
            Files.createDirectories(log.getParent());
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseSerialGC",
                    "-Xmx640m",
                    "-cp",
                    System.getProperty("drill.application"),
                    "id.tanggap.TanggapApplication",
                    "--server.port=" + port,
                    // The staff is that of the demo: it has no telephones.
                    "--tanggap.access.second-factor.required-for=",
                    "--camunda.bpm.job-execution.lock-time-in-millis=" + lockSeconds * 1000L));
            command.addAll(List.of(settings));
            var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            // By the environment: a command line is for everybody to read.
            builder.environment()
                    .putAll(Map.of("SPRING_DATASOURCE_URL", schema.url(), "TANGGAP_IDENTITY_KEYSET", keyset));
            builder.environment().remove("SPRING_PROFILES_ACTIVE");
            return new Node(name, port, builder.start(), log);
        } catch (IOException e) {
            throw new DrillFailed("Node " + name + " does not start", e);
        }
    }

    /** Whether it takes requests. */
    boolean up() {
        if (!process.isAlive()) {
            throw new DrillFailed("Node " + name + " has ended by itself; see " + log);
        }
        HttpRequest health = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(health, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DrillFailed("Interrupted", e);
        }
    }

    void awaitUp() {
        while (!up()) {
            LockSupport.parkNanos(BEAT.toNanos());
        }
    }

    /** SIGKILL: it has no time to say goodbye. Returns when the process is gone. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** SIGTERM: it ends in good order. */
    void stop() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new DrillFailed("Node " + name + " does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DrillFailed("Interrupted", e);
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    String name() {
        return name;
    }

    /** Processor time so far; zero when it has ended. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** How many lines of its log are warnings or errors. */
    long complaints() {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.contains(" WARN ") || line.contains(" ERROR "))
                    .count();
        } catch (IOException e) {
            throw new DrillFailed("Cannot read " + log, e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            kill();
        }
    }
}
