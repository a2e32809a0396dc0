/** What the tables of all rooms have in common: rows that several nodes may write at once. */
@ApplicationModule(allowedDependencies = {})
package id.tanggap.storage;

import org.springframework.modulith.ApplicationModule;
