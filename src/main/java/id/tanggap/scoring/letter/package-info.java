/** Letters of reward and sanction: numbered, verifiable, in the words of the instansi, the same for ever. */
@NamedInterface
package id.tanggap.scoring.letter;

import org.springframework.modulith.NamedInterface;
