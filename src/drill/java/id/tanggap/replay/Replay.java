package id.tanggap.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** Replays a stream of arrivals against a running demo application; {@code dev/replay --help} says how. */
public final class Replay {

    /** Where the stream's moments were, and those of the agency in which it is replayed. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    /** After the last act, how long cases get to end by themselves: 120 working days. */
    private static final int LONGEST_WAIT_WEEKS = 24;

    /** Months after the last arrival in which cases are still judged: sixty working days are the longest limit. */
    private static final int MONTHS_TO_END = 4;

    /** Five working days for the review, five for objections, and holidays. */
    private static final int WEEKS_OF_JUDGEMENT = 5;

    private final Options options;
    private final PrintStream out;

    Replay(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String... arguments) {
        try {
            System.exit(new Replay(Options.parse(arguments), System.out).run() ? 0 : 1);
        } catch (IllegalArgumentException e) {
            System.err.println("replay: " + e.getMessage() + " (see dev/replay --help)");
            System.exit(2);
        } catch (IOException e) {
            System.err.println("replay: cannot read " + e.getMessage());
            System.exit(2);
        } catch (ReplayError e) {
            System.err.println("replay: given up: " + e.getMessage());
            System.exit(1);
        }
    }

    /** @return whether all invariants hold and nothing went wrong */
    boolean run() throws IOException {
        List<Arrival> arrivals = ArrivalFile.read(options.file()).stream()
                .filter(arrival -> options.in()
                        .map(year -> arrival.receivedAt().getYear() == year)
                        .orElse(true))
                .limit(options.limit())
                .toList();
        if (arrivals.isEmpty()) {
            throw new IllegalArgumentException("The stream has no rows");
        }
        var doors = new Doors(options.url());
        expectEmptyDesks(new EngineDoor(doors));
        var time = new TimeDoor(doors);
        var shift = CalendarShift.behind(time.now(), arrivals.get(0).receivedAt(), ZONE);
        say(arrivals, shift);

        var agenda = new Agenda(ZONE);
        Codes codes = Codes.load();
        Optional<Conduct> conduct =
                options.year().map(year -> new Conduct(codes.offices(year.units()), options.seed()));
        Map<String, Trick> given = options.year()
                .filter(Year::tricks)
                .map(year -> Trick.given(conduct.orElseThrow().diligence()))
                .orElse(Map.of());
        var pages = new PagesDoor(options.url());
        var tricks = new Tricks(given, doors, pages);
        var stage = new Stage(doors, pages, agenda, new OfficeHours(ZONE), conduct, tricks);
        var planner = new Planner(codes, options.seed());
        List<CaseStory> stories = arrivals.stream()
                .map(planner::plan)
                .map(plan ->
                        new CaseStory(conduct.map(habits -> habits.of(plan)).orElse(plan), stage))
                .toList();
        stories.forEach(story -> story.begin(shift.of(story.plan().arrival().receivedAt())));

        var tally = new Tally();
        var progress = new Progress(out, ZONE, arrivals.size(), tally, stage.engine());
        try (var simulation = new Simulation(agenda, time, tally, options)) {
            simulation.run(progress);
            settle(simulation, stage.engine(), progress);
            List<CaseFile> files = files(simulation, stories, stage, tally);
            boolean well = report(files, stories, stage, tally, doors, time, progress);
            if (options.year().isEmpty()) {
                return well;
            }
            // The same months whatever was done in them, for each has working days.
            YearMonth last = month(shift, arrivals.get(arrivals.size() - 1)).plusMonths(MONTHS_TO_END);
            untilFinal(last, simulation, time, progress);
            var boards = Boards.read(doors, month(shift, arrivals.get(0)), last);
            return new YearTable(
                                    out,
                                    options.year().get(),
                                    conduct.orElseThrow().diligence(),
                                    given)
                            .tell(boards)
                    && well;
        }
    }

