package id.tanggap.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The ladder survives a node that dies: cases whose rungs are all overdue, two nodes that race for them, one of which,
 * or both, is killed in the middle. Rule: docs/rules.md §6, every rung exactly once.
 */
final class KillDrill {

    /** Then two rungs of every short clock are due, and none of the long ones. */
    private static final int WEEKDAYS_AGO = 10;

    private static final List<State> STATES = List.of(
            State.DISPOSED,
            State.DISPOSED,
            State.UNVERIFIED,
            State.DISPOSED,
            State.FORWARDED,
            State.DISPOSED,
            State.PROGRESSED,
            State.DISPOSED,
            State.ANSWERED,
            State.DISPOSED,
            State.DISPOSED);

    private final Options options;
    private final Told told;
    private final String keyset = Keys.fresh();

    KillDrill(Options options, Told told) {
        this.options = options;
        this.told = told;
    }

    /** Whom death takes. */
    enum Scenario {
        ONE_NODE(1),
        TWO_NODES(2),
        SECOND_DIES(2, 1),
        FIRST_DIES(2, 0),
        BOTH_DIE(2, 0, 1);

        private final int nodes;
        private final List<Integer> victims;

        Scenario(int nodes, Integer... victims) {
            this.nodes = nodes;
            this.victims = List.of(victims);
        }

        String title() {
            return name().toLowerCase().replace('_', '-');
        }

        int nodes() {
            return nodes;
        }

        List<Integer> victims() {
            return victims;
        }
    }

    boolean run() {
        try (Schema seeded =
                options.schema().map(name -> Schema.kept(Server.url(), name)).orElseGet(this::seed)) {
            for (Scenario scenario : Scenario.values()) {
                if (options.scenarios().isEmpty() || options.scenarios().contains(scenario.title())) {
                    drill(scenario, seeded);
                }
            }
            if (!options.keep()) {
                seeded.drop();
            }
        }
        return told.well();
    }

    private Schema seed() {
        Schema schema = Schema.fresh(Server.url());
        told.heading("seeding " + options.cases() + " cases into " + schema.name());
        long start = System.nanoTime();
        try (var seeder = new Seeder(schema, keyset, options.threads())) {
            told.progress("application is up");
            long up = System.nanoTime();
            seeder.seed(Batch.weekdaysAgo(WEEKDAYS_AGO, STATES, options.cases()));
            told.figure("cases/s", "%8.1f", options.cases() * 1e9 / (System.nanoTime() - up));
        }
        told.figure("seconds in all", "%8.1f", (System.nanoTime() - start) / 1e9);
        return schema;
    }

    private void drill(Scenario scenario, Schema seeded) {
        told.heading(scenario.title());
        Schema schema = seeded.copy(scenario.title().replace("-", "_"));
        try {
            int due = new LadderCheck(schema, Instant.now()).dueRungs();
            try (var race = new Race(schema, keyset, options, told)) {
                race.run(scenario, due);
            }
            Instant now = Instant.now();
            new LadderCheck(schema, now).tell(told);
            new TimerCheck(schema, now).tell(told);
            EngineCheck.tell(schema, told);
        } finally {
            if (told.well()) {
                schema.drop();
            } else {
                told.progress("left for inspection: schema %s", schema.name());
                schema.close();
            }
        }
    }

    /** How long nothing may happen before the drill gives up, beyond the time of a lock. */
    static final Duration PATIENCE = Duration.ofMinutes(3);
}
