package id.tanggap.drill;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts in the database what the ladders have done, against what they should have done by now: rungs from
 * escalation.dmn and a count of working days of the drill's own. Rule: docs/rules.md §6.
 */
final class LadderCheck {

    private static final int REMINDER = 0;

    private final Schema schema;
    private final Instant now;
    private final List<OpenClock> clocks;

    /** Every rung that is due by now, with the moment since when. */
    private final Map<Rung, Instant> due = new HashMap<>();

    LadderCheck(Schema schema, Instant now) {
        this.schema = schema;
        this.now = now;
        this.clocks = OpenClock.read(schema, now);
        var table = new LadderTable();
        Set<String> withUnit = new HashSet<>(schema.sql()
                .sql("select tracking_number from complaint where unit is not null")
                .query(String.class)
                .list());
        for (OpenClock clock : clocks) {
            if (clock.kind().equals("COMPLETION") && withUnit.contains(clock.caseNumber())) {
                expect(clock, REMINDER, clock.reminderAt());
            }
            if (clock.hasLadder()) {
                for (int rung = 1; ; rung++) {
                    OptionalInt days = table.afterDays(clock, rung);
                    if (days.isEmpty()) {
                        break;
                    }
                    expect(clock, rung, clock.after(days.getAsInt()));
                }
            }
        }
    }

    private record Rung(String caseNumber, String clockKind, int round, int number) {

        Ladder ladder() {
            return new Ladder(caseNumber, clockKind);
        }
    }

    /** How many rungs are due by now, reminders included. */
    int dueRungs() {
        return due.size();
    }

    /** Compares, and says what was found. */
    void tell(Told told) {
        told.figure("cases", "%8d", schema.count("select count(*) from complaint"));
        Map<String, Integer> byKind = new TreeMap<>();
        due.keySet()
                .forEach(rung -> byKind.merge(
                        rung.clockKind() + (rung.number() == REMINDER ? " reminder" : " rung " + rung.number()),
                        1,
                        Integer::sum));
        byKind.forEach((kind, number) -> told.figure("due: " + kind, "%8d", number));
        rungs(told);
        conversation(told);
        ladders(told);
    }

    private void rungs(Told told) {
        Map<Rung, Integer> reached = new HashMap<>();
        int early[] = {0};
        schema.sql()
                .sql("select tracking_number, clock_kind, clock_round, rung, raised_at from escalation_rung")
                .query((row, number) -> {
                    var rung = new Rung(row.getString(1), row.getString(2), row.getInt(3), row.getInt(4));
                    Instant at = row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    early[0] += due.containsKey(rung) && at.isBefore(due.get(rung)) ? 1 : 0;
                    return reached.merge(rung, 1, Integer::sum);
                })
                .list();
        told.finding(
                "rungs reached",
                reached.values().stream().mapToInt(Integer::intValue).sum(),
                due.size());
        told.finding("rungs missing", missing(due.keySet(), reached.keySet()), 0);
        told.finding("rungs that were not due", missing(reached.keySet(), due.keySet()), 0);
        told.finding(
                "rungs reached more than once",
                reached.values().stream().filter(times -> times > 1).count(),
                0);
        told.finding("rungs reached before their time", early[0], 0);
    }

    /** Each rung, but not a reminder, is told once in the conversation of its case. */
    private void conversation(Told told) {
        Map<String, Integer> expected = new HashMap<>();
        due.keySet().stream()
                .filter(rung -> rung.number() != REMINDER)
                .forEach(rung -> expected.merge(rung.caseNumber(), 1, Integer::sum));
        Map<String, Integer> found = counts("select tracking_number, count(*) from conversation_entry"
                + " where kind = 'ESCALATED' group by tracking_number");
        told.finding("entries ESCALATED", sum(found), sum(expected));
        told.finding("cases with another number of such entries", different(expected, found), 0);
    }

    /** Who is on a rung has one ladder and one open task on it. */
    private void ladders(Told told) {
        Map<Ladder, Integer> expected = new HashMap<>();
        due.keySet().stream().filter(rung -> rung.number() != REMINDER).forEach(rung -> expected.put(rung.ladder(), 1));
        Map<Ladder, Integer> tasks = ladders("select i.BUSINESS_KEY_, v.TEXT_, count(*) from ACT_RU_TASK t"
                + " join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_"
                + " join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'clockKind'"
                + " where t.TASK_DEF_KEY_ = 'respondEscalation' group by i.BUSINESS_KEY_, v.TEXT_");
        Map<Ladder, Integer> processes =
                ladders("select i.BUSINESS_KEY_, v.TEXT_, count(distinct i.ID_) from ACT_RU_EXECUTION i"
                        + " join ACT_RU_VARIABLE v on v.PROC_INST_ID_ = i.ID_ and v.NAME_ = 'clockKind'"
                        + " where i.PARENT_ID_ is null and i.PROC_DEF_ID_ like 'escalation:%'"
                        + " group by i.BUSINESS_KEY_, v.TEXT_");
        told.finding("open tasks respondEscalation", sum(tasks), sum(expected));
        told.finding("ladders without exactly one such task", different(expected, tasks), 0);
        told.finding("ladders without exactly one process", different(expected, processes), 0);
    }

    private Map<Ladder, Integer> ladders(String query) {
        Map<Ladder, Integer> counts = new HashMap<>();
        schema.sql()
                .sql(query)
                .query((row, number) -> counts.put(new Ladder(row.getString(1), row.getString(2)), row.getInt(3)))
                .list();
        return counts;
    }

    private Map<String, Integer> counts(String query) {
        Map<String, Integer> counts = new HashMap<>();
        schema.sql()
                .sql(query)
                .query((row, number) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    private void expect(OpenClock clock, int rung, Instant at) {
        if (!now.isBefore(at)) {
            due.put(new Rung(clock.caseNumber(), clock.kind(), clock.round(), rung), at);
        }
    }

    private static <T> long missing(Set<T> expected, Set<T> found) {
        return expected.stream().filter(one -> !found.contains(one)).count();
    }

    private static <T> long different(Map<T, Integer> expected, Map<T, Integer> found) {
        Set<T> all = new HashSet<>(expected.keySet());
        all.addAll(found.keySet());
        return all.stream()
                .filter(one -> !expected.getOrDefault(one, 0).equals(found.getOrDefault(one, 0)))
                .count();
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
