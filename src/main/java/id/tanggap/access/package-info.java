/** Who may enter: login, roles, sessions, filter chains. */
@ApplicationModule(allowedDependencies = {"language", "language :: web", "agency", "identity", "audit", "throttle"})
package id.tanggap.access;

import org.springframework.modulith.ApplicationModule;
