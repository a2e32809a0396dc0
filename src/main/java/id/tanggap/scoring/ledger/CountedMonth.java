package id.tanggap.scoring.ledger;

import java.util.List;

/**
 * What is behind the figures of a unit's month: counting it gives them. Rule: docs/rules.md §7.
 *
 * @param cases by which the month is judged, by deadline; of a month that runs, those due up to yesterday
 * @param events what else counts, oldest first; cases beyond twice their limit come last
 * @param faults every fact that costs the unit points, one for each; of a case that missed both limits, the graver one
 */
public record CountedMonth(List<CohortCase> cases, List<CountedEvent> events, List<Fault> faults) {

    static CountedMonth of(Cohort cohort) {
        return new CountedMonth(cohort.cases(), cohort.events(), cohort.faults());
    }
}
