/** The index of a unit's month with its whole working: pure functions from figures and rules to scores, bands and ranks. */
@NamedInterface
package id.tanggap.scoring.index;

import org.springframework.modulith.NamedInterface;
