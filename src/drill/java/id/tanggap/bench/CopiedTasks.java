package id.tanggap.bench;

import id.tanggap.drill.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes very many open tasks of few: copies the engine's rows of the cases that are there, under new keys and, but for one
 * copy in so many, for units of other names. To whoever asks the engine for tasks a copy is a task like another.
 */
final class CopiedTasks {

    private static final int UNITS = 600;

    /** Ends of ids are replaced by a mark of this length. */
    private static final int MARK = 5;

    private static final Set<String> KEYS = Set.of(
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

    private static final Set<String> NAMES = Set.of("GROUP_ID_", "USER_ID_", "ASSIGNEE_", "TEXT_");

    /** Each with the rows that belong to a case. */
    private static final Map<String, String> TABLES = Map.of(
            "ACT_RU_EXECUTION", "true",
            "ACT_RU_TASK", "true",
            "ACT_RU_VARIABLE", "true",
            "ACT_RU_JOB", "PROCESS_INSTANCE_ID_ is not null",
            "ACT_RU_EVENT_SUBSCR", "PROC_INST_ID_ is not null",
            "ACT_RU_IDENTITYLINK", "TASK_ID_ is not null",
            "ACT_RU_AUTHORIZATION", "RESOURCE_TYPE_ = 7 and RESOURCE_ID_ <> '*'",
            "ACT_HI_PROCINST", "true",
            "ACT_HI_ACTINST", "true",
            "ACT_HI_TASKINST", "true");

    private final Schema schema;
    private final String unit;
    private int made = 1;

    /** @param unit that has all the tasks so far */
    CopiedTasks(Schema schema, String unit) {
        this.schema = schema;
        this.unit = unit;
        TABLES.forEach((table, rows) ->
                update("create table original_" + table + " as select * from " + table + " where " + rows));
        update("create table copy_number (n int primary key)");
    }

    /** Until all tasks are so many times those at the beginning. */
    void growTo(int times) {
        update("truncate copy_number");
        for (; made < times; made++) {
            update("insert into copy_number values (" + made + ")");
        }
        update("set foreign_key_checks = 0");
        TABLES.keySet().forEach(this::copy);
        update("set foreign_key_checks = 1");
        TABLES.keySet()
                .forEach(table ->
                        schema.sql().sql("analyze table " + table).query().listOfRows());
    }

    private void copy(String table) {
        List<String> columns = schema.sql()
                .sql("select column_name from information_schema.columns"
                        + " where table_schema = database() and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        update("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream().map(this::copied).collect(Collectors.joining(", ")) + " from original_" + table
                + " cross join copy_number");
    }

    private String copied(String column) {
        if (KEYS.contains(column)) {
            // No hexadecimal digit begins so.
            return "concat(left(" + column + ", char_length(" + column + ") - " + MARK + "), 'x', lpad(n, " + (MARK - 1)
                    + ", '0'))";
        }
        if (NAMES.contains(column)) {
            return "if(n % " + UNITS + " = 0, " + column + ", replace(" + column + ", '" + unit
                    + "', concat('unit-', n % " + UNITS + ")))";
        }
        return column.equals("BUSINESS_KEY_") ? "concat(BUSINESS_KEY_, '-', n)" : column;
    }

    private void update(String statement) {
        schema.sql().sql(statement).update();
    }
}
