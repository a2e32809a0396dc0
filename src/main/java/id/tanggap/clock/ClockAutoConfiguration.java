package id.tanggap.clock;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * The one source of time, in UTC and whole seconds, as the database keeps it. An auto-configuration, because only those are looked at after every bean of the
 * application is known, so that demo and tests can put a {@link MovableClock} in its place.
 */
@AutoConfiguration
class ClockAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.tickSeconds(ZoneOffset.UTC);
    }
}
