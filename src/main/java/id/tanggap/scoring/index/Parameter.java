package id.tanggap.scoring.index;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** The numbers that process owners keep in {@code bpmn/scoring.dmn}; a constant is the code of its row. */
public enum Parameter {
    WEIGHT_P_SLA(0, 1),
    WEIGHT_P_TL(0, 1),
    WEIGHT_P_5(0, 1),
    WEIGHT_S_RTL(0, 1),
    WEIGHT_S_SAT(0, 1),
    WEIGHT_S_FIX(0, 1),
    WEIGHT_S_AKT(0, 1),
    WEIGHT_S_RUTE(0, 1),
    /** The lowest index of band A. */
    CUT_OFF_A(0, 100),
    CUT_OFF_B(0, 100),
    CUT_OFF_C(0, 100),
    /** The lowest index of band D; below is E. */
    CUT_OFF_D(0, 100),
    /** Points for each confirmed leak of an identity. */
    PENALTY_IDENTITY_LEAK(0, 100),
    /** Points for each case beyond twice its limit. */
    PENALTY_BEYOND_TWICE(0, 100),
    /** Points for all cases beyond twice their limit at most. */
    PENALTY_BEYOND_TWICE_AT_MOST(0, 100),
    /** Points for each proven sham closure. */
    PENALTY_SHAM_CLOSURE(0, 100),
    /** The fewest cases in a year of a large unit. */
    GROUP_LARGE_FROM(1, 1_000_000),
    /** The fewest cases in a year of a medium unit; below it is small. */
    GROUP_MEDIUM_FROM(1, 1_000_000),
    /** The fewest cases that say enough to be ranked. */
    ENOUGH_CASES(1, 1_000),
    /** What the allowance loses at index 0. */
    ALLOWANCE_AT_STAKE(0, 1),
    /** From how many cases on the same words of a unit are a template. */
    TEMPLATE_FROM(2, 1_000),
    /** For how many days a unit's words are looked for in its other cases. */
    TEMPLATE_DAYS(1, 366),
    /** Working days for the Inspektorat to look at a provisional board; then the units are told in any case. */
    DAYS_REVIEW(1, 60),
    /** Working days for a unit to object. */
    DAYS_OBJECTION(5, 60),
    /** Working days for whoever decides, signs or checks something of an evaluation. */
    DAYS_DECISION(1, 60),
    /** Working days to write an improvement plan. */
    DAYS_PLAN(1, 60),
    /** Working days to carry it out. */
    DAYS_PLAN_FOLLOW_UP(1, 120);

    private static final Set<Parameter> COUNTS = EnumSet.of(
            GROUP_LARGE_FROM,
            GROUP_MEDIUM_FROM,
            ENOUGH_CASES,
            TEMPLATE_FROM,
            TEMPLATE_DAYS,
            DAYS_REVIEW,
            DAYS_OBJECTION,
            DAYS_DECISION,
            DAYS_PLAN,
            DAYS_PLAN_FOLLOW_UP);

    private final BigDecimal lowest;
    private final BigDecimal highest;

    Parameter(int lowest, int highest) {
        this.lowest = BigDecimal.valueOf(lowest);
        this.highest = BigDecimal.valueOf(highest);
    }

    static Parameter weightOf(Indicator indicator) {
        return valueOf("WEIGHT_" + indicator);
    }

    /** Whether it counts cases or days, so that only a whole number makes sense. */
    private boolean isCount() {
        return COUNTS.contains(this);
    }

    /** Whether a value makes sense by itself. */
    public boolean takes(BigDecimal value) {
        return value.compareTo(lowest) >= 0
                && value.compareTo(highest) <= 0
                && (!isCount() || value.stripTrailingZeros().scale() <= 0);
    }

    /** What it takes, say "0-100". */
    public String range() {
        return lowest + "-" + highest;
    }
}
