package id.tanggap.identity;

import id.tanggap.storage.Claim;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * First answers by Idempotency-Key, for 24 hours: a repeated request gets the first answer with its receipt, although the
 * receipt is stored as a hash only. The answer is sealed for the client's key, and of the key only a hash is stored.
 *
 * <p>How to use it; {@code file} is one transaction that ends with {@code keep}:
 *
 * <pre>{@code
 * Optional<String> first = answers.find(key, bodyHash);
 * if (first.isPresent()) return first.get();
 * try {
 *     return filing.file(request, key, bodyHash);
 * } catch (AnsweredMeanwhile e) {                        // outside the transaction: what it filed is rolled back
 *     return answers.find(key, bodyHash).orElseThrow();
 * }
 * }</pre>
 *
 * <p>Decision: docs/decisions/0003-identity-vault.md.
 */
@Component
public class SealedAnswers {

    /** After this time a key may be used anew. */
    public static final Duration LIFETIME = Duration.ofHours(24);

    private final SealedAnswerRows rows;
    private final JdbcClient database;
    private final Seal seal;
    private final Clock clock;

    SealedAnswers(SealedAnswerRows rows, JdbcClient database, Seal seal, Clock clock) {
        this.rows = rows;
        this.database = database;
        this.seal = seal;
        this.clock = clock;
    }

    /** @return SHA-256 in hex, for the parameter {@code bodyHash} of the other methods */
    public static String hashOf(String body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @return the first answer to this key, or empty when there is none or it is older than {@link #LIFETIME}
     * @throws KeyReusedForOtherBody when the first request had another body
     * @throws SealBroken when the row was altered or moved, or its key of the vault is gone
     */
    @Transactional(readOnly = true)
    public Optional<String> find(String key, String bodyHash) {
        return rows.findByKeyHashAndCreatedAtGreaterThan(hashOf(key), expiry())
                .map(row -> seal.open(row.sealed(), owner(key)))
                .map(opened -> answerTo(bodyHash, opened));
    }

    /**
     * Keeps the answer in the caller's transaction, so that there is an answer exactly when the work is done. Of two
     * requests at once the unique constraint lets one through; the other waits here for its commit. Forgets answers that
     * are too old.
     *
     * @throws AnsweredMeanwhile when this key has an answer; let it leave the transaction, then call {@link #find}
     * @throws IllegalArgumentException when the answer is longer than about 3,600 bytes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(String key, String bodyHash, String answer) {
        rows.deleteUntil(expiry());
        boolean first = Claim.isOurs(
                database.sql("insert into sealed_answer (key_hash, sealed, created_at) values (:key, :sealed, :now)")
                        .param("key", hashOf(key))
                        .param("sealed", seal.close(bodyHash + "\n" + answer, owner(key)))
                        .param("now", LocalDateTime.ofInstant(now(), ZoneOffset.UTC)));
        if (!first) {
            throw new AnsweredMeanwhile();
        }
    }

    private static String answerTo(String bodyHash, String opened) {
        int end = opened.indexOf('\n');
        if (!opened.substring(0, end).equals(bodyHash)) {
            throw new KeyReusedForOtherBody();
        }
        return opened.substring(end + 1);
    }

    private Instant expiry() {
        return now().minus(LIFETIME);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String owner(String key) {
        return "answer/" + key;
    }
}
