/** Who may enter: login, roles, filter chains. */
@ApplicationModule(allowedDependencies = {"language", "agency"})
package id.tanggap.access;

import org.springframework.modulith.ApplicationModule;
