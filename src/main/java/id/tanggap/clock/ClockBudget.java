package id.tanggap.clock;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** How many days a clock has: those of its limit, and those that an extension gave once. Rule: docs/rules.md §2. */
@Embeddable
class ClockBudget {

    private int limitDays;
    private String limitBasis;
    private LocalDate limitValidFrom;
    private String limitVersion;
    private int extensionDays;
    private String extensionReason;
    private String extendedBy;

    /** Another limit; an extension stays. */
    void adopt(TimeLimit limit) {
        limitDays = limit.workingDays();
        limitBasis = limit.basis();
        limitValidFrom = limit.validFrom();
        limitVersion = limit.version();
    }

    void extend(int workingDays, Grounds grounds) {
        extensionDays = workingDays;
        extensionReason = grounds.reason();
        extendedBy = grounds.actor();
    }

    boolean isExtended() {
        return extensionDays > 0;
    }

    TimeLimit limit() {
        return new TimeLimit(limitDays, limitBasis, limitValidFrom, limitVersion);
    }

    int extensionDays() {
        return extensionDays;
    }

    int days() {
        return limitDays + extensionDays;
    }
}
