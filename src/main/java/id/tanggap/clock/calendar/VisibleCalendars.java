package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officers see of calendars: the days off that hold, and the journal of changes. Rule: docs/rules.md §2. */
@Service
@Transactional(readOnly = true)
public class VisibleCalendars {

    private final CalendarRights rights;
    private final HolidayRepository holidays;
    private final CalendarChanges journal;
    private final CalendarReprojections runs;
    private final Agencies agencies;

    VisibleCalendars(
            CalendarRights rights,
            HolidayRepository holidays,
            CalendarChanges journal,
            CalendarReprojections runs,
            Agencies agencies) {
        this.rights = rights;
        this.holidays = holidays;
        this.journal = journal;
        this.runs = runs;
        this.agencies = agencies;
    }

    /**
     * The days off of a year that hold for an agency, by date.
     *
     * @throws NotYourCalendar when the officer may not see them
     */
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
    public Optional<CalendarDay> day(Officer officer, String agency, LocalDate day) {
        expectVisible(officer, agency);
        return holidays
                .findByAgencyInAndActiveTrueAndDayBetweenOrderByDayAscAgencyAsc(Set.of(agency), day, day)
                .stream()
                .map(Holiday::listed)
                .findFirst();
    }

    /** An entry of the journal; empty when there is none of this number or the officer may not see it. */
    public Optional<CalendarRecord> change(Officer officer, long number) {
        return journal.findById(number)
                .filter(change -> rights.maySee(officer, change.entry().agency()))
                .map(change -> records(List.of(change)).get(0));
    }

    /** The latest changes that concern an agency, the last one first. */
    public List<CalendarRecord> changes(Officer officer, String agency, int limit) {
        expectVisible(officer, agency);
        return records(journal.findByAgencyInOrderByIdDesc(concerning(agency), Limit.of(limit)));
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
