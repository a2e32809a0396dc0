package id.tanggap.workflow.adapter;

import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Reading;
import id.tanggap.key.TrackingNumber;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the clocks of a case show. While the dates of many cases are set anew, all of them lie open: the expressions of
 * the models ask for one clock after the other, and each would be a query.
 */
@Component
public class ReadingsCache {

    private final CaseClocks clocks;
    private final ThreadLocal<Map<TrackingNumber, List<Reading>>> open = new ThreadLocal<>();

    ReadingsCache(CaseClocks clocks) {
        this.clocks = clocks;
    }

    /** Lets the work read the clocks of these cases as they are now. */
    void open(Collection<TrackingNumber> cases, Runnable work) {
        open.set(clocks.of(cases));
        try {
            work.run();
        } finally {
            open.remove();
        }
    }

    /** All clocks of a case, every round, in the order of their start. */
    public List<Reading> of(TrackingNumber caseNumber) {
        Map<TrackingNumber, List<Reading>> read = open.get();
        return read != null && read.containsKey(caseNumber) ? read.get(caseNumber) : clocks.of(caseNumber);
    }

    /** A clock of a case; of a recurring one the last round. */
    public Optional<Reading> find(TrackingNumber caseNumber, ClockKind kind) {
        Map<TrackingNumber, List<Reading>> read = open.get();
        return read != null && read.containsKey(caseNumber)
                ? read.get(caseNumber).stream()
                        .filter(reading -> reading.kind() == kind)
                        .reduce((earlier, later) -> later)
                : clocks.find(caseNumber, kind);
    }
}
