/** A report from filing to closure: the aggregate, its conversation, its named transitions, its events. */
@ApplicationModule(allowedDependencies = {"language", "agency", "audit", "clock", "clock :: calendar", "identity"})
package id.tanggap.complaint;

import org.springframework.modulith.ApplicationModule;
