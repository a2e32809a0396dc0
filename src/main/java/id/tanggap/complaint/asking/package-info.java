/** Who asks for a report, by page or program: with its receipt its reporter, else anybody. */
@NamedInterface
package id.tanggap.complaint.asking;

import org.springframework.modulith.NamedInterface;
