package id.tanggap.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Several contestants in turn, round after round, so that whatever else the machine does meets all of them. What counts is
 * the ratio to the first one in the same round.
 */
final class Comparison {

    private final List<Contestant> contestants;
    private final int threads;

    Comparison(List<Contestant> contestants, int threads) {
        this.contestants = contestants;
        this.threads = threads;
    }

    /** @param processor seconds of this JVM, which is the client, too */
    private record Round(int cases, double seconds, double processor) {

        double rate() {
            return cases / seconds;
        }
    }

    void run(int rounds, Duration length, PrintStream out) {
        contestants.forEach(contestant -> round(contestant, length));
        Map<Contestant, List<Round>> all = new LinkedHashMap<>();
        for (int i = 0; i < rounds; i++) {
            for (Contestant contestant : contestants) {
                Round round = round(contestant, length);
                all.computeIfAbsent(contestant, key -> new ArrayList<>()).add(round);
            }
        }
        tell(all, out);
    }

    private void tell(Map<Contestant, List<Round>> all, PrintStream out) {
        List<Round> first = all.get(contestants.get(0));
        out.printf("%n%-16s %8s %22s %24s%n", "", "cases/s", "ratio (lowest-highest)", "processor ms/case (JVM)");
        all.forEach((contestant, rounds) -> {
            List<Double> ratios = new ArrayList<>();
            for (int i = 0; i < rounds.size(); i++) {
                ratios.add(rounds.get(i).rate() / first.get(i).rate());
            }
            ratios.sort(null);
            out.printf(
                    Locale.ROOT,
                    "%-16s %8.1f %8.2f (%.2f-%.2f) %16.1f%n",
                    contestant.name(),
                    median(rounds.stream().map(Round::rate).sorted().toList()),
                    median(ratios),
                    ratios.get(0),
                    ratios.get(ratios.size() - 1),
                    median(rounds.stream()
                            .map(round -> round.processor() * 1000 / round.cases())
                            .sorted()
                            .toList()));
        });
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private Round round(Contestant contestant, Duration length) {
        long began = System.nanoTime();
        double processor = processorSeconds();
        long end = began + length.toNanos();
        Callable<Integer> worker = () -> {
            int cases = 0;
            for (; System.nanoTime() < end; cases++) {
                contestant.whole(Recorder.NONE);
            }
            return cases;
        };
        int cases = 0;
        try (Workers workers = new Workers(Executors.newFixedThreadPool(threads))) {
            for (var done : workers.pool().invokeAll(Collections.nCopies(threads, worker))) {
                cases += done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(contestant.name() + " gave up", e);
        }
        return new Round(Math.max(1, cases), (System.nanoTime() - began) / 1e9, processorSeconds() - processor);
    }

    private record Workers(ExecutorService pool) implements AutoCloseable {

        @Override
        public void close() {
            pool.shutdownNow();
        }
    }

    private static double processorSeconds() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }
}
