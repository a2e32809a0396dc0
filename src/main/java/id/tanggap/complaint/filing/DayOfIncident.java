package id.tanggap.complaint.filing;

import id.tanggap.language.InvalidInput;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On which days something can have happened that is reported now. */
@Component
public class DayOfIncident {

    private static final String FIELD = "occurredOn";

    /** What happened before is a slip of the pen, and years before 1000 fit into no date column. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Of WIB, WITA and WIT the one in which a day begins first: nobody knows in which zone the calendar hangs. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final Clock clock;

    DayOfIncident(Clock clock) {
        this.clock = clock;
    }

    /** What is wrong with the day; empty if nothing is, and for none. */
    public Optional<InvalidInput> faultOf(LocalDate day) {
        if (day == null) {
            return Optional.empty();
        }
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), EASTERNMOST))) {
            return Optional.of(new InvalidInput(FIELD, "date.future"));
        }
        return day.isBefore(EARLIEST) ? Optional.of(new InvalidInput(FIELD, "date.too.early")) : Optional.empty();
    }
}
