package id.tanggap.access;

import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.identity.Fingerprints;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who at the provider is which officer: one subject of one issuer for one account. Kept as a keyed fingerprint, which leaves
 * small and capital letters apart in every database.
 */
@Component
@Transactional
public class ProviderAccounts {

    private final JdbcClient database;
    private final Fingerprints fingerprints;
    private final Journal journal;
    private final Clock clock;

    ProviderAccounts(JdbcClient database, Fingerprints fingerprints, Journal journal, Clock clock) {
        this.database = database;
        this.fingerprints = fingerprints;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<String> usernameOf(OidcIdToken token) {
        return database.sql("select username from provider_account where subject_mac = ?")
                .param(mac(token))
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    boolean isLinked(String username) {
        return database.sql("select 1 from provider_account where username = ?")
                .param(username)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Binds the subject to an account, in the place of one that the account had before. */
    void link(OidcIdToken token, String username) {
        forget(username);
        database.sql("insert into provider_account (subject_mac, username, linked_at) values (?, ?, ?)")
                .params(mac(token), username, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        journal.note(Deed.ACCOUNT_CHANGED, username, null, username, "linked");
    }

    void unlink(String username) {
        forget(username);
        journal.note(Deed.ACCOUNT_CHANGED, username, null, username, "unlinked");
    }

    /** The account is gone: whoever comes by its name is somebody else. */
    public void forget(String username) {
        database.sql("delete from provider_account where username = ?")
                .param(username)
                .update();
    }

    private String mac(OidcIdToken token) {
        return fingerprints.of("provider-account", token.getIssuer() + " " + token.getSubject());
    }
}
