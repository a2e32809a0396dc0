package id.tanggap.bench;

import id.tanggap.drill.Schema;
import id.tanggap.drill.Server;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs one of the benches; {@code dev/bench --help} says how. */
public final class Bench {

    private final Map<String, String> options = new HashMap<>(Map.of(
            "--rounds", "5", "--seconds", "20", "--threads", "4", "--cases", "20", "--sizes", "1000,10000,100000"));
    private final PrintStream out = System.out;

    private Bench(String... options) {
        for (int i = 0; i + 1 < options.length; i += 2) {
            if (this.options.replace(options[i], options[i + 1]) == null) {
                throw new IllegalArgumentException("Unknown option " + options[i]);
            }
        }
    }

    public static void main(String... arguments) {
        try {
            new Bench(Arrays.copyOfRange(arguments, 1, arguments.length)).run(arguments[0]);
            System.exit(0);
        } catch (IllegalArgumentException e) {
            System.err.println("bench: " + e.getMessage() + " (see dev/bench --help)");
            System.exit(2);
        }
    }

    private void run(String bench) {
        switch (bench) {
            case "compare" ->
                besideOthers(false, (contestants, counters) -> new Comparison(contestants, number("--threads"))
                        .run(number("--rounds"), Duration.ofSeconds(number("--seconds")), out));
            case "statements" ->
                besideOthers(
                        true,
                        (contestants, counters) -> contestants.forEach(
                                contestant -> new StatementTable(counters).of(contestant, number("--cases"), out)));
            case "lists" -> lists();
            default -> throw new IllegalArgumentException("Which bench? There are compare, statements and lists");
        }
    }

    private interface Race {
        void run(List<Contestant> contestants, Counters counters);
    }

    private void besideOthers(boolean quiet, Race race) {
        Schema ours = Schema.fresh(Server.url(), "ours");
        Schema naked = Schema.fresh(Server.url(), "naked");
        Schema same = Schema.fresh(Server.url(), "same");
        try (var product = new Product(ours.url(), quiet);
                var nakedEngine = new BareEngine("naked", naked.url(), Map.of());
                var sameModels = new BareEngine("same", same.url(), EmptyDelegates.beans())) {
            race.run(
                    List.of(
                            new NakedEngine(nakedEngine),
                            new EmptyDelegates(sameModels),
                            new ServiceLevel(product),
                            new HttpDoors(product.address())),
                    new Counters(ours.sql()));
        } finally {
            ours.drop();
            naked.drop();
            same.drop();
        }
    }

    private void lists() {
        Schema schema = Schema.fresh(Server.url(), "lists");
        try (var product = new Product(schema.url(), true)) {
            List<Integer> sizes = Arrays.stream(options.get("--sizes").split(","))
                    .map(Integer::valueOf)
                    .toList();
            new TaskLists(product, schema).run(sizes, out);
        } finally {
            schema.drop();
        }
    }

    private int number(String option) {
        return Integer.parseInt(options.get(option));
    }
}
