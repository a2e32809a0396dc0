package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import java.time.Instant;
import java.util.List;

/**
 * The rung that comes next unless its clock is met before.
 *
 * @param told group ids of those who will be asked
 */
public record Coming(ClockKind clock, int rung, List<String> told, Instant at) {}
