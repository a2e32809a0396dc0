package id.tanggap.scoring.ledger;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.scoring.EvaluationKey;
import id.tanggap.scoring.UnitMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What looks like gaming in a month. It costs no points by itself: the Inspektorat judges it. Rule: docs/rules.md §7. */
@Service
@Transactional(readOnly = true)
public class Signals {

    private final Agencies agencies;
    private final RecordedFacts recorded;

    Signals(Agencies agencies, RecordedFacts recorded) {
        this.agencies = agencies;
        this.recorded = recorded;
    }

    /** By unit; nothing for a unit about which nothing is odd. */
    public List<Signal> of(EvaluationKey key) {
        return agencies.unitsOf(key.instansi()).stream()
                .map(Agency::code)
                .map(unit -> new UnitMonth(key.month(), unit))
                .flatMap(of -> Oddities.of(of, recorded.of(of)).stream())
                .toList();
    }
}
