/** Who held the time of a case, without gaps. */
@NamedInterface
package id.tanggap.complaint.holding;

import org.springframework.modulith.NamedInterface;
