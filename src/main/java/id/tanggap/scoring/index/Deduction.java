package id.tanggap.scoring.index;

import java.math.BigDecimal;

/**
 * Points that a penalty took.
 *
 * @param count of what is punished
 * @param points taken, not negative
 */
public record Deduction(Penalty penalty, int count, BigDecimal points) {}
