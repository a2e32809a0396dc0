package id.tanggap.drill;

import java.util.List;
import java.util.Optional;

/**
 * How to drill.
 *
 * @param name which drill
 * @param cases how many cases to seed
 * @param threads how many of them at the same time
 * @param schema a schema that an earlier drill kept; empty seeds a new one
 * @param keep whether the seeded schema stays afterwards
 * @param scenarios which parts of the drill, by name; empty means all
 * @param lockSeconds how long a node may hold a job before another one takes it over
 * @param port first of the ports on which nodes listen
 */
record Options(
        String name,
        int cases,
        int threads,
        Optional<String> schema,
        boolean keep,
        List<String> scenarios,
        int lockSeconds,
        int port) {

    static final String KILL = "kill";

    private static final String KEEP = "--keep";

    /** @throws IllegalArgumentException with a sentence for the user */
    static Options parse(String... arguments) {
        if (arguments.length == 0) {
            throw new IllegalArgumentException("Which drill?");
        }
        Options options = of(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            String argument = arguments[i];
            if (argument.equals(KEEP)) {
                options = options.kept();
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(argument + " needs a value, or is unknown");
            } else {
                options = options.with(argument, arguments[++i]);
            }
        }
        return options;
    }

    private static Options of(String drill) {
        return switch (drill) {
            case KILL -> new Options(KILL, 2000, 3, Optional.empty(), false, List.of(), 30, 18080);
            default -> throw new IllegalArgumentException("There is no drill " + drill);
        };
    }

    private Options kept() {
        return new Options(name, cases, threads, schema, true, scenarios, lockSeconds, port);
    }

    private Options with(String option, String text) {
        return switch (option) {
            case "--cases" ->
                new Options(name, positive(option, text), threads, schema, keep, scenarios, lockSeconds, port);
            case "--threads" ->
                new Options(name, cases, positive(option, text), schema, keep, scenarios, lockSeconds, port);
            case "--schema" -> new Options(name, cases, threads, Optional.of(text), true, scenarios, lockSeconds, port);
            case "--scenarios" ->
                new Options(name, cases, threads, schema, keep, List.of(text.split(",")), lockSeconds, port);
            case "--lock" -> new Options(name, cases, threads, schema, keep, scenarios, positive(option, text), port);
            case "--port" ->
                new Options(name, cases, threads, schema, keep, scenarios, lockSeconds, positive(option, text));
            default -> throw new IllegalArgumentException("Unknown option " + option);
        };
    }

    private static int positive(String option, String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new IllegalArgumentException(option + " must be a number, 1 or more");
    }
}
