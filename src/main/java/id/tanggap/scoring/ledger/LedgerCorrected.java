package id.tanggap.scoring.ledger;

import id.tanggap.scoring.UnitMonth;
import java.util.Set;

/**
 * The Inspektorat has set right something about a case; published in the same transaction.
 *
 * @param about the months of units that may say something else now
 */
public record LedgerCorrected(Set<UnitMonth> about) {}
