package id.tanggap.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who still has the password that somebody else gave. Until they choose their own, they hold no role. */
@Component
public class FirstPasswords {

    private final JdbcClient database;

    FirstPasswords(JdbcClient database) {
        this.database = database;
    }

    /** Somebody else knows the password. */
    public void given(String username) {
        database.sql("insert into first_password (username) values (:u) on duplicate key update username = :u")
                .param("u", username)
                .update();
    }

    /** Nobody else knows the password, or there is none any more. */
    public void forget(String username) {
        database.sql("delete from first_password where username = ?")
                .param(username)
                .update();
    }

    public boolean has(String username) {
        return database.sql("select 1 from first_password where username = ?")
                .param(username)
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
