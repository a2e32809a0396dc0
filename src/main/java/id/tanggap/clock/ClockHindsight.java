package id.tanggap.clock;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What other limits would have meant for clocks that an authority had to meet. Starts, pauses, extensions and ends are what
 * they were. Rule: docs/rules.md §2.
 */
@Component
public class ClockHindsight {

    private static final int PAGE = 500;

    private final CaseClockRepository clocks;
    private final ClockProjection projection;

    ClockHindsight(CaseClockRepository clocks, ClockProjection projection) {
        this.clocks = clocks;
        this.projection = projection;
    }

    /** The limits that are tried. */
    @FunctionalInterface
    public interface Limits {

        /** @param complaintClass null while the report had none */
        int workingDays(ClockKind kind, String complaintClass, String instansi);
    }

    /**
     * @param cases the cases whose clocks were looked at
     * @param late of those, which missed a deadline as it was
     * @param wouldBeLate and which would have missed one under the other limits
     */
    public record Outcome(Set<TrackingNumber> cases, Set<TrackingNumber> late, Set<TrackingNumber> wouldBeLate) {}

    /**
     * @param since only clocks that started then or later
     * @param most how many clocks at most, the newest
     */
    @Transactional(readOnly = true)
    public Outcome under(Limits limits, Instant since, int most) {
        var outcome = new Outcome(new HashSet<>(), new HashSet<>(), new HashSet<>());
        List<Long> ids = clocks.startedSince(since, Limit.of(most));
        for (int from = 0; from < ids.size(); from += PAGE) {
            clocks.findByIdInOrderById(ids.subList(from, Math.min(from + PAGE, ids.size()))).stream()
                    .filter(clock -> clock.kind().hasLadder())
                    .forEach(clock -> look(clock, limits, outcome));
        }
        return outcome;
    }

    private void look(CaseClock clock, Limits limits, Outcome outcome) {
        outcome.cases().add(clock.caseNumber());
        if (projection.isLateUnder(clock, clock.limit().workingDays())) {
            outcome.late().add(clock.caseNumber());
        }
        int other = limits.workingDays(clock.kind(), clock.complaintClass(), clock.instansi());
        if (projection.isLateUnder(clock, other)) {
            outcome.wouldBeLate().add(clock.caseNumber());
        }
    }
}
