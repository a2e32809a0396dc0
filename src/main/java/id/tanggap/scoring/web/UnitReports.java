package id.tanggap.scoring.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.complaint.viewing.CaseLinks;
import id.tanggap.complaint.viewing.CaseLinks.Place;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.evaluation.KeptCases;
import id.tanggap.scoring.evaluation.Scoreboard;
import id.tanggap.scoring.evaluation.Scoreboards;
import id.tanggap.scoring.index.Figures;
import id.tanggap.scoring.index.Standing;
import id.tanggap.scoring.ledger.CohortCase;
import id.tanggap.scoring.ledger.Correction;
import id.tanggap.scoring.ledger.Counted;
import id.tanggap.scoring.ledger.CountedCases;
import id.tanggap.scoring.ledger.CountedEvent;
import id.tanggap.scoring.ledger.CountedMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what there is to say about a unit's month. Rule: docs/rules.md §5, §7. */
@Component
class UnitReports {

    private static final int MONTHS_OF_TREND = 12;

    private final BoardAccess access;
    private final Scoreboards boards;
    private final KeptCases kept;
    private final CountedCases counted;
    private final CaseLinks links;
    private final Agencies agencies;

    UnitReports(
            BoardAccess access,
            Scoreboards boards,
            KeptCases kept,
            CountedCases counted,
            CaseLinks links,
            Agencies agencies) {
        this.access = access;
        this.boards = boards;
        this.kept = kept;
        this.counted = counted;
        this.links = links;
        this.agencies = agencies;
    }

    /** The report for this reader; fails as {@link BoardAccess#board} does, and for a unit that is not on the board. */
    UnitReport of(String instansi, String month, String unit, Officer officer) {
        Scoreboard board = access.board(instansi, month, officer);
        Standing standing = board.of(unit).orElseThrow(BoardAccess::notFound);
        CountedMonth behind = kept.of(new UnitMonth(board.month(), unit));
        List<CohortCase> cohort = behind.cases();
        List<CountedEvent> events = behind.events();
        List<Correction> corrections = counted.corrections(unit, board.month());
        boolean inside = access.isInside(instansi, officer);
        Map<TrackingNumber, Place> places = links.of(
                Stream.of(
                                cohort.stream().map(CohortCase::trackingNumber),
                                events.stream().map(CountedEvent::trackingNumber),
                                corrections.stream().map(Correction::trackingNumber))
                        .flatMap(numbers -> numbers)
                        .filter(Objects::nonNull)
                        .toList(),
                officer);
        return new UnitReport(
                board,
                standing,
                new UnitReport.Names(
                        agencies.get(instansi).name(), agencies.get(unit).name()),
                Days.of(cohort),
                new UnitReport.OneMore(
                        standing.score().oneMoreLateCase(UnitReport.LATE_DAYS),
                        standing.score().whatIf(known -> known.plus(caseInTime()))),
                trend(board, standing),
                new UnitReport.Behind(
                        cohort.stream()
                                .map(one -> new Shown.Case(link(one.trackingNumber(), places), one))
                                .toList(),
                        events.stream()
                                .map(event -> event(event, places, inside))
                                .toList(),
                        corrections.stream()
                                .map(one -> Shown.Corrected.of(
                                        one, inside ? link(one.trackingNumber(), places) : Shown.Link.HIDDEN, inside))
                                .toList()),
                !counts(cohort, events).equals(counts(standing.score().figures())));
    }

    private static Figures caseInTime() {
        return new Figures(1, 1, 1, 1, UnitReport.QUICK_DAYS, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private List<UnitReport.Point> trend(Scoreboard board, Standing standing) {
        List<UnitReport.Point> trend = new ArrayList<>();
        boards.finals(
                        board.instansi(),
                        board.month().minusMonths(MONTHS_OF_TREND - 1),
                        board.month().minusMonths(1))
                .forEach(earlier -> earlier.of(standing.unit())
                        .ifPresent(stood -> trend.add(new UnitReport.Point(earlier.month(), stood))));
        trend.add(new UnitReport.Point(board.month(), standing));
        return trend;
    }

    /** Where an identity leaked is not for everybody: who knew the case would find what leaked. */
    private static Shown.Event event(CountedEvent event, Map<TrackingNumber, Place> places, boolean inside) {
        boolean open = inside || event.as() != Counted.IDENTITY_LEAK;
        return new Shown.Event(
                open ? link(event.trackingNumber(), places) : Shown.Link.HIDDEN, event, inside ? event.reason() : null);
    }

    private static Shown.Link link(TrackingNumber trackingNumber, Map<TrackingNumber, Place> places) {
        return Shown.Link.of(trackingNumber, places.getOrDefault(trackingNumber, Place.NOWHERE));
    }

    private static List<Long> counts(List<CohortCase> cohort, List<CountedEvent> events) {
        return List.of(
                (long) cohort.size(),
                cohort.stream().filter(CohortCase::followedUp).count(),
                cohort.stream().filter(CohortCase::firstInTime).count(),
                cohort.stream().filter(CohortCase::completedInTime).count(),
                cohort.stream().mapToLong(CohortCase::daysToFollowUp).sum(),
                events.stream()
                        .map(CountedEvent::rating)
                        .filter(Objects::nonNull)
                        .count(),
                events.stream()
                        .map(CountedEvent::rating)
                        .filter(Objects::nonNull)
                        .mapToLong(rating -> rating)
                        .sum(),
                count(events, Counted.CLOSED),
                count(events, Counted.DISPUTE_UPHELD),
                count(events, Counted.REFUSED_RETURN),
                count(events, Counted.BEYOND_TWICE_THE_LIMIT),
                count(events, Counted.IDENTITY_LEAK),
                count(events, Counted.SHAM_CLOSURE));
    }

    private static List<Long> counts(Figures figures) {
        return Stream.of(
                        figures.dispositions(),
                        figures.followedUp(),
                        figures.firstInTime(),
                        figures.completedInTime(),
                        figures.daysToFollowUp(),
                        figures.ratings(),
                        figures.ratingSum(),
                        figures.closed(),
                        figures.disputesUpheld(),
                        figures.refusedReturns(),
                        figures.beyondTwiceTheLimit(),
                        figures.identityLeaks(),
                        figures.shamClosures())
                .map(Number::longValue)
                .toList();
    }

    private static long count(List<CountedEvent> events, Counted as) {
        return events.stream().filter(event -> event.as() == as).count();
    }
}
