/** How fast strangers may go: limits that all nodes share, and the small work that is asked for instead of a refusal. */
@ApplicationModule(allowedDependencies = {"language", "storage", "identity"})
package id.tanggap.throttle;

import org.springframework.modulith.ApplicationModule;
