package id.tanggap.identity;

import id.tanggap.key.TrackingNumber;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts: who holds one is the reporter of that case. Only a keyed MAC is stored, so that a lost receipt cannot be told
 * again and a stolen table opens no case: its key is in the keyset, never in the database.
 *
 * <p>Decision: docs/decisions/0003-identity-vault.md.
 */
@Component
public class Receipts {

    private final ReceiptRows rows;
    private final ReceiptMac mac;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /** Matches nothing that is typed; is compared as a real one would be. */
    private final String decoy;

    Receipts(ReceiptRows rows, ReceiptMac mac, Clock clock) {
        this.rows = rows;
        this.mac = mac;
        this.clock = clock;
        this.decoy = mac.of("", newReceipt());
    }

    /**
     * @return 16 digits without separators (see {@link Receipt#grouped}); told once, to the reporter
     * @throws org.springframework.dao.DataIntegrityViolationException when the case already has a receipt
     */
    @Transactional
    public String issue(TrackingNumber caseNumber) {
        String receipt = newReceipt();
        rows.saveAndFlush(new ReceiptRow(
                caseNumber, mac.of(caseNumber.value(), receipt), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return receipt;
    }

    /**
     * Does the same work whether the case is unknown, the receipt is wrong or it is none, so that nobody learns which
     * cases exist.
     *
     * @param receipt as typed, with or without spaces and dashes; may be null
     */
    public boolean matches(TrackingNumber caseNumber, String receipt) {
        String stored =
                rows.findByCaseNumber(caseNumber).map(ReceiptRow::receiptMac).orElse(decoy);
        return mac.matches(stored, String.valueOf(caseNumber), Receipt.digits(receipt));
    }

    private String newReceipt() {
        return random.ints(Receipt.LENGTH, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
