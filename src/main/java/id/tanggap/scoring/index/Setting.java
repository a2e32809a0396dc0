package id.tanggap.scoring.index;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The value of a parameter: it holds from a month on, until a later one takes its place.
 *
 * @param validFrom first month that is judged by it
 * @param basis name of the rule that gives it, for people to read
 */
public record Setting(BigDecimal value, YearMonth validFrom, String basis) {

    /** The newest that holds in a month; before the first one, the first. Empty only when there is none. */
    public static Optional<Setting> inForce(Collection<Setting> settings, YearMonth month) {
        Comparator<Setting> byMonth = Comparator.comparing(Setting::validFrom);
        return settings.stream()
                .filter(setting -> !setting.validFrom.isAfter(month))
                .max(byMonth)
                .or(() -> settings.stream().min(byMonth));
    }
}
