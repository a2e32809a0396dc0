package id.tanggap.scoring.ledger;

import id.tanggap.scoring.UnitMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of a unit's month can be objected to: every fact that costs it points. Rule: docs/rules.md §7. */
@Service
public class Faults {

    private final Cohorts cohorts;

    Faults(Cohorts cohorts) {
        this.cohorts = cohorts;
    }

    /** One for each fact; of a case that missed both limits, the graver one. */
    @Transactional
    public List<Fault> of(UnitMonth month) {
        return cohorts.of(month).faults();
    }
}
