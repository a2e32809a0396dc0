/** The process belongs to its owner: drafts, their approval, what is in force for whom, and the way back. */
@ApplicationModule(allowedDependencies = {"key", "language", "agency", "audit", "storage"})
package id.tanggap.process;

import org.springframework.modulith.ApplicationModule;
