package id.tanggap.clock;

/**
 * How long a clock may run.
 *
 * @param workingDays budget in working days, at least one
 * @param version name of the version of the limits that says so; kept with the clock, because limits change
 */
public record Limit(int workingDays, String version) {

    public Limit {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A limit is at least one working day, not " + workingDays);
        }
    }
}
