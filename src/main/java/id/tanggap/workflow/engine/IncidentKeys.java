package id.tanggap.workflow.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes two foreign keys off the engine's incidents on MySQL. They cascade from the table to itself, an incident is its
 * own cause, and from 9.6 on MySQL refuses to delete such a row ("exceeds max tables limit of 30"): no failed job could
 * ever succeed again, and no case with an incident could end. The engine deletes the incidents of a case one by one and
 * needs no cascade.
 */
final class IncidentKeys {

    private IncidentKeys() {}

    static void loosen(ProcessEngineConfigurationImpl engine) {
        if (!"mysql".equals(engine.getDatabaseType())) {
            return;
        }
        var sql = new JdbcTemplate(engine.getDataSource());
        sql.queryForList(
                        """
                        select constraint_name from information_schema.referential_constraints
                        where constraint_schema = database() and delete_rule = 'CASCADE'
                          and table_name = 'ACT_RU_INCIDENT' and referenced_table_name = 'ACT_RU_INCIDENT'
                        """,
                        String.class)
                .forEach(key -> sql.execute("alter table ACT_RU_INCIDENT drop foreign key " + key));
    }
}
