package id.tanggap.drill;

import id.tanggap.drill.KillDrill.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Nodes that work off all overdue timers of a schema, and what happens to them on the way. */
final class Race implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(500);

    private final Schema schema;
    private final String keyset;
    private final Options options;
    private final Told told;
    private final List<Node> nodes = new ArrayList<>();
    private final Pace pace = new Pace();
    private final Locks locks;
    private final Map<String, Set<String>> failures = new TreeMap<>();

    Race(Schema schema, String keyset, Options options, Told told) {
        this.schema = schema;
        this.keyset = keyset;
        this.options = options;
        this.told = told;
        this.locks = new Locks(schema);
    }

    /** @param due how many rungs there are to reach */
    void run(Scenario scenario, int due) {
        for (int i = 0; i < scenario.nodes(); i++) {
            start("node-" + (i + 1), i);
        }
        await(() -> nodes.stream().allMatch(Node::up));
        long bothUp = rungs();
        told.progress("%d node(s) up, %d of %d rungs reached meanwhile", nodes.size(), bothUp, due);
        long killedAt = due;
        if (!scenario.victims().isEmpty()) {
            await(() -> rungs() >= due / 3 && locks.ownersSeen() >= scenario.nodes());
            scenario.victims().forEach(victim -> nodes.get(victim).kill());
            killedAt = rungs();
            locks.noteDeath();
            told.progress(
                    "killed %s after %d rungs",
                    scenario.victims().stream()
                            .map(victim -> nodes.get(victim).name())
                            .toList(),
                    killedAt);
            if (nodes.stream().noneMatch(Node::alive)) {
                start("node-3", scenario.nodes());
            }
        }
        await(() -> Jobs.quiet(schema));
        Duration processor = nodes.stream().map(Node::processorTime).reduce(Duration.ZERO, Duration::plus);
        nodes.stream().filter(Node::alive).forEach(Node::stop);
        tell(scenario, due, bothUp, killedAt, processor);
    }

    private void tell(Scenario scenario, int due, long bothUp, long killedAt, Duration processor) {
        told.progress("nothing is due any more");
        told.figure("seconds from the first rung to the last", "%8.1f", pace.seconds());
        told.figure("rungs/s with " + scenario.nodes() + " node(s)", "%8.1f", pace.between(bothUp, killedAt));
        if (!scenario.victims().isEmpty()) {
            told.figure("rungs/s after the death", "%8.1f", pace.between(killedAt, due - locks.orphans()));
            told.figure("jobs that the dead held", "%8d", locks.orphans());
            told.figure(
                    "seconds until these were taken over",
                    "%8d  (a lock lasts %d s)",
                    locks.secondsUntilTakenOver(),
                    options.lockSeconds());
        }
        told.figure("processor seconds of the nodes alive at the end", "%8.1f", processor.toMillis() / 1e3);
        told.figure(
                "jobs that failed on the way",
                "%8d",
                failures.values().stream().mapToInt(Set::size).sum());
        failures.forEach((message, jobs) -> told.detail(jobs.size() + " times " + message));
        told.figure(
                "warnings and errors in the logs",
                "%8d",
                nodes.stream().mapToLong(Node::complaints).sum());
    }

    private void start(String name, int offset) {
        nodes.add(Node.start(name, options.port() + offset, schema, keyset, options.lockSeconds()));
    }

    private long rungs() {
        return schema.count("select count(*) from escalation_rung");
    }

    private void await(BooleanSupplier done) {
        long last = -1;
        Instant moved = Instant.now();
        while (!done.getAsBoolean()) {
            LockSupport.parkNanos(BEAT.toNanos());
            look();
            long rungs = rungs();
            if (rungs != last) {
                last = rungs;
                moved = Instant.now();
            }
            if (moved.plus(KillDrill.PATIENCE)
                    .plusSeconds(options.lockSeconds())
                    .isBefore(Instant.now())) {
                throw new DrillFailed("nothing happens any more in " + schema.name());
            }
        }
    }

    private void look() {
        pace.note(rungs());
        locks.look(options.lockSeconds());
        schema.sql()
                .sql("select ID_, left(EXCEPTION_MSG_, 200) from ACT_RU_JOB where EXCEPTION_STACK_ID_ is not null")
                .query((row, number) -> failures.computeIfAbsent(
                                String.valueOf(row.getString(2)).replaceAll("\\[.*?]", "[…]"),
                                message -> new HashSet<>())
                        .add(row.getString(1)))
                .list();
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
    }
}
