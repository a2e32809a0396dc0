/** What is done to a case that was filed: by its verifier, its unit, its reporter, or because time has passed. */
@NamedInterface
package id.tanggap.complaint.handling;

import org.springframework.modulith.NamedInterface;
