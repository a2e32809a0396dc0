package id.tanggap.drill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The dates of all open clocks, timers and tasks at one moment, to be compared with another one. Cases that wait for
 * their reporter are left out: their dates move on with every day.
 */
record Dates(Map<String, String> clocks, Map<String, String> timers, Map<String, String> tasks) {

    static Dates read(Schema schema) {
        Set<String> waiting = new HashSet<>(schema.sql()
                .sql("select case_number from case_clock where ended_at is null and paused")
                .query(String.class)
                .list());
        return new Dates(
                read(schema, waiting, "select id, case_number, due_at from case_clock where ended_at is null"),
                // What waits for good waits twenty years from whenever it was last asked.
                read(
                        schema,
                        waiting,
                        "select j.ID_, i.BUSINESS_KEY_, j.DUEDATE_ from ACT_RU_JOB j"
                                + " join ACT_RU_EXECUTION i on i.ID_ = j.PROCESS_INSTANCE_ID_"
                                + " where j.TYPE_ = 'timer' and j.DUEDATE_ < utc_timestamp() + interval 19 year"),
                read(
                        schema,
                        waiting,
                        "select t.ID_, i.BUSINESS_KEY_, t.DUE_DATE_ from ACT_RU_TASK t"
                                + " join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_ where t.DUE_DATE_ is not null"));
    }

    private static Map<String, String> read(Schema schema, Set<String> waiting, String query) {
        Map<String, String> dates = new HashMap<>();
        schema.sql()
                .sql(query)
                .query((row, number) ->
                        waiting.contains(row.getString(2)) ? null : dates.put(row.getString(1), row.getString(3)))
                .list();
        return dates;
    }

    /** How many of those that stand in both, or in one of them only, are not the same. */
    static long different(Map<String, String> before, Map<String, String> after) {
        Map<String, String> other = new HashMap<>(after);
        long different = before.entrySet().stream()
                .filter(date -> !date.getValue().equals(other.remove(date.getKey())))
                .count();
        return different + other.size();
    }
}
