package id.tanggap.replay;

import static id.tanggap.replay.OfficeHours.DAY;

import id.tanggap.replay.CasePlan.Ending;
import id.tanggap.replay.CasePlan.Handling;
import id.tanggap.replay.CasePlan.Return;
import id.tanggap.replay.CasePlan.Superiors;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a case in the hands of units that differ in diligence. Each row goes to one of them by the dice, and
 * what that unit does with it hangs on its diligence and the dice of the row alone: whoever else plays a trick, it stays
 * the same.
 */
final class Conduct {

    private static final int FIRST_LIMIT = 5 * DAY;

    /** The dice of conduct are others than those of the plan. */
    private static final long OTHER_DICE = 0x5DEECE66DL;

    private final List<String> units;
    private final Diligence diligence;
    private final long seed;

    /** @param units among whom the cases are spread */
    Conduct(List<String> units, long seed) {
        this.units = units;
        this.diligence = Diligence.draw(units, seed);
        this.seed = seed;
    }

    Diligence diligence() {
        return diligence;
    }

    /** The plan with the unit that gets the case, and what that unit makes of it. */
    CasePlan of(CasePlan plan) {
        var chance = new Chance(seed ^ OTHER_DICE, plan.arrival().row());
        String unit = chance.of(units);
        return inHandsOf(unit, plan);
    }

    /** The same case with another unit: there, other habits hold. */
    CasePlan inHandsOf(String unit, CasePlan plan) {
        var chance = new Chance(
                seed + units.indexOf(unit) * OTHER_DICE, plan.arrival().row());
        double sloth = 1 - diligence.of(unit);
        Handling handling = handling(unit, plan, sloth, chance);
        return new CasePlan(
                plan.arrival(),
                plan.fate(),
                plan.report(),
                plan.verifying(),
                handling,
                ending(plan, sloth, chance),
                new Superiors(plan.superiors().respond(), plan.superiors().after(), Optional.empty()),
                plan.withdrawAfter());
    }

    private Handling handling(String unit, CasePlan plan, double sloth, Chance chance) {
        int limit = Planner.limit(plan.verifying().complaintClass());
        int first = chance.percent(3 + 55 * sloth)
                ? FIRST_LIMIT + chance.around(4 * DAY, DAY, 30 * DAY)
                : chance.between(30, (int) (DAY / 2 + 3 * DAY * sloth));
        int completed = chance.percent(3 + 55 * sloth)
                ? limit + chance.around(limit / 2, DAY, 2 * limit)
                : chance.between(limit / 10, limit * 8 / 10);
        completed = Math.max(completed, first + 30);
        boolean noteFirst = completed - first > DAY;
        boolean wronglyReturns = chance.percent(12 * sloth);
        boolean rightlyReturns = chance.percent(3);
        Handling planned = plan.handling();
        return new Handling(
                planned.disposedAfter(),
                Optional.of(unit),
                false,
                wronglyReturns ? Return.REFUSED : rightlyReturns ? Return.UPHELD : Return.NONE,
                chance.between(30, 3 * DAY),
                units.get((units.indexOf(unit) + 1 + chance.between(0, units.size() - 2)) % units.size()),
                chance.between(30, DAY),
                noteFirst,
                first,
                noteFirst && chance.percent(5),
                noteFirst ? completed - first : first,
                chance.percent(sloth));
    }

    private static Ending ending(CasePlan plan, double sloth, Chance chance) {
        boolean disputes = chance.percent(2 + 25 * sloth);
        double pleased = 1 - sloth + chance.between(-30, 30) / 100.0;
        return new Ending(
                plan.ending().reporterAfter(),
                plan.ending().replies(),
                chance.percent(40),
                1 + (int) Math.round(4 * Math.max(0, Math.min(1, pleased))),
                disputes,
                disputes && chance.percent(20 + 60 * sloth) ? 1 : 0,
                plan.ending().reviewedAfter());
    }
}
