package id.tanggap.clock.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One day of a {@link CalendarChange}, before and after. */
@Entity
class CalendarChangeDay {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String agency;

    @Column(name = "holiday_date")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HolidayKind kindBefore;

    private String nameBefore;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HolidayKind kindAfter;

    private String nameAfter;

    protected CalendarChangeDay() {}

    CalendarChangeDay(DayChange change) {
        agency = change.agency();
        day = change.day();
        if (change.before() != null) {
            kindBefore = change.before().kind();
            nameBefore = change.before().name();
        }
        if (change.after() != null) {
            kindAfter = change.after().kind();
            nameAfter = change.after().name();
        }
    }

    DayChange change() {
        return new DayChange(agency, day, listed(kindBefore, nameBefore), listed(kindAfter, nameAfter));
    }

    private CalendarDay listed(HolidayKind kind, String name) {
        return kind == null ? null : new CalendarDay(agency, day, kind, name);
    }
}
