package id.tanggap.drill;

import id.tanggap.support.Caller;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Ten thousand wrong passwords and receipts from two hundred addresses at two nodes, while officers and reporters work,
 * some of them behind the address of a guesser: nobody honest is refused, and they wait at most twice as long.
 */
final class SprayDrill {

    private static final int ADDRESSES = 200;
    private static final int ATTACKERS = 8;
    private static final int HONEST = 4;
    private static final int QUIET_ROUNDS = 40;
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(300);

    private final Options options;
    private final Told told;
    private final String keyset = Keys.fresh();

    SprayDrill(Options options, Told told) {
        this.options = options;
        this.told = told;
    }

    boolean run() {
        try (Schema schema = Schema.fresh(Server.url())) {
            told.heading("seeding cases and the staff into " + schema.name());
            try (var seeder = new Seeder(schema, keyset, options.threads())) {
                seeder.seed(Batch.weekdaysAgo(1, List.of(State.DISPOSED), options.cases()));
            }
            try (Node first = start("node-1", 0, schema);
                    Node second = start("node-2", 1, schema)) {
                first.awaitUp();
                second.awaitUp();
                spray(schema);
                told.figure("warnings and errors in the logs", "%8d", first.complaints() + second.complaints());
            }
            if (told.well()) {
                schema.drop();
            }
        }
        return told.well();
    }

    /** Plain HTTP here, TLS in earnest. */
    private Node start(String name, int offset, Schema schema) {
        return Node.start(
                name,
                options.port() + offset,
                schema,
                keyset,
                options.lockSeconds(),
                "--server.servlet.session.cookie.secure=false");
    }

    private void spray(Schema schema) {
        List<Honest> honest = IntStream.range(0, HONEST)
                .mapToObj(i -> new Honest(options.port() + i % 2, i == 0 ? "203.0.0.1" : "198.51.100." + i))
                .toList();
        honest.forEach(each -> each.work(new Latencies())); // warm
        told.heading("without an attack");
        Latencies quiet = worked(honest, IntStream.range(0, QUIET_ROUNDS)::iterator);
        tell(quiet);

        told.heading(options.tries() + " wrong passwords and receipts from " + ADDRESSES + " addresses, "
                + options.rate() + " a second");
        String report = "/api/v1/complaints/"
                + schema.sql()
                        .sql("select min(tracking_number) from complaint")
                        .query(String.class)
                        .single();
        var sprayer = new Sprayer(options.port(), ADDRESSES, report);
        var sprayed = new AtomicBoolean();
        ExecutorService attack = Executors.newSingleThreadExecutor();
        attack.submit(() -> {
            attack(sprayer);
            sprayed.set(true);
        });
        Latencies busy = worked(honest, () -> IntStream.iterate(0, i -> !sprayed.get(), i -> i + 1)
                .iterator());
        attack.shutdown();
        tell(busy);
        told.figure("tries that were held back", "%8d", sprayer.heldBack());
        told.finding("tries", sprayer.tried(), options.tries());
        told.finding("tries that were neither refused nor held back", sprayer.failed(), 0);
        told.figure("p95 with the attack, times", "%8.2f", busy.percentile(0.95) / quiet.percentile(0.95));
        told.finding("p95 more than doubled", busy.percentile(0.95) > 2 * quiet.percentile(0.95) ? 1 : 0, 0);
        officers();
    }

    private void officers() {
        for (String account : List.of("admin.tangerang", "kepala.tng-dbmsda", "operator")) {
            new Caller(options.port()).loggedInAs(account);
        }
        told.progress("officers whose passwords were guessed log in");
    }

    private void attack(Sprayer sprayer) {
        ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS);
        long start = System.nanoTime();
        for (int turn = 0; turn < options.tries(); turn++) {
            int which = turn;
            long due = start + turn * TimeUnit.SECONDS.toNanos(1) / options.rate();
            LockSupport.parkNanos(due - System.nanoTime());
            attackers.submit(() -> sprayer.tryOnce(which));
        }
        attackers.shutdown();
        await(attackers);
    }

    /** All of them at once, each round after round. */
    private Latencies worked(List<Honest> honest, Iterable<Integer> rounds) {
        var latencies = new Latencies();
        ExecutorService work = Executors.newFixedThreadPool(honest.size());
        honest.forEach(each -> work.submit(() -> {
            for (Integer round : rounds) {
                each.work(latencies);
                LockSupport.parkNanos(BREATH);
            }
        }));
        work.shutdown();
        await(work);
        return latencies;
    }

    private void tell(Latencies latencies) {
        told.figure("requests of officers and reporters", "%8d", latencies.count());
        told.figure("p50, ms", "%8.1f", latencies.percentile(0.5));
        told.figure("p95, ms", "%8.1f", latencies.percentile(0.95));
        told.finding("refused", latencies.refused().size(), 0);
        latencies.refused().stream().distinct().forEach(told::detail);
    }

    private static void await(ExecutorService work) {
        try {
            if (!work.awaitTermination(1, TimeUnit.HOURS)) {
                throw new DrillFailed("It does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DrillFailed("Interrupted", e);
        }
    }
}
