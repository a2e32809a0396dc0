/** Who is there: agencies and their units, officers, categories, districts, and what is known of each. */
@ApplicationModule(allowedDependencies = {"language", "storage"})
package id.tanggap.agency;

import org.springframework.modulith.ApplicationModule;
