package id.tanggap.drill;

import id.tanggap.drill.Walk.Stand;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A holiday with very many open cases: every clock and every timer follows, and a node that dies on the way only costs
 * time. Rule: docs/rules.md §2, an added holiday moves the clocks that run.
 */
final class HolidayDrill {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final List<State> STATES = List.of(
            State.UNVERIFIED,
            State.FORWARDED,
            State.UNVERIFIED,
            State.DISPOSED,
            State.AWAITING_COMPLETION,
            State.UNVERIFIED,
            State.DISPOSED,
            State.FORWARDED,
            State.ANSWERED,
            State.UNVERIFIED,
            State.PROGRESSED);

    /** One case in so many is overdue, so that there are ladders that are climbed. */
    private static final int OVERDUE = 50;

    private final Options options;
    private final Told told;
    private final String keyset = Keys.fresh();

    HolidayDrill(Options options, Told told) {
        this.options = options;
        this.told = told;
    }

    boolean run() {
        try (Schema seeded =
                options.schema().map(name -> Schema.kept(Server.url(), name)).orElseGet(this::seed)) {
            told.heading("holiday");
            Schema schema = seeded.copy("holiday");
            try {
                drill(schema);
            } finally {
                if (told.well()) {
                    schema.drop();
                } else {
                    told.progress("left for inspection: schema %s", schema.name());
                    schema.close();
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
        int filed = Math.max(OVERDUE, options.cases() / options.copies());
        int overdue = filed / OVERDUE;
        told.heading("seeding " + filed + " cases into " + schema.name());
        try (var seeder = new Seeder(schema, keyset, options.threads())) {
            told.progress("application is up");
            long start = System.nanoTime();
            seeder.seed(Batch.weekdaysAgo(9, List.of(State.DISPOSED, State.UNVERIFIED), overdue));
            seeder.seed(Batch.weekdaysAgo(2, STATES, filed / 2));
            seeder.seed(Batch.weekdaysAgo(1, STATES, filed - filed / 2 - overdue));
            told.figure("cases/s", "%8.1f", filed * 1e9 / (System.nanoTime() - start));
        }
        long start = System.nanoTime();
        new Copies(schema).make(options.copies());
        told.figure("seconds for " + (options.copies() - 1) + " copies of each", "%8.1f", since(start));
        return schema;
    }

    private void drill(Schema schema) {
        try (Node first = node("node-1", 0, schema)) {
            told.progress("node-1 is up; it climbs what is overdue");
            Jobs.awaitQuiet(schema);
            told.figure("cases", "%8d", schema.count("select count(*) from complaint"));
            told.figure("timers", "%8d", schema.count("select count(*) from ACT_RU_JOB where TYPE_ = 'timer'"));
            new TimerCheck(schema, Instant.now()).tell(told);
            Dates before = Dates.read(schema);

            LocalDate day = holiday(schema);
            add(schema, day, before);
            remove(schema, day, first);
            try (Node second = node("node-2", 1, schema)) {
                resume(schema, before);
                second.stop();
            }
        }
    }

    private void add(Schema schema, LocalDate day, Dates before) {
        told.heading("a holiday is added on " + day);
        long statements = statements(schema);
        long start = System.nanoTime();
        long change = new CalendarDoor(options.port()).add(day);
        told.figure("seconds until the change was accepted", "%8.1f", since(start));
        Stand stand = new Walk(schema, change).await(Stand::finished);
        tell(stand, since(start));
        told.figure("statements on the whole server meanwhile", "%8d", statements(schema) - statements);

        new TimerCheck(schema, Instant.now()).tell(told);
        EngineCheck.tell(schema, told);
        Dates after = Dates.read(schema);
        told.figure("clocks with another date than before", "%8d", Dates.different(before.clocks(), after.clocks()));
        told.figure("timers with another date than before", "%8d", Dates.different(before.timers(), after.timers()));
        told.figure("tasks with another date than before", "%8d", Dates.different(before.tasks(), after.tasks()));
    }

    private void remove(Schema schema, LocalDate day, Node node) {
        told.heading("the holiday is removed, and the node dies on the way");
        long change = new CalendarDoor(options.port()).remove(day);
        new Walk(schema, change).await(stand -> stand.seen() >= stand.total() / 3);
        node.kill();
        Stand stand = new Walk(schema, change).stand();
        told.progress("killed node-1 after %d of %d clocks", stand.seen(), stand.total());
        told.finding("walks that were finished", stand.finished() ? 1 : 0, 0);
    }

    private void resume(Schema schema, Dates before) {
        long change = schema.count("select max(id) from calendar_change");
        long start = System.nanoTime();
        told.progress("node-2 is up");
        tell(new Walk(schema, change).await(Stand::finished), since(start));
        new TimerCheck(schema, Instant.now()).tell(told);
        EngineCheck.tell(schema, told);
        Dates after = Dates.read(schema);
        told.finding("clocks not back where they were", Dates.different(before.clocks(), after.clocks()), 0);
        told.finding("timers not back where they were", Dates.different(before.timers(), after.timers()), 0);
        told.finding("tasks not back where they were", Dates.different(before.tasks(), after.tasks()), 0);
        told.finding(
                "clocks that the journal does not move there and back, once each",
                schema.count("select count(*) from (select case_clock_id from clock_move where cause like 'HOLIDAY%'"
                        + " group by case_clock_id having count(*) <> 2) odd"),
                0);
    }

    private void tell(Stand stand, double seconds) {
        told.figure("seconds until every clock and timer had followed", "%8.1f", seconds);
        told.figure("clocks looked at", "%8d", stand.seen());
        told.figure("clocks moved", "%8d", stand.moved());
        told.finding("open clocks of the window that were left out", stand.total() - stand.seen(), 0);
    }

    private Node node(String name, int offset, Schema schema) {
        Node node = Node.start(name, options.port() + offset, schema, keyset, options.lockSeconds());
        node.awaitUp();
        return node;
    }

    /** The first weekday after tomorrow that is none yet: almost every clock runs over it. */
    private static LocalDate holiday(Schema schema) {
        LocalDate day = LocalDate.now(ZONE).plusDays(2);
        while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || schema.count("select count(*) from holiday where active = true and holiday_date = ?", day) > 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static long statements(Schema schema) {
        return schema.sql()
                .sql("show global status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
