/** Who may enter: login, roles, filter chains. */
@ApplicationModule(allowedDependencies = {"agency"})
package id.tanggap.access;

import org.springframework.modulith.ApplicationModule;
