package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import org.springframework.stereotype.Service;

/** What the admin of a calendar does with its days off. Rule: docs/rules.md §2. */
@Service
public class CalendarAdministration {

    private final CalendarRights rights;
    private final CalendarPlan plan;
    private final CalendarForesight foresight;
    private final CalendarBook book;
    private final HolidayRepository holidays;
    private final Agencies agencies;

    CalendarAdministration(
            CalendarRights rights,
            CalendarPlan plan,
            CalendarForesight foresight,
            CalendarBook book,
            HolidayRepository holidays,
            Agencies agencies) {
        this.rights = rights;
        this.plan = plan;
        this.foresight = foresight;
        this.book = book;
        this.holidays = holidays;
        this.agencies = agencies;
    }

    /**
     * What a change would do; changes nothing.
     *
     * @throws NotYourCalendar when the officer is not the agency's admin
     * @throws InvalidCalendarChange when the change is not a sound one
     */
    public CalendarOutlook preview(Officer officer, CalendarDraft draft) {
        check(officer, draft);
        return foresight.of(plan.of(draft, holidays.byKey()));
    }

    /**
     * Changes days off; the clocks of open cases follow in the background.
     *
     * @return number of the change in the journal
     * @throws NotYourCalendar when the officer is not the agency's admin
     * @throws InvalidCalendarChange when the change is not a sound one; nothing of it is applied
     */
    public long apply(Officer officer, CalendarDraft draft) {
        check(officer, draft);
        var entry = new CalendarEntry(
                draft.agency(), officer.username(), draft.reason().strip(), draft.imported());
        return book.write(entry, HolidayOrigin.ADMIN, known -> plan.of(draft, known))
                .orElseThrow();
    }

    private void check(Officer officer, CalendarDraft draft) {
        if (agencies.findCoordinating(draft.agency()).isEmpty()) {
            throw new InvalidCalendarChange("agency", null, "agency.unknown", String.valueOf(draft.agency()));
        }
        if (!rights.mayChange(officer, draft.agency())) {
            throw new NotYourCalendar();
        }
        draft.check(draft.agency().equals(agencies.national().code()));
    }
}
