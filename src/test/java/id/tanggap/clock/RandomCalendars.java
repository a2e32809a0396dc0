package id.tanggap.clock;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Days of about two years, sets of days off among them, and pauses. */
class RandomCalendars extends DomainContextBase {

    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 730).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<DaysOff> daysOff() {
        return days().set().ofMaxSize(120).map(DaysOff::new);
    }

    @Provide
    Arbitrary<PausedDays> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
                .as((from, length) -> new PausedDays(from, from.plusDays(length)));
    }

    record DaysOff(Set<LocalDate> days) {

        WorkingCalendar calendar() {
            return new WorkingCalendar(
                    days.stream().map(day -> new DayOff(day, "off")).collect(Collectors.toSet()));
        }
    }
}
