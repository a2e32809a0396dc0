package id.tanggap.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether rows of clocks and timers of the engine tell the dates that a count day by day gives. What a timer waits for
 * is read from the models. Rule: docs/rules.md §2, §6.
 */
final class TimerCheck {

    private static final Pattern DATE = Pattern.compile("\\$\\{deadline\\.(\\w+)\\(execution(?:, '(\\w+)')?\\)}");

    /** A ladder without a further rung waits for good. */
    private static final Duration NEVER = Duration.ofDays(365 * 19);

    private static final int DETAILS = 5;

    private final Schema schema;
    private final Instant now;
    private final Map<Ladder, OpenClock> clocks = new HashMap<>();
    private final Map<Ladder, Integer> reached = new HashMap<>();
    private final LadderTable table = new LadderTable();
    private final Models models = new Models();

    TimerCheck(Schema schema, Instant now) {
        this.schema = schema;
        this.now = now;
        OpenClock.read(schema, now).forEach(clock -> clocks.put(new Ladder(clock.caseNumber(), clock.kind()), clock));
        schema.sql()
                .sql("select r.tracking_number, r.clock_kind, max(r.rung) from escalation_rung r join case_clock c"
                        + " on c.case_number = r.tracking_number and c.kind = r.clock_kind and c.round = r.clock_round"
                        + " where c.ended_at is null group by r.tracking_number, r.clock_kind")
                .query((row, number) -> reached.put(new Ladder(row.getString(1), row.getString(2)), row.getInt(3)))
                .list();
    }

    private record Timer(String element, String caseNumber, String ladderOf, Instant due) {}

    void tell(Told told) {
        told.figure("open clocks", "%8d", clocks.size());
        told.figure(
                "of these paused, so that they may ring early but not late",
                "%8d",
                clocks.values().stream().filter(OpenClock::paused).count());
        List<String> wrongClocks = clocks.values().stream()
                .filter(clock -> !agrees(clock.storedDueAt(), clock.dueAt(), clock)
                        || !clock.storedDueAt().equals(clock.endOf(clock.storedDueDay())))
                .map(clock -> clock.kind() + " of " + clock.caseNumber() + " started " + clock.startDay() + ": stored "
                        + clock.storedDueDay() + ", counted " + clock.dueDay())
                .toList();
        told.finding("clocks whose due day is not the counted one", wrongClocks.size(), 0);
        wrongClocks.stream().limit(DETAILS).forEach(told::detail);
        timers(told);
    }

    private void timers(Told told) {
        Set<Ladder> waitedFor = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        int judged = 0;
        int ofEnded = 0;
        for (Timer timer : read()) {
            Matcher date = DATE.matcher(models.date(timer.element()));
            if (!date.matches()) {
                continue; // waits for something else than a clock of a case
            }
            var key = new Ladder(timer.caseNumber(), date.group(2) == null ? timer.ladderOf() : date.group(2));
            OpenClock clock = clocks.get(key);
            if (clock == null) {
                ofEnded++;
                continue;
            }
            judged++;
            if (!date.group(1).equals("reminder")) {
                waitedFor.add(key);
            }
            if (!isRight(timer.due(), date.group(1), clock, key)) {
                wrong.add(timer.element() + " of " + timer.caseNumber() + ": " + timer.due());
            }
        }
        told.figure("timers of open clocks", "%8d", judged);
        told.figure("timers of ended clocks, which find nothing to do", "%8d", ofEnded);
        told.finding("timers that disagree with their clock", wrong.size(), 0);
        wrong.stream().limit(DETAILS).forEach(told::detail);
        told.finding(
                "open clocks for which no timer waits",
                clocks.keySet().stream()
                        .filter(clock -> !waitedFor.contains(clock))
                        .count(),
                0);
    }

    private boolean isRight(Instant due, String what, OpenClock clock, Ladder key) {
        return switch (what) {
            case "of" -> agrees(due, clock.dueAt(), clock);
            case "reminder" -> agrees(due, clock.reminderAt(), clock);
            case "rung" -> {
                OptionalInt days = table.afterDays(clock, reached.getOrDefault(key, 0) + 1);
                yield days.isPresent() ? due.equals(clock.after(days.getAsInt())) : due.isAfter(now.plus(NEVER));
            }
            default -> throw new DrillFailed("This drill does not know deadline." + what);
        };
    }

    private static boolean agrees(Instant told, Instant counted, OpenClock clock) {
        return clock.paused() ? !told.isAfter(counted) : told.equals(counted);
    }

    private List<Timer> read() {
        return schema.sql()
                .sql("select j.HANDLER_CFG_, i.BUSINESS_KEY_, v.TEXT_, j.DUEDATE_ from ACT_RU_JOB j"
                        + " join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_"
                        + " left join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'clockKind'"
                        + " where j.TYPE_ = 'timer'")
                .query((row, number) -> new Timer(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
