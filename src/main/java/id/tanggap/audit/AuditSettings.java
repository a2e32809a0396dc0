package id.tanggap.audit;

import java.time.LocalDate;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keep how long entries are kept; the heads of the days are kept for ever
 */
@ConfigurationProperties("tanggap.audit")
record AuditSettings(@DefaultValue("10y") Period keep) {

    LocalDate keptFrom(LocalDate today) {
        return today.minus(keep);
    }
}
