/** The journal: who saw, changed and was refused what; append-only, chained by hashes, without any text or identity. */
@ApplicationModule(allowedDependencies = {"agency"})
package id.tanggap.audit;

import org.springframework.modulith.ApplicationModule;
