/** The hand-over of a case to the Ombudsman: what the reporter was asked, and said. */
@NamedInterface
package id.tanggap.complaint.handover;

import org.springframework.modulith.NamedInterface;
