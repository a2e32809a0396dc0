package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Years that deadlines reach soon or already, though nobody has listed their holidays: the calendar's admin reads it on
 * the page, the operator in the log and in the gauge {@code tanggap.calendar.years.unlisted}. Rule: docs/rules.md §2.
 */
@Component
public class UnlistedYears implements MeterBinder {

    /** From October on the longest limit, of 60 working days, reaches into the next year; a month to act before. */
    private static final MonthDay AUTUMN = MonthDay.of(9, 1);

    private static final Logger log = LoggerFactory.getLogger(UnlistedYears.class);

    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock time;

    UnlistedYears(Calendars calendars, Agencies agencies, Clock time) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.time = time;
    }

    /** This year, and from autumn on the next one, as far as they are not listed. */
    public List<Integer> now() {
        LocalDate today =
                LocalDate.ofInstant(time.instant(), agencies.national().zone());
        LocalDate reached = MonthDay.from(today).isBefore(AUTUMN) ? today : today.plusYears(1);
        return calendars.of(agencies.national().code()).unlistedYears(today, reached);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tanggap.calendar.years.unlisted", this, years -> years.now()
                        .size())
                .description("Years that deadlines reach though their holidays are not listed")
                .register(registry);
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "P1D")
    void warn() {
        List<Integer> years = now();
        if (!years.isEmpty()) {
            log.warn("No holidays are listed for {}: deadlines that reach into it are promised too early", years);
        }
    }
}
