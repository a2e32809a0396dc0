package id.tanggap.scoring.index;

/**
 * The figures of one unit in a month, or added up over the months of a quarter.
 *
 * @param unit its code
 * @param yearlyVolume dispositions to it in the twelve months that end with the period
 */
public record UnitFigures(String unit, int yearlyVolume, Figures figures) {}
