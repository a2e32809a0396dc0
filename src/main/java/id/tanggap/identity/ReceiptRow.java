package id.tanggap.identity;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The MAC of one case's receipt. Never changes. */
@Entity
@Table(name = "receipt")
class ReceiptRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, length = 40)
    private TrackingNumber caseNumber;

    @Column(nullable = false, length = 60)
    private String receiptMac;

    @Column(nullable = false)
    private Instant createdAt;

    protected ReceiptRow() {}

    ReceiptRow(TrackingNumber caseNumber, String receiptMac, Instant createdAt) {
        this.caseNumber = caseNumber;
        this.receiptMac = receiptMac;
        this.createdAt = createdAt;
    }

    String receiptMac() {
        return receiptMac;
    }
}
