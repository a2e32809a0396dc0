package id.tanggap.clock;

import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Event: the due day of a running clock changed, so whoever waits for it must look again.
 *
 * @param instansi code of the agency whose calendar counts
 * @param budgetDays working days from start to due day, extension included
 * @param startDay the day from which they count, itself not counted
 * @param cause why it moved
 */
public record ClockMoved(
        TrackingNumber caseNumber,
        ClockKind kind,
        String instansi,
        int budgetDays,
        Instant at,
        LocalDate from,
        LocalDate to,
        LocalDate startDay,
        MoveCause cause) {}
