package id.tanggap.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * A limit as it is written down: it holds from a day on, until a later one takes its place.
 *
 * <p>Rule: docs/rules.md §2.
 *
 * @param workingDays budget in working days
 * @param validFrom first day on which a clock may start under it
 * @param basis name of the rule that gives it, for people to read
 */
public record DatedLimit(int workingDays, LocalDate validFrom, String basis) {

    /**
     * The limit for a clock that starts on a day. That of an instansi holds where it is stricter; it can never loosen
     * the national one.
     *
     * @param national limits for everybody, at least one
     * @param own limits of one instansi, may be empty
     */
    public static DatedLimit choose(Collection<DatedLimit> national, Collection<DatedLimit> own, LocalDate on) {
        DatedLimit everybodys = inForce(national, on)
                .or(() -> national.stream().min(Comparator.comparing(DatedLimit::validFrom))) // older than any rule
                .orElseThrow(() -> new IllegalArgumentException("There is no national limit"));
        return inForce(own, on)
                .filter(stricter -> stricter.workingDays < everybodys.workingDays)
                .orElse(everybodys);
    }

    /** The newest limit that holds on a day; empty before the first. */
    public static Optional<DatedLimit> inForce(Collection<DatedLimit> limits, LocalDate on) {
        return limits.stream()
                .filter(limit -> !limit.validFrom.isAfter(on))
                .max(Comparator.comparing(DatedLimit::validFrom));
    }
}
