package id.tanggap.escalation;

import java.time.Instant;

/**
 * One task that waits for a team.
 *
 * @param name what is to be done
 * @param due its last day, or null
 * @param claimed whether somebody has taken it
 */
public record TeamTask(String trackingNumber, String name, Instant since, Instant due, boolean claimed) {}
