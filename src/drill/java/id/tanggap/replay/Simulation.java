package id.tanggap.replay;

import id.tanggap.replay.Agenda.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Lets simulated time pass from act to act; nobody sleeps. */
final class Simulation implements AutoCloseable {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Agenda agenda;
    private final TimeDoor time;
    private final Tally tally;
    private final Duration step;
    private final ExecutorService people;

    Simulation(Agenda agenda, TimeDoor time, Tally tally, Options options) {
        this.agenda = agenda;
        this.time = time;
        this.tally = tally;
        this.step = options.step();
        this.people = Executors.newFixedThreadPool(options.parallel());
    }

    /** Runs until nobody has anything more to do. */
    void run(Progress progress) {
        for (var batch = agenda.next(step); !batch.isEmpty(); batch = agenda.next(step)) {
            time.passTo(last(batch));
            together(batch.values().stream().map(entries -> () -> entries.forEach(this::perform)));
            progress.show(time.now());
        }
    }

    /** Lets a week pass in which nobody acts. */
    void wait(Progress progress) {
        time.passTo(time.now().plus(WEEK));
        progress.show(time.now());
    }

    /** Runs these at the same time as far as the options allow, and waits for all. */
    void together(Stream<Runnable> acts) {
        List<? extends java.util.concurrent.Future<?>> running =
                acts.map(people::submit).toList();
        for (var one : running) {
            try {
                one.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (java.util.concurrent.ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
    }

    private void perform(Entry entry) {
        try {
            entry.act().happens(entry.moment());
            tally.done(entry.name());
        } catch (Overtaken e) {
            tally.overtaken(entry.name());
        } catch (ReplayError e) {
            tally.error("row " + entry.story().plan().arrival().row() + ", " + entry.name() + " at " + entry.moment()
                    + ": " + e.getMessage());
        }
    }

    private static Instant last(Map<CaseStory, List<Entry>> batch) {
        return batch.values().stream()
                .flatMap(List::stream)
                .map(Entry::moment)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public void close() {
        people.shutdown();
    }
}
