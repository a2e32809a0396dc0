package id.tanggap.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The slow hash of one case's receipt. Never changes. */
@Entity
@Table(name = "receipt")
class ReceiptRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, length = 40)
    private String caseNumber;

    @Column(nullable = false, length = 100)
    private String receiptHash;

    @Column(nullable = false)
    private Instant createdAt;

    protected ReceiptRow() {}

    ReceiptRow(String caseNumber, String receiptHash, Instant createdAt) {
        this.caseNumber = caseNumber;
        this.receiptHash = receiptHash;
        this.createdAt = createdAt;
    }

    String receiptHash() {
        return receiptHash;
    }
}
