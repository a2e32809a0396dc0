package id.tanggap.clock.calendar.web;

import id.tanggap.agency.Officer;
import id.tanggap.clock.calendar.CalendarAdministration;
import id.tanggap.clock.calendar.CalendarDay;
import id.tanggap.clock.calendar.CalendarDraft;
import id.tanggap.clock.calendar.CalendarFile;
import id.tanggap.clock.calendar.CalendarOutlook;
import id.tanggap.clock.calendar.CalendarRecord;
import id.tanggap.clock.calendar.CalendarRights;
import id.tanggap.clock.calendar.DayChange;
import id.tanggap.clock.calendar.DayWish;
import id.tanggap.clock.calendar.HolidayKind;
import id.tanggap.clock.calendar.VisibleCalendars;
import id.tanggap.key.TrackingNumber;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The same as the pages of the calendar, for programs of staff (HTTP Basic). */
@RestController
@RequestMapping("/api/v1/calendar")
class CalendarApi {

    private static final int CHANGES_SHOWN = 50;

    private final VisibleCalendars calendars;
    private final CalendarAdministration administration;
    private final CalendarFile files;
    private final CalendarRights rights;

    CalendarApi(
            VisibleCalendars calendars,
            CalendarAdministration administration,
            CalendarFile files,
            CalendarRights rights) {
        this.calendars = calendars;
        this.administration = administration;
        this.files = files;
        this.rights = rights;
    }

    record Year(String agency, int year, List<Day> days) {}

    /** @param kind a word of the file, say {@code cuti_bersama} */
    record Day(LocalDate date, String kind, String name, String agency) {}

    /** @param action {@code add}, {@code change} or {@code remove} */
    record WantedDay(LocalDate date, String action, String kind, String name) {}

    record Wanted(String agency, String reason, List<WantedDay> days) {}

    record ChangedDay(LocalDate date, String agency, String what, Day before, Day after) {}

    record Move(TrackingNumber trackingNumber, String clock, LocalDate from, LocalDate to) {}

    record Outlook(
            List<ChangedDay> days, int clocks, int cases, boolean complete, boolean past, List<Move> firstMoves) {}

    record Progress(int clocksTotal, int clocksSeen, int clocksMoved, int percent, Instant finishedAt) {}

    record Change(
            long number,
            Instant at,
            String by,
            String agency,
            String reason,
            boolean imported,
            List<ChangedDay> days,
            Progress progress) {}

    @GetMapping("/{year:\\d{4}}")
    Year year(
            @PathVariable int year,
            @RequestParam(required = false) String agency,
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        String shown = shown(agency, officer);
        return new Year(
                shown,
                year,
                calendars.year(officer, shown, year).stream()
                        .map(CalendarApi::day)
                        .toList());
    }

    @PostMapping("/previews")
    Outlook preview(@RequestBody Wanted wanted, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return outlook(administration.preview(officer, draft(wanted)));
    }

    /** The clocks of open cases follow in the background: see the progress of the change. */
    @PostMapping("/changes")
    ResponseEntity<Change> change(
            @RequestBody Wanted wanted, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return accepted(administration.apply(officer, draft(wanted)), officer);
    }

    @PostMapping("/imports/previews")
    Outlook previewFile(
            @RequestParam String agency,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String reason,
            @RequestBody(required = false) byte[] csv,
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return outlook(administration.preview(officer, draft(agency, year, reason, csv)));
    }

    @PostMapping("/imports")
    ResponseEntity<Change> importFile(
            @RequestParam String agency,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String reason,
            @RequestBody(required = false) byte[] csv,
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return accepted(administration.apply(officer, draft(agency, year, reason, csv)), officer);
    }

    @GetMapping("/changes")
    List<Change> changes(
            @RequestParam(required = false) String agency,
            @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return calendars.changes(officer, shown(agency, officer), CHANGES_SHOWN).stream()
                .map(CalendarApi::change)
                .toList();
    }

    @GetMapping("/changes/{number}")
    Change change(@PathVariable long number, @AuthenticationPrincipal(expression = "officer") Officer officer) {
        return calendars
                .change(officer, number)
                .map(CalendarApi::change)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String shown(String agency, Officer officer) {
        return agency == null ? rights.visible(officer).get(0).code() : agency;
    }

    private CalendarDraft draft(String agency, int year, String reason, byte[] csv) {
        return new CalendarDraft(agency, reason, true, files.read(csv == null ? new byte[0] : csv, year, agency));
    }

    private static CalendarDraft draft(Wanted wanted) {
        List<WantedDay> days = wanted.days() == null ? List.of() : wanted.days();
        return new CalendarDraft(
                wanted.agency(),
                wanted.reason(),
                false,
                days.stream()
                        .filter(Objects::nonNull)
                        .map(day -> new DayWish(
                                null,
                                day.date(),
                                CalendarForm.wish(day.action()),
                                HolidayKind.find(day.kind()).orElse(null),
                                day.name()))
                        .toList());
    }

    private ResponseEntity<Change> accepted(long number, Officer officer) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/calendar/changes/" + number))
                .body(change(number, officer));
    }

    private static Outlook outlook(CalendarOutlook outlook) {
        return new Outlook(
                outlook.changes().stream().map(CalendarApi::changed).toList(),
                outlook.clocks(),
                outlook.cases(),
                outlook.complete(),
                outlook.past(),
                outlook.first().stream()
                        .map(move -> new Move(move.caseNumber(), move.clock(), move.from(), move.to()))
                        .toList());
    }

    private static Change change(CalendarRecord change) {
        return new Change(
                change.number(),
                change.at(),
                change.entry().by(),
                change.entry().agency(),
                change.entry().reason(),
                change.entry().imported(),
                change.days().stream().map(CalendarApi::changed).toList(),
                new Progress(
                        change.progress().total(),
                        change.progress().seen(),
                        change.progress().moved(),
                        change.progress().percent(),
                        change.progress().finishedAt()));
    }

    private static ChangedDay changed(DayChange change) {
        return new ChangedDay(
                change.day(),
                change.agency(),
                change.what().name().toLowerCase(Locale.ROOT),
                day(change.before()),
                day(change.after()));
    }

    private static Day day(CalendarDay off) {
        return off == null ? null : new Day(off.day(), off.kind().word(), off.name(), off.agency());
    }
}
