package id.tanggap.scoring.ledger;

import id.tanggap.agency.OfficerActivity;
import id.tanggap.scoring.UnitMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days on which somebody worked for a unit. One on which it replied, and in nothing but templates, is none.
 *
 * <p>Rule: docs/rules.md §7 (S_akt; Template).
 */
@Component
public class ActiveDays {

    private final OfficerActivity activity;
    private final RecordedFacts recorded;

    ActiveDays(OfficerActivity activity, RecordedFacts recorded) {
        this.activity = activity;
        this.recorded = recorded;
    }

    /** Of those from the first to the last day, working days or not. */
    public Set<LocalDate> of(String unit, LocalDate first, LocalDate last) {
        Set<LocalDate> days = new HashSet<>(activity.daysOf(unit, first, last));
        Stream.iterate(
                        YearMonth.from(first),
                        month -> !month.isAfter(YearMonth.from(last)),
                        month -> month.plusMonths(1))
                .map(month -> new UnitMonth(month, unit))
                .forEach(of ->
                        days.removeAll(TemplateReplies.of(of, recorded.of(of)).alone()));
        return days;
    }
}
