/** The facts of what was done to cases, and what they say of a month: its cases, figures, faults and signals. */
@NamedInterface
package id.tanggap.scoring.ledger;

import org.springframework.modulith.NamedInterface;
