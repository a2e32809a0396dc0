/** Reward and punishment that stand up to objection: what the facts say of a unit's month, its index, what follows. */
@ApplicationModule(allowedDependencies = {"language", "complaint", "agency", "clock", "clock :: calendar"})
package id.tanggap.scoring;

import org.springframework.modulith.ApplicationModule;
