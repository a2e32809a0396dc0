/** The ladder: which rung was reached, exactly once, and who was told. */
@ApplicationModule(
        allowedDependencies = {
            "key",
            "language",
            "storage",
            "complaint",
            "complaint :: conversation",
            "complaint :: handling",
            "complaint :: handover",
            "complaint :: viewing",
            "agency",
            "clock",
            "clock :: calendar"
        })
package id.tanggap.escalation;

import org.springframework.modulith.ApplicationModule;
