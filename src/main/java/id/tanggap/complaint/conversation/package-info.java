/** What was done to a case, told in order: its conversation, and the event that tells other rooms. */
@NamedInterface
package id.tanggap.complaint.conversation;

import org.springframework.modulith.NamedInterface;
