/** Working time: calendars, the clocks of a case, their pauses, and why a deadline is what it is. */
@ApplicationModule(allowedDependencies = {"agency"})
package id.tanggap.clock;

import org.springframework.modulith.ApplicationModule;
