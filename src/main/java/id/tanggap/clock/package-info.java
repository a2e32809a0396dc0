/** The clocks of a case: their limits and pauses, and why a deadline is what it is. */
@ApplicationModule(allowedDependencies = {"key", "language", "agency", "audit"})
package id.tanggap.clock;

import org.springframework.modulith.ApplicationModule;
