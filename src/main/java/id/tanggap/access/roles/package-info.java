/** Who holds which role: an operator asks, a second person approves, both with a reason. */
@NamedInterface("roles")
package id.tanggap.access.roles;

import org.springframework.modulith.NamedInterface;
