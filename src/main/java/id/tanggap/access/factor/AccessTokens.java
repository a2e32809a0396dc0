package id.tanggap.access.factor;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.identity.Fingerprints;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the programs of officers with a second factor send in place of the password, which alone opens nothing. A token is made by
 * whoever has proved both, is for one account, runs out, and can be taken back.
 */
@Component
@Transactional
public class AccessTokens {

    private static final String SIGN = "tanggap_";
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A token as its officer sees it afterwards: everything but the token. */
    public record Issued(long id, String label, Instant createdAt, Instant expiresAt) {}

    private final JdbcClient database;
    private final Fingerprints fingerprints;
    private final Journal journal;
    private final Clock clock;
    private final Duration validFor;

    AccessTokens(
            JdbcClient database,
            Fingerprints fingerprints,
            Journal journal,
            Clock clock,
            @Value("${tanggap.access.token-is-valid-for}") Duration validFor) {
        this.database = database;
        this.fingerprints = fingerprints;
        this.journal = journal;
        this.clock = clock;
        this.validFor = validFor;
    }

    /** Whether somebody means a token: no password that is chosen looks like one. */
    public static boolean isMeant(String secret) {
        return secret.startsWith(SIGN);
    }

    /**
     * A new token; it cannot be read again.
     *
     * @param label by which the officer knows the program
     */
    public String issue(String username, String label) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = SIGN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("insert into access_token (username, label, token_mac, created_at, expires_at)"
                        + " values (:username, :label, :mac, :now, :end)")
                .param("username", username)
                .param("label", label)
                .param("mac", mac(username, token))
                .param("now", utc(clock.instant()))
                .param("end", utc(clock.instant().plus(validFor)))
                .update();
        note(username, "token");
        return token;
    }

    @Transactional(readOnly = true)
    public boolean isValid(String username, String token) {
        return database.sql("select expires_at from access_token where token_mac = ?")
                .param(mac(username, token))
                .query((row, number) -> instant(row, "expires_at"))
                .optional()
                .filter(clock.instant()::isBefore)
                .isPresent();
    }

    /** Oldest first, those that have run out included. */
    @Transactional(readOnly = true)
    public List<Issued> of(String username) {
        return database.sql("select id, label, created_at, expires_at from access_token where username = ? order by id")
                .param(username)
                .query((row, number) -> new Issued(
                        row.getLong("id"),
                        row.getString("label"),
                        instant(row, "created_at"),
                        instant(row, "expires_at")))
                .list();
    }

    /** Takes one back at once; somebody else's stays. */
    public void revoke(String username, long id) {
        database.sql("delete from access_token where username = ? and id = ?")
                .params(username, id)
                .update();
        note(username, "token-revoked");
    }

    /** Takes all back: the account is gone, or another person knows its password. */
    public void forget(String username) {
        database.sql("delete from access_token where username = ?")
                .param(username)
                .update();
    }

    private String mac(String username, String token) {
        return fingerprints.of("access-token", username + '/' + token);
    }

    private void note(String username, String change) {
        journal.note(Deed.SECOND_FACTOR_CHANGED, username, null, username, change);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
