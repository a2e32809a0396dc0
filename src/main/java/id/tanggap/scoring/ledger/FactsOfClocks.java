package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.ClockMoved;
import id.tanggap.clock.ClocksMoved;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.key.TrackingNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the ledger what moved clocks do to deadlines, in the transaction that moves them. Rule: docs/rules.md §7. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FactsOfClocks {

    private static final Set<ClockKind> OF_THE_UNIT = Set.of(ClockKind.FIRST_FOLLOW_UP, ClockKind.COMPLETION);

    private final Facts facts;
    private final RecordedFacts recorded;
    private final Calendars calendars;
    private final Agencies agencies;

    FactsOfClocks(Facts facts, RecordedFacts recorded, Calendars calendars, Agencies agencies) {
        this.facts = facts;
        this.recorded = recorded;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    @EventListener
    public void on(ClockMoved moved) {
        move(List.of(moved));
    }

    @EventListener
    public void on(ClocksMoved moved) {
        move(moved.moves());
    }

    /** Cases that no unit has are passed over, and so are those that one got under a limit of its own. */
    private void move(List<ClockMoved> moves) {
        List<ClockMoved> ours =
                moves.stream().filter(move -> OF_THE_UNIT.contains(move.kind())).toList();
        Map<TrackingNumber, List<Fact>> known =
                recorded.of(ours.stream().map(ClockMoved::caseNumber).distinct().toList());
        List<NewFact> moved = ours.stream()
                .flatMap(
                        event -> JudgedDeadline.current(known.getOrDefault(event.caseNumber(), List.of()), event.kind())
                                .filter(judged -> !judged.set().deadline().own())
                                .flatMap(judged -> moved(event, judged))
                                .stream())
                .toList();
        if (!moved.isEmpty()) {
            facts.write(moved);
        }
    }

    private Optional<NewFact> moved(ClockMoved event, JudgedDeadline judged) {
        LocalDate day = LocalDate.ofInstant(event.at(), agencies.zoneOf(event.instansi()));
        WorkingCalendar calendar = calendars.of(event.instansi());
        return MovedDeadline.of(event, day, judged, calendar).map(moved -> {
            String source = "moved:%s:%s:%s:%s:%d"
                    .formatted(
                            event.caseNumber(),
                            event.kind(),
                            event.from(),
                            event.to(),
                            event.at().getEpochSecond());
            NewFact fact = new NewFact(
                            FactKind.DEADLINE,
                            source,
                            moved.act(),
                            judged.set().turn().unit(),
                            event.instansi(),
                            event.at(),
                            day)
                    .ofCase(event.caseNumber(), judged.disposition(), judged.since())
                    .due(event.kind(), FactDeadline.of(moved.limitDays(), moved.dueOn(), calendar, false))
                    .withheld(moved.withheld());
            return moved.counts() ? fact : fact.forTheFileOnly();
        });
    }
}
