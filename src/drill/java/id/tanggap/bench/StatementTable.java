package id.tanggap.bench;

import id.tanggap.bench.Counters.Count;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What each step of a case asks of the database, on average over some cases. */
final class StatementTable implements Recorder {

    private static final int WARMING = 5;

    private final Counters counters;
    private final Map<String, Sum> sums = new LinkedHashMap<>();

    StatementTable(Counters counters) {
        this.counters = counters;
    }

    private record Sum(int times, long statements, long rows) {

        Sum plus(Sum other) {
            return new Sum(times + other.times, statements + other.statements, rows + other.rows);
        }
    }

    void of(Contestant contestant, int cases, PrintStream out) {
        for (int i = 0; i < WARMING; i++) {
            contestant.whole(Recorder.NONE);
        }
        sums.clear();
        for (int i = 0; i < cases; i++) {
            contestant.whole(this);
        }
        out.printf("%n%-24s %12s %12s %12s%n", contestant.name(), "a case", "statements", "rows read");
        sums.forEach((step, sum) -> line(out, step, sum, cases));
        line(out, "whole case", sums.values().stream().reduce(new Sum(0, 0, 0), Sum::plus), cases);
    }

    private static void line(PrintStream out, String step, Sum sum, int cases) {
        out.printf(
                Locale.ROOT,
                "%-24s %12.1f %12.1f %12.1f%n",
                step,
                1.0 * sum.times() / cases,
                1.0 * sum.statements() / cases,
                1.0 * sum.rows() / cases);
    }

    @Override
    public <T> T step(String name, Supplier<T> work) {
        Count before = counters.now();
        T result = work.get();
        Count done = counters.since(before);
        sums.merge(name, new Sum(1, done.statements(), done.rows()), Sum::plus);
        return result;
    }
}
