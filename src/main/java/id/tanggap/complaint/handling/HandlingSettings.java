package id.tanggap.complaint.handling;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an installation may set of how cases are handled. What is changed here holds for open cases, too.
 *
 * <p>Rule: docs/rules.md §2 (a substantive answer), §3 (the verdict), §4 (binding), §6 (reminder).
 *
 * @param returnsUntilBinding after so many upheld returns a disposition binds the unit
 * @param reminderAtPercent share of the budget after which the holder is reminded, 1 to 100
 * @param shortestAnswer an answer with fewer letters and digits tells the reporter nothing; the form of the follow-up
 *     says so before it is sent
 * @param reopenWithinDays working days after a closure in which its reporter may have the case reopened by right
 */
@ConfigurationProperties("tanggap.handling")
public record HandlingSettings(
        int returnsUntilBinding, int reminderAtPercent, int shortestAnswer, int reopenWithinDays) {

    /** @throws IllegalArgumentException for what makes no sense */
    public HandlingSettings {
        if (returnsUntilBinding < 1
                || reminderAtPercent < 1
                || reminderAtPercent > 100
                || shortestAnswer < 1
                || reopenWithinDays < 1) {
            throw new IllegalArgumentException(
                    "tanggap.handling needs at least one return, a share of 1 to 100 percent,"
                            + " one letter of an answer and one day to reopen a case");
        }
    }
}
