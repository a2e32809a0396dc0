/** The evaluation of a month: boards, objections to them, rewards and sanctions that follow, and who signs them. */
@NamedInterface
package id.tanggap.scoring.evaluation;

import org.springframework.modulith.NamedInterface;
