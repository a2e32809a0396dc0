package id.tanggap.drill;

import java.util.HashMap;
import java.util.Map;

/** The dates of all open clocks, timers and tasks at one moment, to be compared with another one. */
record Dates(Map<String, String> clocks, Map<String, String> timers, Map<String, String> tasks) {

    static Dates read(Schema schema) {
        return new Dates(
                read(schema, "select id, due_at from case_clock where ended_at is null"),
                // What waits for good waits twenty years from whenever it was last asked.
                read(
                        schema,
                        "select ID_, DUEDATE_ from ACT_RU_JOB where TYPE_ = 'timer'"
                                + " and DUEDATE_ < utc_timestamp() + interval 19 year"),
                read(schema, "select ID_, DUE_DATE_ from ACT_RU_TASK where DUE_DATE_ is not null"));
    }

    private static Map<String, String> read(Schema schema, String query) {
        Map<String, String> dates = new HashMap<>();
        schema.sql()
                .sql(query)
                .query((row, number) -> dates.put(row.getString(1), row.getString(2)))
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
