package id.tanggap.access.factor;

import id.tanggap.identity.Seal;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of second factors. Secrets are sealed; what was used once is found used by every node. */
@Component
class FactorRows {

    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    FactorRows(JdbcClient database, Seal seal, Clock clock) {
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** @param step of the code by which the app has shown that it knows the secret */
    void put(String username, FactorSecret secret, long step) {
        remove(username);
        database.sql("insert into second_factor (username, secret, key_id, last_step, since)"
                        + " values (:username, :secret, :key, :step, :now)")
                .param("username", username)
                .param("secret", seal.close(secret.bytes(), owner(username)))
                .param("key", seal.keyId())
                .param("step", step)
                .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    void remove(String username) {
        database.sql("delete from second_factor where username = ?")
                .param(username)
                .update();
        removeRecoveryCodes(username);
    }

    boolean has(String username) {
        return database.sql("select 1 from second_factor where username = ?")
                .param(username)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Optional<FactorSecret> secret(String username) {
        return database.sql("select secret from second_factor where username = ?")
                .param(username)
                .query(byte[].class)
                .optional()
                .map(closed -> new FactorSecret(seal.open(closed, owner(username))));
    }

    /** @return false if a code of this step or of a later one was used before: of two at once one is the first */
    boolean use(String username, long step) {
        return database.sql(
                                "update second_factor set last_step = :step where username = :username and last_step < :step")
                        .param("step", step)
                        .param("username", username)
                        .update()
                == 1;
    }

    void putRecoveryCode(String username, String mac) {
        database.sql("insert into recovery_code (username, code_mac) values (?, ?)")
                .params(username, mac)
                .update();
    }

    /** @return false if there is no such code, or none any more */
    boolean useRecoveryCode(String username, String mac) {
        return database.sql("delete from recovery_code where username = ? and code_mac = ?")
                        .params(username, mac)
                        .update()
                == 1;
    }

    void removeRecoveryCodes(String username) {
        database.sql("delete from recovery_code where username = ?")
                .param(username)
                .update();
    }

    int recoveryCodes(String username) {
        return database.sql("select count(*) from recovery_code where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    private static String owner(String username) {
        return "second-factor/" + username;
    }
}
