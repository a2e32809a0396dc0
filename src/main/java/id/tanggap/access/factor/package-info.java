/** The second factor of officers: codes by time, codes for recovery, and tokens for their programs. */
@NamedInterface("factor")
package id.tanggap.access.factor;

import org.springframework.modulith.NamedInterface;
