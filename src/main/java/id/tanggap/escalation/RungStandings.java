package id.tanggap.escalation;

import static java.util.stream.Collectors.groupingBy;

import id.tanggap.clock.Reading;
import id.tanggap.complaint.Complaint;
import id.tanggap.key.TrackingNumber;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the ladders of many cases have come, for lists. A reminder is no rung. Rule: docs/rules.md §6. */
@Service
@Transactional(readOnly = true)
public class RungStandings {

    private final EscalationRungs rungs;
    private final LadderPolicy policy;
    private final Responders responders;

    RungStandings(EscalationRungs rungs, LadderPolicy policy, Responders responders) {
        this.rungs = rungs;
        this.policy = policy;
        this.responders = responders;
    }

    /**
     * On which rung each case stands; those on none are missing.
     *
     * @param clocks what all clocks of these cases show, by case
     */
    public Map<TrackingNumber, RungStanding> of(Map<TrackingNumber, List<Reading>> clocks) {
        Map<TrackingNumber, RungStanding> standings = new HashMap<>();
        rungs.findByTrackingNumberInOrderById(clocks.keySet()).stream()
                .filter(rung -> rung.rung() != Rung.REMINDER)
                .collect(groupingBy(EscalationRung::trackingNumber))
                .forEach((number, reached) ->
                        highest(reached, clocks.get(number)).ifPresent(rung -> standings.put(number, standing(rung))));
        return standings;
    }

    /** What comes next for a case; empty when no ladder of it goes on. */
    public Optional<Coming> next(Complaint complaint, List<Reading> clocks) {
        return clocks.stream()
                .filter(Reading::running)
                .filter(reading -> !reading.paused() && reading.kind().hasLadder())
                .flatMap(reading -> coming(complaint, reading))
                .min(Comparator.comparing(Coming::at));
    }

    private Stream<Coming> coming(Complaint complaint, Reading reading) {
        int reached = rungs.highest(complaint.trackingNumber(), reading.kind(), reading.round())
                .map(EscalationRung::rung)
                .orElse(Rung.REMINDER);
        return policy.rung(reading.kind(), reading.complaintClass(), reached + 1).stream()
                .map(rung -> new Coming(
                        reading.kind(),
                        rung.number(),
                        groups(responders.of(complaint, rung.roles())),
                        reading.after(rung.afterDays())));
    }

    private static Optional<EscalationRung> highest(List<EscalationRung> reached, List<Reading> clocks) {
        return reached.stream()
                .filter(rung -> clocks.stream().anyMatch(reading -> reading.running() && rung.isOf(reading)))
                .max(Comparator.comparing(EscalationRung::rung).thenComparing(EscalationRung::raisedAt));
    }

    private static RungStanding standing(EscalationRung rung) {
        return new RungStanding(
                rung.clockKind(), rung.rung(), groups(rung.told()), rung.raisedAt(), rung.answer(), rung.answeredAt());
    }

    private static List<String> groups(String told) {
        return Arrays.asList(told.split(","));
    }
}
