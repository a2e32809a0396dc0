package id.tanggap.scoring.web;

import id.tanggap.scoring.index.Indicator;
import id.tanggap.scoring.ledger.CohortCase;
import java.util.function.Predicate;

/** Which cases of a cohort are shown: all, or those that cost an indicator something. */
enum CaseFilter {
    ALL(one -> true),
    LATE(one -> !one.completedInTime()),
    SILENT(one -> !one.followedUp()),
    SLOW(one -> !one.firstInTime());

    private final Predicate<CohortCase> shown;

    CaseFilter(Predicate<CohortCase> shown) {
        this.shown = shown;
    }

    boolean shows(CohortCase one) {
        return shown.test(one);
    }

    /** ALL for anything that is none. */
    static CaseFilter of(String name) {
        for (CaseFilter filter : values()) {
            if (filter.name().equals(name)) {
                return filter;
            }
        }
        return ALL;
    }

    /** Null where no case of the cohort is behind the indicator. */
    static CaseFilter behind(Indicator indicator) {
        return switch (indicator) {
            case P_SLA -> LATE;
            case P_TL -> SILENT;
            case P_5 -> SLOW;
            case S_RTL -> ALL;
            default -> null;
        };
    }
}
