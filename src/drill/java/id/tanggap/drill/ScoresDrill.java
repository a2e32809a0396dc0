package id.tanggap.drill;

import id.tanggap.scoring.ledger.NewYear;
import id.tanggap.scoring.ledger.Recomputation;
import id.tanggap.scoring.ledger.YearOfFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The boards of a year computed again from the ledger: with a quarter of the facts and with all of them, each time twice
 * by a fresh application that may not use much memory. Rule: docs/rules.md §7, any month can be computed again to the
 * same figure.
 */
final class ScoresDrill {

    private static final int ROUNDS = 2;
    private static final int PART = 4;
    private static final int MONTHS = 12;
    private static final double MEGABYTE = 1 << 20;

    private final Options options;
    private final Told told;
    private final String keyset = Keys.fresh();

    ScoresDrill(Options options, Told told) {
        this.options = options;
        this.told = told;
    }

    boolean run() {
        Path folder = Path.of("target", "drill", "nation").toAbsolutePath();
        String reference = Nation.write(folder, options.instansi(), options.units());
        if (options.schema().isPresent()) {
            try (Schema schema = Schema.kept(Server.url(), options.schema().get())) {
                recompute(schema, reference);
            }
            return told.well();
        }
        try (Schema schema = Schema.fresh(Server.url())) {
            fill(schema, reference);
            if (options.keep() || !told.well()) {
                told.progress("kept: schema %s", schema.name());
            } else {
                schema.drop();
            }
        }
        return told.well();
    }

    private void fill(Schema schema, String reference) {
        told.heading("seeding " + options.facts() + " facts of " + options.units() + " units into " + schema.name());
        try (var application = NewYear.start(
                "--spring.datasource.url=" + schema.url(),
                "--tanggap.identity.keyset=" + keyset,
                "--tanggap.reference=" + reference)) {
            told.progress("application is up");
            var year = new YearOfFacts(application);
            year.writeActivity();
            told.progress("activity is written");
            int some = options.facts() / PART;
            told.progress("a quarter is written: facts of %d cases", year.write(some));
            Map<String, String> few = recompute(schema, reference);
            told.heading("the other three quarters");
            told.progress("they are written: facts of %d cases", year.write(options.facts() - some));
            Map<String, String> many = recompute(schema, reference);
            told.heading("all facts instead of a quarter");
            compare("milliseconds", "millis", few, many);
            compare("statements", "statements", few, many);
            compare("bytes allocated on the way", "allocatedBytes", few, many);
            compare("bytes in use at most after a collection", "liveAtMost", few, many);
        }
    }

    private void compare(String name, String of, Map<String, String> few, Map<String, String> many) {
        told.figure(name + ", times", "%8.2f", number(many, 2, of) / number(few, 2, of));
    }

    /** @return what the application told */
    private Map<String, String> recompute(Schema schema, String reference) {
        analyze(schema);
        long facts = schema.count("select count(*) from scoring_fact");
        told.heading("recomputing " + MONTHS + " months of " + options.units() + " units from " + facts + " facts");
        Map<String, String> results = results(schema, reference);
        for (int round = 1; round <= ROUNDS; round++) {
            double unitMonths = number(results, round, "unitMonths");
            told.progress("round %d", round);
            told.figure("seconds", "%8.1f", number(results, round, "millis") / 1e3);
            told.figure("milliseconds for a month of a unit", "%8.2f", number(results, round, "millis") / unitMonths);
            told.figure(
                    "seconds for the board that took longest", "%8.2f", number(results, round, "longestMillis") / 1e3);
            told.figure("statements for a month of a unit", "%8.2f", number(results, round, "statements") / unitMonths);
            told.figure(
                    "kB allocated for a month of a unit",
                    "%8.1f",
                    number(results, round, "allocatedBytes") / unitMonths / 1024);
            told.figure(
                    "MB in use before, after a collection", "%8.1f", number(results, round, "liveBefore") / MEGABYTE);
            told.figure(
                    "MB in use at most, after a collection", "%8.1f", number(results, round, "liveAtMost") / MEGABYTE);
            told.figure("MB of heap that there are", "%8.1f", number(results, round, "heap") / MEGABYTE);
        }
        told.figure("cases in the cohorts", "%8.0f", number(results, 1, "cases"));
        told.finding("months of units", (long) number(results, 1, "unitMonths"), (long) options.units() * MONTHS);
        told.figure("hash of all figures", "%s", results.get("1.hash"));
        told.finding("rounds with another hash", results.get("1.hash").equals(results.get("2.hash")) ? 0 : 1, 0);
        return results;
    }

    /** Statistics of tables that grew so fast come later than we ask. */
    private static void analyze(Schema schema) {
        for (String table : List.of("scoring_fact", "officer_activity", "agency")) {
            schema.sql().sql("analyze table " + table).query().listOfRows();
        }
    }

    private Map<String, String> results(Schema schema, String reference) {
        Path log = Path.of("target", "drill", schema.name() + "-recomputation.log");
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:+UseSerialGC",
                            "-Duser.timezone=UTC",
                            "-Xmx" + options.heap() + "m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Recomputation.class.getName(),
                            String.valueOf(ROUNDS)))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "SPRING_DATASOURCE_URL", schema.url(),
                            "TANGGAP_IDENTITY_KEYSET", keyset,
                            "TANGGAP_REFERENCE", reference));
            builder.environment().remove("SPRING_PROFILES_ACTIVE");
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            if (process.waitFor() != 0) {
                throw new DrillFailed("The recomputation failed; see " + log);
            }
            return read(Files.readAllLines(log));
        } catch (IOException e) {
            throw new DrillFailed("Cannot run the recomputation", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DrillFailed("Interrupted", e);
        }
    }

    private static Map<String, String> read(List<String> log) {
        var results = new HashMap<String, String>();
        log.stream()
                .filter(line -> line.startsWith(Recomputation.LINE))
                .map(line -> line.substring(Recomputation.LINE.length()).split("=", 2))
                .forEach(pair -> results.put(pair[0], pair[1]));
        return results;
    }

    private static double number(Map<String, String> results, int round, String name) {
        return Double.parseDouble(results.get(round + "." + name));
    }
}
