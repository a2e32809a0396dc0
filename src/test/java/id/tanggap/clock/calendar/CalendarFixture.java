package id.tanggap.clock.calendar;

import id.tanggap.agency.ReferenceFixture;
import id.tanggap.audit.JournalFixture;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The calendars with the shipped days off, and the worker that has open clocks follow their changes. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    ReferenceFixture.class,
    JournalFixture.class,
    CalendarVersion.class,
    CalendarBook.class,
    Holidays.class,
    Calendars.class,
    Reprojection.class,
    DaysOffWriter.class
})
public class CalendarFixture {}
