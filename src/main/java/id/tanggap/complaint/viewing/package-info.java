/** What who sees of a case: views, case file, and where lists of cases lead. */
@NamedInterface
package id.tanggap.complaint.viewing;

import org.springframework.modulith.NamedInterface;
