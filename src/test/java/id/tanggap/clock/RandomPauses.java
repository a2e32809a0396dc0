package id.tanggap.clock;

import id.tanggap.clock.calendar.RandomCalendars;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;

/** {@link RandomCalendars}, and pauses among their days. */
class RandomPauses extends RandomCalendars {

    @Provide
    Arbitrary<PausedDays> pauses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
                .as((from, length) -> new PausedDays(from, from.plusDays(length)));
    }
}
