package id.tanggap.drill;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes many cases of few: copies every row of every case, ours and the engine's, under new keys. Filing and handling
 * a case takes a node a tenth of a second; a copy takes nothing, and to whoever reads the tables it is a case like
 * another. Only the vault is left as it is: copies share their reporter.
 */
final class Copies {

    /** Apart from each other however many cases there are. */
    private static final long GAP = 10_000_000;

    /** Everything in the engine's tables that names a row of a case and not of a model; all of them end in a UUID. */
    private static final Set<String> ENGINE_KEYS = Set.of(
            "ID_",
            "ACT_INST_ID_",
            "CALL_PROC_INST_ID_",
            "EXECUTION_ID_",
            "PARENT_ACT_INST_ID_",
            "PARENT_ID_",
            "PROCESS_INSTANCE_ID_",
            "PROC_INST_ID_",
            "RESOURCE_ID_",
            "ROOT_PROC_INST_ID_",
            "SUPER_EXEC_",
            "SUPER_PROCESS_INSTANCE_ID_",
            "TASK_ID_",
            "VAR_SCOPE_");

    private static final List<String> ENGINE_TABLES = List.of(
            "ACT_RU_EXECUTION",
            "ACT_RU_JOB",
            "ACT_RU_TASK",
            "ACT_RU_VARIABLE",
            "ACT_RU_EVENT_SUBSCR",
            "ACT_RU_IDENTITYLINK",
            "ACT_RU_AUTHORIZATION",
            "ACT_HI_PROCINST",
            "ACT_HI_ACTINST",
            "ACT_HI_TASKINST");

    /** A table of ours in which one of these stands belongs to a case. */
    private static final String OUR_KEYS = "'tracking_number', 'case_number', 'case_clock_id'";

    private final Schema schema;

    Copies(Schema schema) {
        this.schema = schema;
    }

    /** Of every case so many, itself included. */
    void make(int times) {
        schema.sql().sql("set foreign_key_checks = 0").update();
        for (String table : ourTables()) {
            multiply(table, times, "id < " + GAP);
        }
        for (String table : ENGINE_TABLES) {
            // Of the authorizations those for a task; of the ids those that the engine made.
            multiply(
                    table,
                    times,
                    table.equals("ACT_RU_AUTHORIZATION") ? "RESOURCE_TYPE_ = 7 and RESOURCE_ID_ <> '*'" : "true");
        }
        schema.sql().sql("set foreign_key_checks = 1").update();
    }

    private List<String> ourTables() {
        return schema.sql()
                .sql("select distinct table_name from information_schema.columns"
                        + " where table_schema = database() and column_name in (" + OUR_KEYS + ")")
                .query(String.class)
                .list();
    }

    private void multiply(String table, int times, String rows) {
        List<String> columns = schema.sql()
                .sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        List<String> copies = IntStream.range(1, times)
                .mapToObj(copy -> columns.stream()
                        .map(column -> renewed(column, copy))
                        .collect(Collectors.joining(", ", "select ", " from " + table + " where " + rows)))
                .toList();
        if (!copies.isEmpty()) {
            // One statement reads before it writes, so that no copy is copied.
            schema.sql()
                    .sql("insert into " + table + " (" + String.join(", ", columns) + ") "
                            + String.join(" union all ", copies))
                    .update();
        }
    }

    /** A key that no row has: the engine's ids end in a hexadecimal digit, ours are far below the gap. */
    private static String renewed(String column, int copy) {
        if (ENGINE_KEYS.contains(column)) {
            char letter = (char) ('g' + copy);
            return "concat(left(" + column + ", char_length(" + column + ") - 1), '" + letter + "')";
        }
        return switch (column) {
            case "id", "case_clock_id" -> column + " + " + copy * GAP;
            case "tracking_number", "case_number", "BUSINESS_KEY_" ->
                "concat('9', lpad(" + copy + ", 3, '0'), substr(" + column + ", 5))";
            default -> column;
        };
    }
}
