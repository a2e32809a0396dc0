package id.tanggap.complaint.web;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.CaseView;
import id.tanggap.complaint.CaseViews;
import id.tanggap.complaint.HandoverDesk;
import id.tanggap.complaint.ReporterDesk;
import id.tanggap.complaint.TrackingNumber;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.web.ReporterRequests.Confirmation;
import id.tanggap.complaint.web.ReporterRequests.Consent;
import id.tanggap.complaint.web.ReporterRequests.Reason;
import id.tanggap.complaint.web.ReporterRequests.Text;
import id.tanggap.identity.Receipts;
import id.tanggap.identity.Viewer;
import id.tanggap.language.Refusal;
import id.tanggap.language.Words;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Follow a report; with the receipt, act as its reporter. Every act ends in a redirect, so a reload repeats nothing. */
@Controller
class TrackingPages {

    private final CaseViews views;
    private final ReporterDesk desk;
    private final HandoverDesk handovers;
    private final Receipts receipts;
    private final Agencies agencies;
    private final Validator validator;
    private final Words words;

    TrackingPages(
            CaseViews views,
            ReporterDesk desk,
            HandoverDesk handovers,
            Receipts receipts,
            Agencies agencies,
            Validator validator,
            Words words) {
        this.views = views;
        this.desk = desk;
        this.handovers = handovers;
        this.receipts = receipts;
        this.agencies = agencies;
        this.validator = validator;
        this.words = words;
    }

    @GetMapping("/lacak")
    String track() {
        return "track";
    }

    @PostMapping("/lacak")
    String find(
            @RequestParam(defaultValue = "") String trackingNumber,
            @RequestParam(defaultValue = "") String receipt,
            HttpSession session,
            Model model) {
        String number = TrackingNumber.normalize(trackingNumber);
        model.addAttribute("trackingNumber", trackingNumber);
        try {
            views.expectExists(number);
        } catch (UnknownComplaint unknown) {
            model.addAttribute("unknown", true);
            return "track";
        }
        if (!receipt.isBlank() && !enter(number, receipt, session)) {
            model.addAttribute("wrongReceipt", true);
            return "track";
        }
        return redirectTo(number);
    }

    @GetMapping("/laporan/{number}")
    String report(@PathVariable String number, HttpSession session, Model model, Locale locale) {
        String trackingNumber = TrackingNumber.normalize(number);
        boolean reporter = isReporter(trackingNumber, session);
        CaseView view = views.show(trackingNumber, reporter ? Viewer.REPORTER : Viewer.PUBLIC, locale);
        model.addAttribute("view", ReportPage.of(view, reporter, agencies.zoneOf(view.instansi())));
        return "report";
    }

    @PostMapping("/laporan/{number}/masuk")
    String enter(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String receipt,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        String trackingNumber = TrackingNumber.normalize(number);
        if (enter(trackingNumber, receipt, session)) {
            notice(flash, "receipt", locale);
        } else {
            refuse(flash, "receipt", words.text("receipt.wrong", locale), null);
        }
        return redirectTo(trackingNumber);
    }

    @PostMapping("/laporan/{number}/kelengkapan")
    String complete(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        var act = new Act(number, "completion", text);
        return act(act, new Text(text), session, flash, locale, () -> desk.complete(act.number(), text));
    }

    @PostMapping("/laporan/{number}/balasan")
    String reply(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String text,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        var act = new Act(number, "reply", text);
        return act(act, new Text(text), session, flash, locale, () -> desk.reply(act.number(), text));
    }

    @PostMapping("/laporan/{number}/konfirmasi")
    String confirm(
            @PathVariable String number,
            @RequestParam(required = false) String rating,
            @RequestParam(defaultValue = "") String comment,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        Integer stars = rating != null && rating.matches("\\d") ? Integer.valueOf(rating) : null;
        var act = new Act(number, "confirmation", comment);
        return act(
                act,
                new Confirmation(stars, comment),
                session,
                flash,
                locale,
                () -> desk.confirm(act.number(), stars, comment));
    }

    @PostMapping("/laporan/{number}/sanggahan")
    String dispute(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        var act = new Act(number, "dispute", reason);
        return act(act, new Reason(reason), session, flash, locale, () -> desk.dispute(act.number(), reason));
    }

    @PostMapping("/laporan/{number}/pencabutan")
    String withdraw(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String reason,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        var act = new Act(number, "withdrawal", reason);
        return act(act, new Reason(reason), session, flash, locale, () -> desk.withdraw(act.number(), reason));
    }

    @PostMapping("/laporan/{number}/penyerahan")
    String handOver(
            @PathVariable String number,
            @RequestParam(required = false) String consent,
            @RequestParam(defaultValue = "") String identity,
            HttpSession session,
            RedirectAttributes flash,
            Locale locale) {
        Boolean answer = "true".equals(consent) || "false".equals(consent) ? Boolean.valueOf(consent) : null;
        var act = new Act(number, "handover", null);
        boolean withIdentity = identity.equals("true");
        return act(
                act,
                new Consent(answer, withIdentity),
                session,
                flash,
                locale,
                () -> handovers.answer(act.number(), answer, withIdentity));
    }

    /** What the reporter does now; what was typed comes back when it is refused. */
    private record Act(String number, String name, String typed) {

        Act {
            number = TrackingNumber.normalize(number);
        }
    }

    private String act(
            Act act, Object input, HttpSession session, RedirectAttributes flash, Locale locale, Runnable deed) {
        if (!isReporter(act.number(), session)) {
            refuse(flash, "receipt", words.text("report.receipt.text", locale), null);
            return redirectTo(act.number());
        }
        Optional<String> invalid = validator.validate(input).stream()
                .min(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(ConstraintViolation::getMessage);
        if (invalid.isPresent()) {
            refuse(flash, act.name(), invalid.get(), act.typed());
            return redirectTo(act.number());
        }
        try {
            deed.run();
            notice(flash, act.name(), locale);
        } catch (Refusal refusal) {
            refuse(flash, act.name(), words.of(refusal, locale), act.typed());
        } catch (ConcurrencyFailureException busy) {
            refuse(flash, act.name(), words.text("problem.busy", locale), act.typed());
        }
        return redirectTo(act.number());
    }

    private boolean enter(String trackingNumber, String receipt, HttpSession session) {
        boolean matches = receipts.matches(trackingNumber, receipt);
        if (matches) {
            session.setAttribute(sessionKey(trackingNumber), true);
        }
        return matches;
    }

    private static boolean isReporter(String trackingNumber, HttpSession session) {
        return Boolean.TRUE.equals(session.getAttribute(sessionKey(trackingNumber)));
    }

    private static String sessionKey(String trackingNumber) {
        return "reporter-of-" + trackingNumber;
    }

    private void notice(RedirectAttributes flash, String name, Locale locale) {
        flash.addFlashAttribute("notice", words.text("notice." + name, locale));
    }

    private static void refuse(RedirectAttributes flash, String action, String why, String typed) {
        flash.addFlashAttribute("failedAction", action)
                .addFlashAttribute("actionError", why)
                .addFlashAttribute("typed", typed);
    }

    private static String redirectTo(String trackingNumber) {
        // Built from the normalized number only, so it cannot lead elsewhere.
        return "redirect:/laporan/" + trackingNumber;
    }
}
