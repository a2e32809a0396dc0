package id.tanggap.drill;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether the engine is in good order: nothing lost, nothing stuck, nothing given up. */
final class EngineCheck {

    private final Schema schema;
    private final Told told;

    private EngineCheck(Schema schema, Told told) {
        this.schema = schema;
        this.told = told;
    }

    static void tell(Schema schema, Told told) {
        var check = new EngineCheck(schema, told);
        check.one(
                "open cases without exactly one process",
                "ended_at is null",
                "select BUSINESS_KEY_, count(*) from ACT_RU_EXECUTION where PARENT_ID_ is null and SUPER_EXEC_ is null"
                        + " and PROC_DEF_ID_ like 'complaint:%' group by BUSINESS_KEY_");
        check.one(
                "cases of officers without exactly one task of their own",
                "ended_at is null and status not in ('AWAITING_COMPLETION', 'ANSWERED')",
                "select i.BUSINESS_KEY_, count(*) from ACT_RU_TASK t"
                        + " join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_"
                        + " where t.TASK_DEF_KEY_ <> 'respondEscalation' group by i.BUSINESS_KEY_");
        check.none("jobs without retries", "ACT_RU_JOB where RETRIES_ = 0");
        check.none("incidents", "ACT_RU_INCIDENT");
        check.none("jobs that failed and wait for another try", "ACT_RU_JOB where EXCEPTION_STACK_ID_ is not null");
        check.none("jobs still locked", "ACT_RU_JOB where LOCK_OWNER_ is not null");
    }

    /** Compared here and not by a join: our columns and the engine's have other collations, and no index would serve. */
    private void one(String name, String cases, String counts) {
        Map<String, Integer> found = new HashMap<>();
        schema.sql()
                .sql(counts)
                .query((row, number) -> found.put(String.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        List<String> expected = schema.sql()
                .sql("select tracking_number from complaint where " + cases)
                .query(String.class)
                .list();
        told.finding(
                name,
                expected.stream()
                        .filter(number -> found.getOrDefault(number, 0) != 1)
                        .count(),
                0);
    }

    private void none(String name, String rows) {
        told.finding(name, schema.count("select count(*) from " + rows), 0);
    }
}
