package id.tanggap.supervision.board;

import static java.util.stream.Collectors.toMap;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Reading;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.complaint.CaseStanding;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.conversation.LatestActs;
import id.tanggap.escalation.RungStanding;
import id.tanggap.escalation.RungStandings;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the rows of cases: what is written is a function of what their own tables say at that moment, so a row that is
 * written twice, late or after a loss is the same. A handful of statements, however many cases.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BoardWriter {

    private final SupervisedCases rows;
    private final DayCounters counters;
    private final CaseLog cases;
    private final CaseClocks clocks;
    private final RungStandings ladders;
    private final Calendars calendars;
    private final Agencies agencies;

    BoardWriter(
            SupervisedCases rows,
            DayCounters counters,
            CaseLog cases,
            CaseClocks clocks,
            RungStandings ladders,
            Calendars calendars,
            Agencies agencies) {
        this.rows = rows;
        this.counters = counters;
        this.cases = cases;
        this.clocks = clocks;
        this.ladders = ladders;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    /** Brings the rows of these cases up to date. */
    void refresh(Collection<TrackingNumber> numbers) {
        // The rows first: of two who write one at the same time the later one reads what the earlier one has done.
        Map<TrackingNumber, SupervisedCase> known = byNumber(rows.lock(numbers), SupervisedCase::trackingNumber);
        Map<TrackingNumber, LatestActs> acts = byNumber(cases.latestActs(numbers), LatestActs::trackingNumber);
        Map<TrackingNumber, List<Reading>> readings = clocks.of(numbers);
        Map<TrackingNumber, RungStanding> rungs = ladders.of(readings);
        DayTallies change = DayTallies.NONE;
        for (CaseStanding standing : cases.standings(numbers)) {
            TrackingNumber number = standing.trackingNumber();
            SupervisedCase row = known.getOrDefault(number, new SupervisedCase(number));
            DayTallies before = row.tallies();
            row.act(acts.get(number));
            wait(row, standing, acts.get(number), readings.getOrDefault(number, List.of()), rungs.get(number));
            change = change.plus(row.tallies()).minus(before);
            rows.save(row);
        }
        counters.add(change);
    }

    private void wait(
            SupervisedCase row, CaseStanding standing, LatestActs acts, List<Reading> readings, RungStanding rung) {
        ZoneId zone = agencies.zoneOf(standing.instansi());
        Optional<Reading> next = readings.stream()
                .filter(Reading::running)
                .filter(reading -> reading.kind().hasLadder() && !reading.paused())
                .min(Comparator.comparing(Reading::dueAt));
        Moments moments =
                Moments.of(next.orElse(null), touchedAt(standing, acts), calendars.of(standing.instansi()), zone);
        row.stand(standing, zone);
        row.wait(next.map(Reading::kind).orElse(null), moments, rung == null ? 0 : rung.rung());
    }

    private static Instant touchedAt(CaseStanding standing, LatestActs acts) {
        if (standing.heldAs() == null || standing.heldAs() == HeldAs.REPORTER) {
            return null;
        }
        return Stream.of(
                        standing.heldSince(),
                        Optional.ofNullable(acts.handledAt()).orElse(standing.heldSince()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static <T> Map<TrackingNumber, T> byNumber(List<T> all, Function<T, TrackingNumber> number) {
        return all.stream().collect(toMap(number, Function.identity()));
    }
}
