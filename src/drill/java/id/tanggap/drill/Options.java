package id.tanggap.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How to drill: what was said on the command line, and what is meant without it.
 *
 * @param drill which one
 * @param values what was said, by option
 */
record Options(String drill, Map<String, String> values) {

    static final String KILL = "kill";
    static final String HOLIDAY = "holiday";
    static final String SCORES = "scores";
    static final String SESSIONS = "sessions";
    static final String SPRAY = "spray";

    private static final String KEEP = "--keep";

    /** A copied case gets a letter of its own, of which there are not more. */
    private static final int MOST_COPIES = 20;

    private static final Map<String, String> NUMBERS = Map.of(
            "--tries", "10000",
            "--rate", "30",
            "--threads", "3",
            "--lock", "30",
            "--port", "18080",
            "--copies", "1",
            "--facts", "1000000",
            "--units", "600",
            "--instansi", "30",
            "--heap", "128");

    private static final Map<String, String> CASES =
            Map.of(KILL, "2000", HOLIDAY, "20000", SCORES, "1", SESSIONS, "1", SPRAY, "20");

    private static final Set<String> TEXTS = Set.of("--schema", "--scenarios");

    /** @throws IllegalArgumentException with a sentence for the user */
    static Options parse(String... arguments) {
        if (arguments.length == 0 || !CASES.containsKey(arguments[0])) {
            throw new IllegalArgumentException("Which drill? There are " + KILL + ", " + HOLIDAY + ", " + SCORES + ", "
                    + SESSIONS + " and " + SPRAY);
        }
        Map<String, String> values = new HashMap<>(NUMBERS);
        values.put("--cases", CASES.get(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            String option = arguments[i];
            if (option.equals(KEEP)) {
                values.put(KEEP, "");
            } else if (!values.containsKey(option) && !TEXTS.contains(option)) {
                throw new IllegalArgumentException("Unknown option " + option);
            } else if (i + 1 == arguments.length) {
                throw new IllegalArgumentException(option + " needs a value");
            } else {
                values.put(option, arguments[++i]);
            }
        }
        values.forEach(Options::check);
        return new Options(arguments[0], Map.copyOf(values));
    }

    private static void check(String option, String value) {
        boolean number = !option.equals(KEEP) && !TEXTS.contains(option);
        if (number && !value.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(option + " must be a number, 1 or more");
        }
        if (option.equals("--copies") && Integer.parseInt(value) > MOST_COPIES) {
            throw new IllegalArgumentException(option + " must be at most " + MOST_COPIES);
        }
    }

    /** How many cases to seed. */
    int cases() {
        return number("--cases");
    }

    /** Of each case that is really filed and handled so many, itself included. */
    int copies() {
        return number("--copies");
    }

    /** How many cases are seeded at the same time. */
    int threads() {
        return number("--threads");
    }

    /** How long a node may hold a job before another one takes it over. */
    int lockSeconds() {
        return number("--lock");
    }

    /** First of the ports on which nodes listen. */
    int port() {
        return number("--port");
    }

    /** How many facts the ledger has in the end. */
    int facts() {
        return number("--facts");
    }

    /** How many units are judged. */
    int units() {
        return number("--units");
    }

    /** Among how many instansi they are spread. */
    int instansi() {
        return number("--instansi");
    }

    /** Megabytes that the recomputing application may use. */
    int heap() {
        return number("--heap");
    }

    /** How many passwords and receipts are tried. */
    int tries() {
        return number("--tries");
    }

    /** How many of them in a second. */
    int rate() {
        return number("--rate");
    }

    /** A schema that an earlier drill kept; empty seeds a new one. */
    Optional<String> schema() {
        return Optional.ofNullable(values.get("--schema"));
    }

    /** Whether the seeded schema stays afterwards; one that was kept before always does. */
    boolean keep() {
        return values.containsKey(KEEP) || schema().isPresent();
    }

    /** Which parts of the drill, by name; empty means all. */
    List<String> scenarios() {
        String names = values.get("--scenarios");
        return names == null ? List.of() : List.of(names.split(","));
    }

    private int number(String option) {
        return Integer.parseInt(values.get(option));
    }
}
