package id.tanggap.clock.calendar;

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

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HolidayOrigin origin = HolidayOrigin.FILE;

    protected Holiday() {}

    Holiday(String agency, LocalDate day) {
        this.agency = agency;
        this.day = day;
    }

    void declare(HolidayKind kind, String name, HolidayOrigin origin) {
        this.kind = kind;
        this.name = name;
        this.active = true;
        this.origin = origin;
    }

    void withdraw(HolidayOrigin origin) {
        this.active = false;
        this.origin = origin;
    }

    String agency() {
        return agency;
    }

    LocalDate day() {
        return day;
    }

    boolean active() {
        return active;
    }

    HolidayOrigin origin() {
        return origin;
    }

    CalendarDay listed() {
        return new CalendarDay(agency, day, kind, name);
    }

    DayOff dayOff() {
        return new DayOff(day, name, kind == HolidayKind.OWN);
    }
}
