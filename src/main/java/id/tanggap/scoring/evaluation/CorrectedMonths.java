package id.tanggap.scoring.evaluation;

import id.tanggap.agency.Agencies;
import id.tanggap.scoring.UnitMonth;
import id.tanggap.scoring.ledger.CountedCases;
import id.tanggap.scoring.ledger.LedgerCorrected;
import java.util.Comparator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps anew what is behind the months that a correction of the ledger is about; their figures stay as published. */
@Component
class CorrectedMonths {

    private final EvaluationRows evaluations;
    private final KeptCases kept;
    private final CountedCases counted;
    private final Agencies agencies;

    CorrectedMonths(EvaluationRows evaluations, KeptCases kept, CountedCases counted, Agencies agencies) {
        this.evaluations = evaluations;
        this.kept = kept;
        this.counted = counted;
        this.agencies = agencies;
    }

    /** The evaluations are locked in one order, so that two corrections at once both are in what is kept. */
    @EventListener
    void on(LedgerCorrected corrected) {
        corrected.about().stream()
                .sorted(Comparator.comparing(UnitMonth::toString))
                .forEach(this::keep);
    }

    private void keep(UnitMonth month) {
        evaluations
                .lock(agencies.instansiOf(month.unit()), month.month())
                .filter(evaluation -> evaluation.computedAt() != null)
                .ifPresent(evaluation -> kept.keep(evaluation, month.unit(), counted.of(month)));
    }
}
