package id.tanggap.scoring.index;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;

/** The numbers of docs/rules.md §7. */
public final class RulesOfPaper {

    public static final ScoringRules RULES = new ScoringRules(settings(), "paper");

    private RulesOfPaper() {}

    static Map<Parameter, Setting> settings() {
        Map<Parameter, Setting> settings = new EnumMap<>(Parameter.class);
        for (Parameter parameter : Parameter.values()) {
            settings.put(parameter, setting(value(parameter)));
        }
        return settings;
    }

    static Setting setting(String value) {
        return new Setting(new BigDecimal(value), YearMonth.of(2026, 1), "rule");
    }

    private static String value(Parameter parameter) {
        return switch (parameter) {
            case WEIGHT_P_SLA -> "0.25";
            case WEIGHT_P_TL, WEIGHT_S_RTL, WEIGHT_S_SAT -> "0.15";
            case WEIGHT_P_5, WEIGHT_S_FIX, ALLOWANCE_AT_STAKE -> "0.10";
            case WEIGHT_S_AKT, WEIGHT_S_RUTE -> "0.05";
            case CUT_OFF_A -> "88";
            case CUT_OFF_B -> "78";
            case CUT_OFF_C -> "54";
            case CUT_OFF_D -> "32";
            case PENALTY_IDENTITY_LEAK -> "25";
            case PENALTY_BEYOND_TWICE -> "1";
            case PENALTY_BEYOND_TWICE_AT_MOST, ENOUGH_CASES, DAYS_PLAN -> "10";
            case PENALTY_SHAM_CLOSURE -> "2";
            case GROUP_LARGE_FROM -> "100";
            case GROUP_MEDIUM_FROM, DAYS_PLAN_FOLLOW_UP -> "20";
            case TEMPLATE_FROM -> "4";
            case TEMPLATE_DAYS -> "90";
            case DAYS_REVIEW, DAYS_OBJECTION, DAYS_DECISION -> "5";
        };
    }
}
