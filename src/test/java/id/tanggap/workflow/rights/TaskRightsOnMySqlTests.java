package id.tanggap.workflow.rights;

import static org.assertj.core.api.Assertions.assertThat;

import id.tanggap.support.OnMySql;
import org.junit.jupiter.api.Test;

@OnMySql
class TaskRightsOnMySqlTests extends TaskRightsTests {

    @Test
    void what_is_due_is_found_without_reading_every_timer() {
        String plan = database.sql("explain format=tree select ID_ from ACT_RU_JOB"
                        + " where DUEDATE_ is null or DUEDATE_ <= now() order by DUEDATE_ limit 3")
                .query(String.class)
                .single();

        assertThat(plan).contains("TANGGAP_JOB_DUE");
    }
}
