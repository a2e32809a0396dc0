package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.UnitMonth;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads units' months from the ledger, one at a time. */
@Component
class Cohorts {

    private final RecordedFacts recorded;
    private final KeptMonths months;
    private final Agencies agencies;
    private final Clock clock;

    Cohorts(RecordedFacts recorded, KeptMonths months, Agencies agencies, Clock clock) {
        this.recorded = recorded;
        this.months = months;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * What the ledger says of a month; of one that runs, up to yesterday.
     *
     * @throws id.tanggap.agency.UnknownAgency when there is no such unit
     */
    Cohort of(UnitMonth of) {
        String instansi = agencies.instansiOf(of.unit());
        List<Fact> facts = recorded.of(of);
        LocalDate until = lastDay(of, LocalDate.ofInstant(clock.instant(), agencies.zoneOf(instansi)));
        LocalDate first = Cohort.judgedIn(of, facts)
                .filter(fact -> fact.deadline() != null)
                .map(fact -> fact.deadline().disposedOn())
                .reduce(of.month().atDay(1), (one, other) -> one.isBefore(other) ? one : other);
        return Cohort.of(
                of,
                facts,
                new WorkingDays(
                        until, months.workingDays(instansi, first, until).toList()));
    }

    /** Only days that are over count. */
    private static LocalDate lastDay(UnitMonth of, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate end = of.month().atEndOfMonth();
        return end.isBefore(yesterday) ? end : yesterday;
    }
}
