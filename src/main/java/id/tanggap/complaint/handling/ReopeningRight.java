package id.tanggap.complaint.handling;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Whether the reporter's word alone reopens a closed case: once, and within some days. Rule: docs/rules.md §3. */
@Component
public class ReopeningRight {

    private final Calendars calendars;
    private final Agencies agencies;
    private final HandlingSettings settings;
    private final Clock clock;

    ReopeningRight(Calendars calendars, Agencies agencies, HandlingSettings settings, Clock clock) {
        this.calendars = calendars;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    public boolean isHeld(Complaint complaint) {
        return complaint.status() == Status.CLOSED
                && !complaint.wasReopenedByRight()
                && !today(complaint).isAfter(lastDay(complaint));
    }

    /** The last day of the right. */
    public LocalDate lastDay(Complaint complaint) {
        return calendars
                .of(complaint.instansi())
                .plus(day(complaint.endedAt(), complaint), settings.reopenWithinDays());
    }

    private LocalDate today(Complaint complaint) {
        return day(clock.instant(), complaint);
    }

    private LocalDate day(Instant at, Complaint complaint) {
        ZoneId zone = agencies.zoneOf(complaint.instansi());
        return LocalDate.ofInstant(at, zone);
    }
}
