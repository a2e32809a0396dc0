package id.tanggap.replay;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * How to replay.
 *
 * @param step what falls into one step runs after one jump of the clock
 * @param limit how many rows
 * @param parallel how many cases act at the same time
 * @param in the year in which rows were received; empty for all of them
 * @param year empty where all units are as they come and no board is looked at
 */
record Options(
        Path file,
        URI url,
        long seed,
        Duration step,
        int limit,
        int parallel,
        Optional<Integer> in,
        Optional<Year> year) {

    static final URI HERE = URI.create("http://localhost:8080");

    Options(Path file) {
        this(file, HERE, 1, Duration.ofMinutes(1), Integer.MAX_VALUE, 2);
    }

    Options(Path file, URI url, long seed, Duration step, int limit, int parallel) {
        this(file, url, seed, step, limit, parallel, Optional.empty(), Optional.empty());
    }

    /** @throws IllegalArgumentException with a sentence for the user */
    static Options parse(String... arguments) {
        Options options = new Options(null);
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (!argument.startsWith("--")) {
                options = options.with(Path.of(argument));
            } else if (argument.equals("--diligence")) {
                options = options.with(options.years());
            } else if (argument.equals("--tricks")) {
                options = options.with(options.years().withTricks());
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(argument + " needs a value");
            } else {
                options = options.with(argument, arguments[++i]);
            }
        }
        if (options.file == null) {
            throw new IllegalArgumentException("Which FILE?");
        }
        return options;
    }

    Options at(URI other) {
        return new Options(file, other, seed, step, limit, parallel, in, year);
    }

    private Options with(Path other) {
        if (file != null) {
            throw new IllegalArgumentException("One FILE only, not also " + other);
        }
        return new Options(other, url, seed, step, limit, parallel, in, year);
    }

    private Options with(Year other) {
        return new Options(file, url, seed, step, limit, parallel, in, Optional.of(other));
    }

    private Year years() {
        return year.orElse(Year.PLAIN);
    }

    private Options with(String name, String text) {
        return switch (name) {
            case "--url" -> at(URI.create(text));
            case "--seed" -> new Options(file, url, Long.parseLong(text), step, limit, parallel, in, year);
            case "--speed" ->
                new Options(file, url, seed, Duration.ofMinutes(positive(name, text)), limit, parallel, in, year);
            case "--limit" -> new Options(file, url, seed, step, positive(name, text), parallel, in, year);
            case "--parallel" -> new Options(file, url, seed, step, limit, positive(name, text), in, year);
            case "--in" -> new Options(file, url, seed, step, limit, parallel, Optional.of(positive(name, text)), year);
            case "--units" -> with(years().among(positive(name, text)));
            case "--keep" -> with(years().keptIn(Path.of(text)));
            case "--against" -> with(years().comparedWith(Path.of(text)));
            default -> throw new IllegalArgumentException("Unknown option " + name);
        };
    }

    private static int positive(String name, String text) {
        int number = Integer.parseInt(text);
        if (number < 1) {
            throw new IllegalArgumentException(name + " must be 1 or more");
        }
        return number;
    }
}
