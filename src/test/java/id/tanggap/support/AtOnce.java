package id.tanggap.support;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Two people, or two nodes, at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** Does both at once; what either threw. */
    public static List<Exception> both(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var start = new CyclicBarrier(2);
            List<Future<Exception>> outcomes = Stream.of(one, other)
                    .map(act -> threads.submit((Callable<Exception>) () -> {
                        start.await();
                        try {
                            act.run();
                            return null;
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }))
                    .toList();
            return Stream.of(outcomes.get(0).get(), outcomes.get(1).get())
                    .filter(Objects::nonNull)
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
