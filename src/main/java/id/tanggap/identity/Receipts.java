package id.tanggap.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receipts: who holds one is the reporter of that case. Only a slow hash is stored, so that a lost receipt cannot be told
 * again and a stolen table opens no case.
 *
 * <p>Decision: docs/decisions/0003-identity-vault.md.
 */
@Component
public class Receipts {

    /** Stands in for what is no receipt. Not empty: an encoder may answer at once to an empty password. */
    private static final String NO_RECEIPT = "-";

    private final ReceiptRows rows;
    private final Clock clock;
    private final BCryptPasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    /** Matches nothing that is typed; costs what a real hash costs. */
    private final String decoy;

    Receipts(ReceiptRows rows, Clock clock, IdentitySettings settings) {
        this.rows = rows;
        this.clock = clock;
        this.encoder = new BCryptPasswordEncoder(settings.receiptStrength());
        this.decoy = encoder.encode(newReceipt());
    }

    /**
     * @return 16 digits without separators (see {@link Receipt#grouped}); told once, to the reporter
     * @throws org.springframework.dao.DataIntegrityViolationException when the case already has a receipt
     */
    @Transactional
    public String issue(String caseNumber) {
        String receipt = newReceipt();
        rows.saveAndFlush(new ReceiptRow(
                caseNumber, encoder.encode(receipt), clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        return receipt;
    }

    /**
     * Takes the same time whether the case is unknown, the receipt is wrong or it is none, so that nobody learns which
     * cases exist.
     *
     * @param receipt as typed, with or without spaces and dashes; may be null
     */
    public boolean matches(String caseNumber, String receipt) {
        String typed = Receipt.digits(receipt);
        boolean complete = typed.matches("[0-9]{" + Receipt.LENGTH + "}");
        Optional<String> stored = rows.findByCaseNumber(caseNumber).map(ReceiptRow::receiptHash);
        boolean same = encoder.matches(complete ? typed : NO_RECEIPT, stored.orElse(decoy));
        return same && complete && stored.isPresent();
    }

    private String newReceipt() {
        return random.ints(Receipt.LENGTH, 0, 10)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }
}
