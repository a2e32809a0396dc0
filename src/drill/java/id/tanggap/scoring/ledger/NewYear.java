package id.tanggap.scoring.ledger;

import id.tanggap.TanggapApplication;
import id.tanggap.clock.MovableClock;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The application on the first working day after a year that is over, in its default profile and without jobs. */
public final class NewYear {

    /** The months of the year. */
    static final List<YearMonth> MONTHS = IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(2026, month))
            .toList();

    /** Today. */
    static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private NewYear() {}

    /**
     * Starts it.
     *
     * @param settings of Spring, like {@code --spring.datasource.url=…}
     */
    public static ConfigurableApplicationContext start(String... settings) {
        Stream<String> ours = Stream.of(
                "--tanggap.admin.username=operator",
                "--tanggap.admin.password=for-this-drill-only",
                "--camunda.bpm.job-execution.enabled=false",
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--logging.level.root=WARN");
        return new SpringApplicationBuilder(TanggapApplication.class)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, NewYear::clock))
                .run(Stream.concat(ours, Stream.of(settings)).toArray(String[]::new));
    }

    private static Clock clock() {
        var clock = new MovableClock();
        clock.freezeAt(
                DAY.atTime(LocalTime.of(9, 0)).atZone(ZoneId.of("Asia/Jakarta")).toInstant());
        return clock;
    }
}
