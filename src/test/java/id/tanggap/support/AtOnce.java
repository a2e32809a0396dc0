package id.tanggap.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people, or several nodes, at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does both at once; what either threw. */
    public static List<Exception> both(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        return all(List.of(failure(one), failure(other))).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Does the same several times at once; what came of each. */
    public static <T> List<T> times(int times, Callable<T> act) throws InterruptedException, ExecutionException {
        return all(Collections.nCopies(times, act));
    }

    private static Callable<Exception> failure(Runnable act) {
        return () -> {
            try {
                act.run();
                return null;
            } catch (RuntimeException e) {
                return e;
            }
        };
    }

    private static <T> List<T> all(List<Callable<T>> acts) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            var start = new CyclicBarrier(acts.size());
            List<Future<T>> outcomes = new ArrayList<>();
            for (Callable<T> act : acts) {
                outcomes.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> outcome : outcomes) {
                results.add(outcome.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
