/** What is said to people and what they say: refusals, words in two languages, dates, and the check of their text. */
@ApplicationModule(allowedDependencies = {})
package id.tanggap.language;

import org.springframework.modulith.ApplicationModule;
