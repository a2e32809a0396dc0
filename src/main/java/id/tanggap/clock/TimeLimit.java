package id.tanggap.clock;

import java.time.LocalDate;

/**
 * How long a clock may run, and who says so.
 *
 * @param workingDays budget in working days, at least one
 * @param basis name of the rule that gives it, for people to read
 * @param validFrom first day on which a clock may start under this rule
 * @param version name of the version of the limits that holds the rule; kept with the clock, because limits change
 */
public record TimeLimit(int workingDays, String basis, LocalDate validFrom, String version) {

    public TimeLimit {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A limit is at least one working day, not " + workingDays);
        }
    }
}
