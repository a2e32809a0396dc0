/** How a report comes in, once, and what its reporter gets for it. */
@NamedInterface
package id.tanggap.complaint.filing;

import org.springframework.modulith.NamedInterface;
