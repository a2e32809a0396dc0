package id.tanggap.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Gives the engine's jobs on MySQL the index by due date that they lack: each node looks every few seconds for what is
 * due, and read all timers of all open cases to find that nothing is.
 */
final class DueJobs {

    private static final String INDEX = "TANGGAP_JOB_DUE";

    private DueJobs() {}

    static void index(ProcessEngineConfigurationImpl engine) {
        if (!"mysql".equals(engine.getDatabaseType())) {
            return;
        }
        var sql = new JdbcTemplate(engine.getDataSource());
        if (isIndexed(sql)) {
            return;
        }
        try {
            sql.execute("create index " + INDEX + " on ACT_RU_JOB (DUEDATE_)");
        } catch (DataAccessException e) {
            // Another node that starts now may have been first.
            if (!isIndexed(sql)) {
                throw e;
            }
        }
    }

    private static boolean isIndexed(JdbcTemplate sql) {
        return !sql.queryForList(
                        """
                        select index_name from information_schema.statistics
                        where table_schema = database() and table_name = 'ACT_RU_JOB' and index_name = ?
                        """,
                        String.class,
                        INDEX)
                .isEmpty();
    }
}
