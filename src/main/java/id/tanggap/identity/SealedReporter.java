package id.tanggap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One identity as the database knows it. Never changes. */
@Entity
@Table(name = "reporter")
class SealedReporter {

    @Id
    private String id;

    @Column(nullable = false, length = Seal.MAX_SEALED)
    private String sealed;

    @Column(nullable = false)
    private long keyId;

    @Column(nullable = false)
    private Instant createdAt;

    protected SealedReporter() {}

    SealedReporter(String id, String sealed, long keyId, Instant createdAt) {
        this.id = id;
        this.sealed = sealed;
        this.keyId = keyId;
        this.createdAt = createdAt;
    }

    String sealed() {
        return sealed;
    }
}
