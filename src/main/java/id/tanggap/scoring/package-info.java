/**
 * Reward and punishment that stand up to objection; here lie the keys of months, by which everything below is asked. The
 * arrows run {@code web} → {@code evaluation} → {@code letter}, {@code ledger} → {@code index}.
 */
@ApplicationModule(allowedDependencies = {"language", "complaint", "agency", "clock", "clock :: calendar"})
package id.tanggap.scoring;

import org.springframework.modulith.ApplicationModule;
