package id.tanggap.supervision.board;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many open cases of a unit are in each state.
 *
 * @param unit null for what lies at the desk of the instansi
 * @param rungs how many stand on each rung; rungs without a case are missing
 */
public record CaseFigures(
        String instansi,
        String unit,
        int open,
        int late,
        int soon,
        int untouched,
        int passedOn,
        int disputed,
        Map<Integer, Integer> rungs) {

    /** Nothing is open. */
    public static CaseFigures none(String instansi, String unit) {
        return new CaseFigures(instansi, unit, 0, 0, 0, 0, 0, 0, Map.of());
    }

    public int escalated() {
        return rungs.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(CaseState state) {
        return switch (state) {
            case OPEN -> open;
            case LATE -> late;
            case SOON -> soon;
            case UNTOUCHED -> untouched;
            case ESCALATED -> escalated();
            case PASSED_ON -> passedOn;
            case DISPUTED -> disputed;
        };
    }

    /** Both together, in the place of this one. */
    public CaseFigures plus(CaseFigures other) {
        Map<Integer, Integer> sum = new TreeMap<>(rungs);
        other.rungs.forEach((rung, cases) -> sum.merge(rung, cases, Integer::sum));
        return new CaseFigures(
                instansi,
                unit,
                open + other.open,
                late + other.late,
                soon + other.soon,
                untouched + other.untouched,
                passedOn + other.passedOn,
                disputed + other.disputed,
                sum);
    }
}