    /** The staff come a moment after the doors open; and what others left open would break the invariants. */
    private static void expectEmptyDesks(EngineDoor engine) {
        long open;
        try {
            open = engine.count("process-instance/count");
        } catch (ReplayError e) {
            throw new ReplayError("is this a demo, and has it started completely? " + e.getMessage(), e);
        }
        if (open > 0) {
            throw new ReplayError("the application has open cases; replay into an empty one without samples", null);
        }
    }

    private void say(List<Arrival> arrivals, CalendarShift shift) {
        Instant first = shift.of(arrivals.get(0).receivedAt());
        Instant last = shift.of(arrivals.get(arrivals.size() - 1).receivedAt());
        out.printf(
                "%d rows of %s, shifted by %d weeks: %s to %s; seed %d, steps of %d min, %d at a time%n",
                arrivals.size(),
                options.file().getFileName(),
                shift.weeks(),
                first.atZone(ZONE).toLocalDate(),
                last.atZone(ZONE).toLocalDate(),
                options.seed(),
                options.step().toMinutes(),
                options.parallel());
    }

    /** Lets time pass until no case is left that ends by itself. */
    private void settle(Simulation simulation, EngineDoor engine, Progress progress) {
        for (int week = 0; week < LONGEST_WAIT_WEEKS && awaitingReporters(engine) > 0; week++) {
            simulation.wait(progress);
        }
    }

    private static YearMonth month(CalendarShift shift, Arrival arrival) {
        return YearMonth.from(shift.of(arrival.receivedAt()).atZone(ZONE));
    }

    /** Lets time pass until the last month was reviewed and objections to it are over. */
    private static void untilFinal(YearMonth last, Simulation simulation, TimeDoor time, Progress progress) {
        Instant judged = last.atEndOfMonth()
                .plusWeeks(WEEKS_OF_JUDGEMENT)
                .atStartOfDay(ZONE)
                .toInstant();
        while (time.now().isBefore(judged)) {
            simulation.wait(progress);
        }
    }

    private static long awaitingReporters(EngineDoor engine) {
        return engine.count("job/count?timers=true&activityId=reporterSilent")
                + engine.count("job/count?timers=true&activityId=completionExpired");
    }

    /** Every case as its reporter sees it: all of them must answer to their receipt. */
    private List<CaseFile> files(Simulation simulation, List<CaseStory> stories, Stage stage, Tally tally) {
        Queue<CaseFile> files = new ConcurrentLinkedQueue<>();
        simulation.together(stories.stream()
                .map(CaseStory::receipt)
                .filter(Objects::nonNull)
                .map(receipt -> () -> {
                    try {
                        files.add(stage.complaints().showTo(receipt));
                    } catch (ReplayError e) {
                        tally.error(e.getMessage());
                    }
                }));
        return List.copyOf(files);
    }

    private boolean report(
            List<CaseFile> files,
            List<CaseStory> stories,
            Stage stage,
            Tally tally,
            Doors doors,
            TimeDoor time,
            Progress progress) {
        var ladders = Ladders.read(
                stage.engine(), files.stream().map(CaseFile::trackingNumber).collect(Collectors.toSet()));
        var invariants = Invariants.check(stories.size(), files, ladders, stage.engine());
        var summary = new Summary(out);
        summary.clocks(files);
        summary.ladders(ladders);
        summary.endings(files);
        summary.counts("acts", tally.byAct());
        summary.counts("overtaken", tally.overtakenByAct());
        out.printf("%nin all%n");
        summary.line("rows", stories.size(), "");
        summary.line("filed", tally.times("file"), "");
        summary.line("acts", tally.done(), "");
        summary.line("overtaken", tally.overtaken(), "");
        summary.line("errors", tally.errors(), "");
        tally.firstErrors().forEach(error -> out.println("    " + error));
        summary.line("jumps of the clock", time.jumps(), "");
        summary.line("timers fired", time.timersFired(), "");
        summary.line("HTTP calls", doors.calls(), "");
        summary.doors(doors.timings());
        summary.invariants(invariants);
        out.printf("%nrunning time %s%n", Progress.clock(progress.elapsed()));
        return invariants.hold() && tally.errors() == 0;
    }
}
