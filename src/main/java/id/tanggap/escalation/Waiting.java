package id.tanggap.escalation;

import java.time.Instant;

/**
 * Open tasks that wait for a team.
 *
 * @param tasks how many
 * @param oldest when the oldest of them came
 * @param nextDue the next last day among them; null if none has one
 */
public record Waiting(int tasks, Instant oldest, Instant nextDue) {}
