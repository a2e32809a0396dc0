/** What all rooms call the same things by: keys that are types of their own, and how tables keep them. */
@ApplicationModule(allowedDependencies = {})
package id.tanggap.key;

import org.springframework.modulith.ApplicationModule;
