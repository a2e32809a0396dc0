package id.tanggap.escalation;

import id.tanggap.clock.ClockKind;
import java.time.Instant;
import java.util.List;

/**
 * The rung on which a case stands: the highest on the ladders of its running clocks.
 *
 * @param told group ids of those who were asked
 * @param answer code of what was decided about it; null while nobody has answered
 * @param answeredAt null while nobody has answered
 */
public record RungStanding(
        ClockKind clock, int rung, List<String> told, Instant raisedAt, String answer, Instant answeredAt) {}
