/**
 * Evidence of a case: pictures, papers and films, cleaned of what they tell besides, and shown to whoever may read the
 * case.
 */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "language",
            "agency",
            "complaint",
            "complaint :: conversation",
            "complaint :: viewing",
            "complaint :: asking",
            "identity"
        })
package id.tanggap.attachment;

import org.springframework.modulith.ApplicationModule;
