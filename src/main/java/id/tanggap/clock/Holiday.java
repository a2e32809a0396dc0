package id.tanggap.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A day off of an agency; one of the national agency holds for all. Withdrawn days are kept, inactive. */
@Entity
class Holiday {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    @Column(name = "holiday_date", updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HolidayKind kind;

    private String name;
    private boolean active;

    protected Holiday() {}

    Holiday(String agency, LocalDate day) {
        this.agency = agency;
        this.day = day;
    }

    /** Takes over what the file says; true when this makes a day off that was none before. */
    boolean declare(HolidayKind kind, String name) {
        boolean added = !active;
        this.kind = kind;
        this.name = name;
        this.active = true;
        return added;
    }

    /** The file no longer lists it; true when this ends a day off. */
    boolean withdraw() {
        boolean removed = active;
        this.active = false;
        return removed;
    }

    String agency() {
        return agency;
    }

    LocalDate day() {
        return day;
    }

    DayOff dayOff() {
        return new DayOff(day, name, kind == HolidayKind.OWN);
    }
}
