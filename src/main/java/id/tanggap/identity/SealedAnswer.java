package id.tanggap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was answered to one Idempotency-Key; readable only with that key. Never changes. */
@Entity
@Table(name = "sealed_answer")
class SealedAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, length = 64)
    private String keyHash;

    /** Of the hash of the request body and the answer: a hash beside the seal would help to guess who the reporter is. */
    @Column(nullable = false, length = Seal.MAX_SEALED)
    private String sealed;

    @Column(nullable = false)
    private Instant createdAt;

    protected SealedAnswer() {}

    String sealed() {
        return sealed;
    }
}
