package id.tanggap.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of officers, to be ended when what they were opened for no longer holds. */
@Component
public class StaffSessions {

    private final JdbcClient database;

    StaffSessions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Whoever is logged in under this name is out on all nodes, in the transaction of the caller: with the next request,
     * whatever was on the way.
     */
    public void endOf(String username) {
        database.sql("delete from SPRING_SESSION where PRINCIPAL_NAME = ?")
                .param(username)
                .update();
    }
}
