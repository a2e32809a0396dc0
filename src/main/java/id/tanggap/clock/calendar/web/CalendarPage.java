package id.tanggap.clock.calendar.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.clock.calendar.CalendarDay;
import id.tanggap.clock.calendar.CalendarRecord;
import id.tanggap.clock.calendar.CalendarRights;
import id.tanggap.clock.calendar.UnlistedYears;
import id.tanggap.clock.calendar.VisibleCalendars;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The days off of a year, month by month, and the changes made to them, for staff. */
@Controller
class CalendarPage {

    private static final int CHANGES_SHOWN = 10;

    private final VisibleCalendars calendars;
    private final CalendarRights rights;
    private final UnlistedYears unlisted;
    private final Agencies agencies;
    private final Clock time;

    CalendarPage(
            VisibleCalendars calendars, CalendarRights rights, UnlistedYears unlisted, Agencies agencies, Clock time) {
        this.calendars = calendars;
        this.rights = rights;
        this.unlisted = unlisted;
        this.agencies = agencies;
        this.time = time;
    }

    /** A month and its days off. */
    record MonthOfYear(int number, String name, List<Day> days) {}

    /** @param editable whether the reader may change it */
    record Day(CalendarDay off, boolean national, boolean editable) {}

    @GetMapping("/kalender")
    String year(
            @RequestParam(required = false) Integer year,
            @RequestParam(required = false) String agency,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        List<Agency> visible = rights.visible(officer);
        String shown = agency == null || agency.isBlank() ? visible.get(0).code() : agency;
        int shownYear = year == null || year < 2000 || year > 2100 ? thisYear() : year;
        List<CalendarDay> days = calendars.year(officer, shown, shownYear);
        model.addAttribute("year", shownYear)
                .addAttribute("agency", agencies.get(shown))
                .addAttribute("visible", visible)
                .addAttribute("national", agencies.national().code())
                .addAttribute("unlistedYears", unlisted.now())
                .addAttribute(
                        "maySetHolidays",
                        rights.mayChange(officer, agencies.national().code()))
                .addAttribute("mayChange", rights.mayChange(officer, shown))
                .addAttribute("months", months(days, officer, locale))
                .addAttribute("changes", calendars.changes(officer, shown, CHANGES_SHOWN));
        return "calendar";
    }

    @GetMapping("/kalender/perubahan/{number}")
    String change(
            @PathVariable long number, @AuthenticationPrincipal(expression = "officer") Officer officer, Model model) {
        show(number, officer, model);
        return "calendar-change";
    }

    /** The progress alone, for a page that stays open. */
    @GetMapping("/kalender/perubahan/{number}/kemajuan")
    String progress(
            @PathVariable long number, @AuthenticationPrincipal(expression = "officer") Officer officer, Model model) {
        show(number, officer, model);
        return "calendar-change :: progress";
    }

    private void show(long number, Officer officer, Model model) {
        CalendarRecord change =
                calendars.change(officer, number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("change", change)
                .addAttribute("agency", agencies.get(change.entry().agency()))
                .addAttribute(
                        "at", change.at().atZone(agencies.zoneOf(change.entry().agency())));
    }

    private List<MonthOfYear> months(List<CalendarDay> days, Officer officer, Locale locale) {
        String national = agencies.national().code();
        return Arrays.stream(Month.values())
                .map(month -> new MonthOfYear(
                        month.getValue(),
                        month.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                        days.stream()
                                .filter(off -> off.day().getMonth() == month)
                                .map(off -> new Day(
                                        off, off.agency().equals(national), rights.mayChange(officer, off.agency())))
                                .toList()))
                .toList();
    }

    private int thisYear() {
        return LocalDate.ofInstant(time.instant(), agencies.national().zone()).getYear();
    }
}
