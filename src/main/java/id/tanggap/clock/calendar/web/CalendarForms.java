package id.tanggap.clock.calendar.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.clock.calendar.CalendarAdministration;
import id.tanggap.clock.calendar.CalendarDay;
import id.tanggap.clock.calendar.CalendarFile;
import id.tanggap.clock.calendar.CalendarRights;
import id.tanggap.clock.calendar.HolidayKind;
import id.tanggap.clock.calendar.InvalidCalendarChange;
import id.tanggap.clock.calendar.NotYourCalendar;
import id.tanggap.clock.calendar.VisibleCalendars;
import id.tanggap.language.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Days off are changed in two steps: first the page says which deadlines would move, then they do. */
@Controller
class CalendarForms {

    /** A year of holidays has some kilobytes. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(1);

    private final VisibleCalendars calendars;
    private final CalendarAdministration administration;
    private final CalendarFile files;
    private final CalendarRights rights;
    private final Agencies agencies;
    private final Words words;

    CalendarForms(
            VisibleCalendars calendars,
            CalendarAdministration administration,
            CalendarFile files,
            CalendarRights rights,
            Agencies agencies,
            Words words) {
        this.calendars = calendars;
        this.administration = administration;
        this.files = files;
        this.rights = rights;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping("/kalender/tambah")
    String add(
            @RequestParam String agency,
            @RequestParam int year,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        return form(CalendarForm.blank(agency, year, "add"), officer, model);
    }

    @GetMapping("/kalender/ubah")
    String change(
            @RequestParam String agency,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate date,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        CalendarDay off = calendars
                .day(officer, agency, date)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var form = new CalendarForm(
                agency, date.getYear(), "change", date.toString(), off.kind().word(), off.name(), "", "");
        return form(form, officer, model);
    }

    @GetMapping("/kalender/impor")
    String importYear(
            @RequestParam String agency,
            @RequestParam int year,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model) {
        return form(CalendarForm.blank(agency, year, "import"), officer, model);
    }

    @PostMapping("/kalender/pratinjau")
    String preview(
            CalendarForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        try {
            model.addAttribute("outlook", administration.preview(officer, form.draft(files)));
        } catch (InvalidCalendarChange invalid) {
            return again(form, invalid, officer, model, locale);
        }
        model.addAttribute("form", form).addAttribute("agency", agencies.get(form.agency()));
        return "calendar-preview";
    }

    @PostMapping("/kalender/impor")
    String previewFile(
            @RequestParam String agency,
            @RequestParam int year,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale)
            throws IOException {
        if (file.getSize() > LARGEST.toBytes()) {
            throw new MaxUploadSizeExceededException(LARGEST.toBytes());
        }
        try {
            // The bytes first: as text they could no longer show that they are none.
            files.read(file.getBytes(), year, agency);
        } catch (InvalidCalendarChange invalid) {
            var form = new CalendarForm(agency, year, "import", "", "", "", reason, "");
            return again(form, invalid, officer, model, locale);
        }
        String csv = new String(file.getBytes(), StandardCharsets.UTF_8);
        return preview(new CalendarForm(agency, year, "import", "", "", "", reason, csv), officer, model, locale);
    }

    @PostMapping("/kalender/terapkan")
    String apply(
            CalendarForm form,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        try {
            return "redirect:/kalender/perubahan/" + administration.apply(officer, form.draft(files));
        } catch (InvalidCalendarChange invalid) {
            return again(form, invalid, officer, model, locale);
        }
    }

    private String again(
            CalendarForm form, InvalidCalendarChange invalid, Officer officer, Model model, Locale locale) {
        model.addAttribute("error", words.of(invalid, locale)).addAttribute("errorField", invalid.field());
        return form(form, officer, model);
    }

    private String form(CalendarForm form, Officer officer, Model model) {
        if (!rights.mayChange(officer, form.agency())) {
            throw new NotYourCalendar();
        }
        boolean national = form.agency().equals(agencies.national().code());
        model.addAttribute("form", form)
                .addAttribute("agency", agencies.get(form.agency()))
                .addAttribute(
                        "kinds",
                        national ? List.of(HolidayKind.NATIONAL, HolidayKind.JOINT_LEAVE) : List.of(HolidayKind.OWN))
                .addAttribute("mostKilobytes", CalendarFile.LONGEST_BYTES / 1024);
        return "calendar-form";
    }
}
