package id.tanggap.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the identities of reporters, encrypted, in a table of their own. Everything else refers to the opaque reporter
 * id. Whoever opens the vault asks {@link Visibility} first.
 *
 * <p>Rule: docs/rules.md §5. Decision: docs/decisions/0003-identity-vault.md.
 */
@Component
public class Vault {

    private static final JsonMapper JSON = new JsonMapper();

    private final EntityManager entities;
    private final Seal seal;
    private final Clock clock;

    Vault(EntityManager entities, Seal seal, Clock clock) {
        this.entities = entities;
        this.seal = seal;
        this.clock = clock;
    }

    /** @return a new opaque reporter id (UUID); two reports of one person get two ids and cannot be linked */
    @Transactional
    public String keep(Identity identity) {
        String id = UUID.randomUUID().toString();
        String sealed = seal.close(write(identity), owner(id));
        entities.persist(
                new SealedReporter(id, sealed, seal.keyId(), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return id;
    }

    /**
     * @return empty when there is no such reporter
     * @throws SealBroken when the row was altered or moved, or its key is gone
     */
    @Transactional(readOnly = true)
    public Optional<Identity> open(String reporterId) {
        return Optional.ofNullable(entities.find(SealedReporter.class, reporterId))
                .map(row -> read(seal.open(row.sealed(), owner(reporterId))));
    }

    private static String owner(String reporterId) {
        return "reporter/" + reporterId;
    }

    private static String write(Identity identity) {
        try {
            return JSON.writeValueAsString(identity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an identity cannot be written");
        }
    }

    /** Without the cause: Jackson quotes what it reads. */
    private static Identity read(String json) {
        try {
            return JSON.readValue(json, Identity.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored identity cannot be read");
        }
    }
}
