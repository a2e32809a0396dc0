package id.tanggap.clock.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Days of about two years, and sets of days off among them. */
public class RandomCalendars extends DomainContextBase {

    public static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Provide
    public Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 730).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<DaysOff> daysOff() {
        return days().set().ofMaxSize(120).map(DaysOff::new);
    }

    public record DaysOff(Set<LocalDate> days) {

        public WorkingCalendar calendar() {
            return new WorkingCalendar(
                    days.stream().map(day -> new DayOff(day, "off")).collect(Collectors.toSet()));
        }
    }
}
