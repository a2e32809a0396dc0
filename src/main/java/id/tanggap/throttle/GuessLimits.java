package id.tanggap.throttle;

/**
 * How often a secret may be typed wrongly. Only the first two hold anybody back; the others tell the operator.
 *
 * @param subjectAtAddress one account, or one report, from one address
 * @param address one address against many; then whoever has failed there waits, colleagues do not
 * @param subject many addresses against one
 * @param all everything together
 */
public record GuessLimits(Limit subjectAtAddress, Limit address, Limit subject, Limit all) {}
