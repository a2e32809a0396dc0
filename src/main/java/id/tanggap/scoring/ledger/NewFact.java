package id.tanggap.scoring.ledger;

import id.tanggap.clock.ClockKind;
import id.tanggap.key.TrackingNumber;
import id.tanggap.scoring.MonthNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A row to be written to the ledger, put together in words. */
final class NewFact {

    private final MapSqlParameterSource columns = new MapSqlParameterSource();

    /**
     * A fact that is judged in the month in which it happened.
     *
     * @param source names the act that it tells of: told again, it changes nothing
     * @param act what was done, as a code
     */
    NewFact(FactKind kind, String source, String act, String unit, String instansi, Instant at, LocalDate day) {
        columns.addValue("kind", kind.name())
                .addValue("source", source)
                .addValue("act", act)
                .addValue("unit", unit)
                .addValue("instansi", instansi)
                .addValue("at", utc(at))
                .addValue("day", day)
                .addValue("month", MonthNumber.of(day))
                .addValue("ownLimit", false);
        nothingYet("number", "disposedOn", "clock", "limit", "dueOn", "twiceOn", "leftOn", "workingDays", "chargedTo");
        nothingYet("chargedDays", "rating", "actor", "reason", "wording", "withheld");
        columns.addValue("disposition", 0);
        columns.addValue("substantive", true).addValue("counts", true);
    }

    static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    NewFact ofCase(TrackingNumber trackingNumber, int disposition, LocalDate disposedOn) {
        columns.addValue("number", trackingNumber.value())
                .addValue("disposition", disposition)
                .addValue("disposedOn", disposedOn);
        return this;
    }

    NewFact due(ClockKind clock, FactDeadline deadline) {
        LocalDate day = (LocalDate) columns.getValue("day");
        columns.addValue("clock", clock.name())
                .addValue("limit", deadline.limitDays())
                .addValue("dueOn", deadline.dueOn())
                .addValue("twiceOn", clock == ClockKind.COMPLETION ? deadline.twiceOn(day) : null)
                .addValue("month", MonthNumber.of(deadline.judgedOn(day)))
                .addValue("ownLimit", deadline.own());
        return this;
    }

    /** The unit before this one gave the case up on this day. */
    NewFact takenFromAnother(LocalDate givenUp) {
        columns.addValue("leftOn", givenUp);
        return this;
    }

    /** @param days working days since the disposition */
    NewFact after(int days) {
        columns.addValue("workingDays", days);
        return this;
    }

    NewFact charged(String agency, int days) {
        columns.addValue("chargedTo", agency).addValue("chargedDays", days);
        return this;
    }

    /** @param substantive false for a reply that is presumed to be a template */
    NewFact worded(String wording, boolean substantive) {
        columns.addValue("wording", wording).addValue("substantive", substantive);
        return this;
    }

    /** @param days of a class that came too late, which the unit does not get; null if that is as it was */
    NewFact withheld(Integer days) {
        columns.addValue("withheld", days);
        return this;
    }

    /** It counts for nothing, in the month in which it happened. */
    NewFact forTheFileOnly() {
        columns.addValue("counts", false).addValue("month", MonthNumber.of((LocalDate) columns.getValue("day")));
        return this;
    }

    NewFact rated(Integer stars) {
        columns.addValue("rating", stars);
        return this;
    }

    NewFact enteredBy(String actor, String reason) {
        columns.addValue("actor", actor).addValue("reason", reason);
        return this;
    }

    MapSqlParameterSource columns(Instant now) {
        return columns.addValue("now", utc(now));
    }

    private void nothingYet(String... names) {
        for (String name : names) {
            columns.addValue(name, null);
        }
    }
}
