package id.tanggap.demo;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether this start should bring sample reports: into an empty database, unless the operator says no. */
@Component
@Profile("demo")
class SamplesWanted {

    private final JdbcClient database;
    private final boolean configured;

    SamplesWanted(JdbcClient database, @Value("${tanggap.demo.samples:true}") boolean configured) {
        this.database = database;
        this.configured = configured;
    }

    boolean isYes() {
        return configured
                && database.sql("select count(*) from complaint")
                                .query(Integer.class)
                                .single()
                        == 0;
    }
}
