package id.tanggap.replay;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table at the end. */
final class Summary {

    private static final List<String> CLOCKS = List.of(
            "VERIFICATION",
            "FIRST_FOLLOW_UP",
            "COMPLETION",
            "RETURN_DECISION",
            "DISPUTE_REVIEW",
            "REPORTER_COMPLETION",
            "REPORTER_REPLY");

    /** What ends a case, in its timeline. */
    private static final Set<String> ENDINGS =
            Set.of("CLOSED_IN_SILENCE", "CONFIRMED", "ANSWER_UPHELD", "ARCHIVED", "MERGED", "WITHDRAWN");

    private final PrintStream out;

    Summary(PrintStream out) {
        this.out = out;
    }

    void clocks(List<CaseFile> files) {
        out.printf("%n%-22s%10s%10s%10s%10s%10s%n", "clock", "in time", "late", "overdue", "running", "ended");
        for (String clock : CLOCKS) {
            Map<String, Long> states = files.stream()
                    .flatMap(file -> file.deadlines().stream())
                    .filter(deadline -> deadline.kind().equals(clock))
                    .collect(groupingBy(CaseFile.Deadline::state, counting()));
            long met = of(states, "MET");
            long late = of(states, "MET_LATE");
            long overdue = of(states, "OVERDUE");
            out.printf(
                    "%-22s%10d%10d%10d%10d%10d   %s%n",
                    clock,
                    met,
                    late,
                    overdue,
                    of(states, "RUNNING") + of(states, "PAUSED"),
                    of(states, "ENDED"),
                    share(met, met + late + overdue));
        }
    }

    void ladders(Ladders ladders) {
        out.printf("%n%-22s%10s%10s%10s%n", "escalations", "rung 1", "rung 2", "rung 3");
        ladders.byClock()
                .forEach((clock, rungs) -> out.printf(
                        "%-22s%10d%10d%10d%n",
                        clock,
                        rungs.getOrDefault(1, 0L),
                        rungs.getOrDefault(2, 0L),
                        rungs.entrySet().stream()
                                .filter(entry -> entry.getKey() > 2)
                                .mapToLong(Map.Entry::getValue)
                                .sum()));
    }

    void endings(List<CaseFile> files) {
        Map<String, Long> endings = files.stream().collect(groupingBy(Summary::ending, TreeMap::new, counting()));
        out.printf("%nhow cases ended%n");
        endings.forEach((ending, count) -> line(ending, count, share(count, files.size())));
    }

    void counts(String title, Map<String, Long> counts) {
        out.printf("%n%s%n", title);
        counts.forEach((name, count) -> line(name, count, ""));
    }

    void doors(Map<String, Timing> timings) {
        out.printf("%n%-44s%10s%10s%10s%n", "doors", "calls", "mean ms", "seconds");
        timings.forEach((door, timing) ->
                out.printf("%-44s%10d%10.1f%10.1f%n", door, timing.calls(), timing.meanMillis(), timing.seconds()));
    }

    void invariants(Invariants invariants) {
        out.printf("%ninvariants%n");
        invariants
                .broken()
                .forEach((name, what) -> out.printf(
                        "%-6s %s%s%n", what.isEmpty() ? "ok" : "BROKEN", name, what.isEmpty() ? "" : ": " + what));
    }

    void line(String name, long count, String remark) {
        out.printf("  %-38s%8d   %s%n", name, count, remark);
    }

    private static String ending(CaseFile file) {
        if (!file.isOver()) {
            return "open: " + file.status();
        }
        return file.timeline().stream()
                .filter(event -> ENDINGS.contains(event.kind()))
                .reduce((earlier, later) -> later)
                .map(event -> file.status() + ": " + event.kind() + " by " + event.who())
                .orElse(file.status() + ": ?");
    }

    private static long of(Map<String, Long> states, String state) {
        return states.getOrDefault(state, 0L);
    }

    private static String share(long part, long whole) {
        return whole == 0 ? "" : "%.1f %%".formatted(100.0 * part / whole);
    }
}
