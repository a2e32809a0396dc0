package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where days off are read, tried out and changed. Rule: docs/rules.md §2. */
@Service
public class CalendarDesk {

    private final HolidayRepository holidays;
    private final CalendarRights rights;
    private final CalendarRules rules;
    private final CalendarForesight foresight;
    private final CalendarBook book;
    private final CalendarChanges journal;
    private final CalendarReprojections runs;
    private final Agencies agencies;

    CalendarDesk(
            HolidayRepository holidays,
            CalendarRights rights,
            CalendarRules rules,
            CalendarForesight foresight,
            CalendarBook book,
            CalendarChanges journal,
            CalendarReprojections runs,
            Agencies agencies) {
        this.holidays = holidays;
        this.rights = rights;
        this.rules = rules;
        this.foresight = foresight;
        this.book = book;
        this.journal = journal;
        this.runs = runs;
        this.agencies = agencies;
    }

    /**
     * The days off of a year that hold for an agency, by date.
     *
     * @throws NotYourCalendar when the officer may not see them
     */
    @Transactional(readOnly = true)
    public List<CalendarDay> year(Officer officer, String agency, int year) {
        expectVisible(officer, agency);
        return holidays
                .findByAgencyInAndActiveTrueAndDayBetweenOrderByDayAscAgencyAsc(
                        concerning(agency), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .stream()
                .map(Holiday::listed)
                .toList();
    }

    /** The day off of this very agency, if it is one. */
    @Transactional(readOnly = true)
    public Optional<CalendarDay> day(Officer officer, String agency, LocalDate day) {
        expectVisible(officer, agency);
        return holidays
                .findByAgencyInAndActiveTrueAndDayBetweenOrderByDayAscAgencyAsc(Set.of(agency), day, day)
                .stream()
                .map(Holiday::listed)
                .findFirst();
    }

    /**
     * What a change would do; changes nothing.
     *
     * @throws NotYourCalendar when the officer is not the agency's admin
     * @throws InvalidCalendarChange when the change is not a sound one
     */
    public CalendarOutlook preview(Officer officer, CalendarDraft draft) {
        check(officer, draft);
        Map<HolidayRow.Key, Holiday> known = new HashMap<>();
        holidays.findAll().forEach(holiday -> known.put(new HolidayRow.Key(holiday.agency(), holiday.day()), holiday));
        return foresight.of(rules.changes(draft, known));
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
        return book.write(entry, HolidayOrigin.ADMIN, known -> rules.changes(draft, known))
                .orElseThrow();
    }

    /** An entry of the journal; empty when there is none of this number or the officer may not see it. */
    @Transactional(readOnly = true)
    public Optional<CalendarRecord> change(Officer officer, long number) {
        return journal.findById(number)
                .filter(change -> rights.maySee(officer, change.entry().agency()))
                .map(change -> records(List.of(change)).get(0));
    }

    /** The latest changes that concern an agency, the last one first. */
    @Transactional(readOnly = true)
    public List<CalendarRecord> changes(Officer officer, String agency, int limit) {
        expectVisible(officer, agency);
        return records(journal.findByAgencyInOrderByIdDesc(concerning(agency), Limit.of(limit)));
    }

    private void check(Officer officer, CalendarDraft draft) {
        if (agencies.findCoordinating(draft.agency()).isEmpty()) {
            throw new InvalidCalendarChange("agency", null, "agency.unknown", String.valueOf(draft.agency()));
        }
        if (!rights.mayChange(officer, draft.agency())) {
            throw new NotYourCalendar();
        }
        rules.check(draft);
    }

    private void expectVisible(Officer officer, String agency) {
        if (!rights.maySee(officer, agency)) {
            throw new NotYourCalendar();
        }
    }

    private Set<String> concerning(String agency) {
        String national = agencies.national().code();
        return agency.equals(national) ? Set.of(national) : Set.of(national, agency);
    }

    private List<CalendarRecord> records(List<CalendarChange> changes) {
        Map<Long, CalendarReprojection> ofChange =
                runs
                        .findByCalendarChangeIdIn(
                                changes.stream().map(CalendarChange::id).toList())
                        .stream()
                        .collect(Collectors.toMap(CalendarReprojection::change, Function.identity()));
        return changes.stream()
                .map(change -> new CalendarRecord(
                        change.id(),
                        change.changedAt(),
                        change.entry(),
                        change.days(),
                        ofChange.get(change.id()).progress()))
                .toList();
    }
}
