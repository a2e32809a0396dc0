package id.tanggap.scoring.ledger;

import id.tanggap.agency.OfficerActivity;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.index.Figures;
import java.time.YearMonth;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of units' months, as the ledger has them now. Rule: docs/rules.md §7. */
@Component
class MonthlyFigures {

    private final Cohorts cohorts;
    private final OfficerActivity activity;

    MonthlyFigures(Cohorts cohorts, OfficerActivity activity) {
        this.cohorts = cohorts;
        this.activity = activity;
    }

    /**
     * The figures of a unit's month; of a month that runs, up to yesterday.
     *
     * @throws id.tanggap.agency.UnknownAgency when there is no such unit
     */
    @Transactional
    public Figures of(String unit, YearMonth month) {
        UnitMonth of = new UnitMonth(month, unit);
        return of(of, cohorts.of(of));
    }

    /** The figures of the month that was folded. */
    Figures of(UnitMonth of, Cohort cohort) {
        return cohort.figures(
                activity.daysOf(of.unit(), of.month().atDay(1), of.month().atEndOfMonth()));
    }
}
