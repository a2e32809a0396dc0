package id.tanggap.workflow.rules.dmn;

import id.tanggap.clock.ClockKind;
import id.tanggap.workflow.rules.ModelRule;
import id.tanggap.workflow.rules.Models;
import id.tanggap.workflow.rules.Place;
import id.tanggap.workflow.rules.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every clock has a limit for every class, everywhere: without one no report could be filed or forwarded.
 *
 * <p>Rule: docs/rules.md §2.
 */
class CompleteLimits implements ModelRule {

    private enum Fault {
        MISSING,
        MISSING_FOR_CLASS
    }

    @Override
    public String name() {
        return "complete-limits";
    }

    @Override
    public List<Violation> check(Models models) {
        return LimitTable.of(models)
                .filter(limits -> new SoundLimits().cells(limits).findAny().isEmpty())
                .stream()
                .flatMap(limits -> Arrays.stream(ClockKind.values()).flatMap(clock -> missing(limits, clock)))
                .toList();
    }

    private Stream<Violation> missing(LimitTable limits, ClockKind clock) {
        return LimitTable.classes(clock)
                .filter(complaintClass ->
                        limits.limits(clock, complaintClass, null).isEmpty())
                .limit(1)
                .map(complaintClass -> complaintClass == null
                        ? violation(at(limits), Fault.MISSING, clock)
                        : violation(at(limits), Fault.MISSING_FOR_CLASS, clock, complaintClass));
    }

    private static Place at(LimitTable limits) {
        return Place.file(limits.file().name());
    }
}
