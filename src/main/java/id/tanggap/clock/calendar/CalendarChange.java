package id.tanggap.clock.calendar;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the journal of calendars: who changed which days, when and why. Never changed itself. */
@Entity
class CalendarChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    private Instant changedAt;

    private String changedBy;
    private String agency;
    private boolean imported;
    private String reason;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "calendar_change_id", nullable = false, updatable = false)
    @OrderBy("id")
    @Fetch(FetchMode.SUBSELECT)
    private List<CalendarChangeDay> days = new ArrayList<>();

    protected CalendarChange() {}

    CalendarChange(CalendarEntry entry, Instant at, List<DayChange> changes) {
        this.changedAt = at;
        this.changedBy = entry.by();
        this.agency = entry.agency();
        this.imported = entry.imported();
        this.reason = entry.reason();
        changes.forEach(change -> days.add(new CalendarChangeDay(change)));
    }

    Long id() {
        return id;
    }

    Instant changedAt() {
        return changedAt;
    }

    CalendarEntry entry() {
        return new CalendarEntry(agency, changedBy, reason, imported);
    }

    List<DayChange> days() {
        return days.stream().map(CalendarChangeDay::change).toList();
    }
}
