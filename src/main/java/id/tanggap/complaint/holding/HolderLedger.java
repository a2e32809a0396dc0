package id.tanggap.complaint.holding;

import id.tanggap.agency.Agencies;
import id.tanggap.clock.calendar.Calendars;
import id.tanggap.clock.calendar.WorkingCalendar;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.HeldAs;
import id.tanggap.complaint.Holding;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who held the time of a case, without gaps: the working days of all holders add up to those of the case. A delay is
 * charged to whoever held the case; the time of a return that was refused, to the unit that returned it. Days are
 * counted when they are read, by the calendar and the zone that the clocks of the case have then: so both accounts agree,
 * whatever changed since.
 *
 * <p>Rule: docs/rules.md §4.
 */
@Service
public class HolderLedger {

    private final HeldIntervals intervals;
    private final Complaints complaints;
    private final Calendars calendars;
    private final Agencies agencies;
    private final Clock clock;

    HolderLedger(HeldIntervals intervals, Complaints complaints, Calendars calendars, Agencies agencies, Clock clock) {
        this.intervals = intervals;
        this.complaints = complaints;
        this.calendars = calendars;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Looks whether what just happened passed the case on, and keeps the time of the one who held it.
     *
     * @return the time that ended; empty when the case was not passed on
     */
    public Optional<HeldTime> follow(Complaint complaint, EntryKind happened, Instant now) {
        return complaint.passOn(now).map(held -> {
            HeldInterval interval =
                    new HeldInterval(complaint.trackingNumber(), held, chargedTo(complaint, held, happened), now);
            intervals.save(interval);
            return interval.time(workingDays(complaint));
        });
    }

    /** Every holder of the case in order, the present one last. */
    @Transactional(readOnly = true)
    public List<HeldTime> of(TrackingNumber trackingNumber) {
        Complaint complaint = complaints.toRead(trackingNumber);
        ToIntBiFunction<Instant, Instant> days = workingDays(complaint);
        Stream<HeldTime> past =
                intervals.findByTrackingNumberOrderById(trackingNumber).stream().map(interval -> interval.time(days));
        return Stream.concat(past, Stream.ofNullable(complaint.holding()).map(held -> present(held, days)))
                .toList();
    }

    private HeldTime present(Holding held, ToIntBiFunction<Instant, Instant> days) {
        String chargedTo = held.heldAs() == HeldAs.RETURN ? null : held.agency();
        return new HeldTime(
                held.heldAs(),
                held.agency(),
                chargedTo,
                held.since(),
                null,
                days.applyAsInt(held.since(), clock.instant()));
    }

    private static String chargedTo(Complaint complaint, Holding held, EntryKind happened) {
        boolean returnedWrongly = held.heldAs() == HeldAs.RETURN && happened == EntryKind.RETURN_REFUSED;
        return returnedWrongly ? complaint.unit() : held.agency();
    }

    private ToIntBiFunction<Instant, Instant> workingDays(Complaint complaint) {
        ZoneId zone = agencies.zoneOf(complaint.instansi());
        WorkingCalendar calendar = calendars.of(complaint.instansi());
        return (from, until) -> calendar.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(until, zone));
    }
}
