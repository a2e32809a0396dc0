/**
 * Reward and punishment that stand up to objection; here lie the keys of months, by which everything below is asked, and
 * who may do what. The arrows run {@code web} → {@code evaluation} → {@code letter}, {@code ledger} → {@code index}.
 */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "language",
            "language :: web",
            "storage",
            "complaint",
            "complaint :: conversation",
            "complaint :: holding",
            "complaint :: viewing",
            "agency",
            "clock",
            "clock :: calendar",
            "audit"
        })
package id.tanggap.scoring;

import org.springframework.modulith.ApplicationModule;
