package id.tanggap.drill;

/** Whether the engine is in good order: nothing lost, nothing stuck, nothing given up. */
final class EngineCheck {

    private EngineCheck() {}

    static void tell(Schema schema, Told told) {
        told.finding(
                "open cases without exactly one process",
                casesWithout(
                        """
                select count(*) from ACT_RU_EXECUTION i
                where i.BUSINESS_KEY_ = c.tracking_number and i.PARENT_ID_ is null and i.SUPER_EXEC_ is null
                  and i.PROC_DEF_ID_ like 'complaint:%'
                """,
                        schema, "c.ended_at is null"),
                0);
        told.finding(
                "cases of officers without exactly one task of their own",
                casesWithout(
                        """
                select count(*) from ACT_RU_TASK t join ACT_RU_EXECUTION i on i.ID_ = t.PROC_INST_ID_
                where i.BUSINESS_KEY_ = c.tracking_number and t.TASK_DEF_KEY_ <> 'respondEscalation'
                """,
                        schema,
                        "c.ended_at is null and c.status not in ('AWAITING_COMPLETION', 'ANSWERED')"),
                0);
        told.finding("jobs without retries", schema.count("select count(*) from ACT_RU_JOB where RETRIES_ = 0"), 0);
        told.finding("incidents", schema.count("select count(*) from ACT_RU_INCIDENT"), 0);
        told.finding(
                "jobs that failed and wait for another try",
                schema.count("select count(*) from ACT_RU_JOB where EXCEPTION_STACK_ID_ is not null"),
                0);
        told.finding(
                "jobs still locked", schema.count("select count(*) from ACT_RU_JOB where LOCK_OWNER_ is not null"), 0);
    }

    private static long casesWithout(String one, Schema schema, String cases) {
        return schema.count("select count(*) from complaint c where " + cases + " and (" + one + ") <> 1");
    }
}
