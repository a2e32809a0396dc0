package id.tanggap.complaint.web;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.asking.AskedReport;
import id.tanggap.complaint.asking.Lookups;
import id.tanggap.complaint.asking.ReceiptTries;
import id.tanggap.complaint.asking.ReporterSession;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import id.tanggap.throttle.TooSoon;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Follow a report; whoever enters its receipt is its reporter for the session. */
@Controller
class TrackingPages {

    private final CaseViews views;
    private final Lookups lookups;
    private final ReceiptTries receipts;
    private final Agencies agencies;
    private final ActNotices notices;
    private final IdentityRequests requests;
    private final Words words;

    TrackingPages(
            CaseViews views,
            Lookups lookups,
            ReceiptTries receipts,
            Agencies agencies,
            ActNotices notices,
            IdentityRequests requests,
            Words words) {
        this.requests = requests;
        this.views = views;
        this.lookups = lookups;
        this.receipts = receipts;
        this.agencies = agencies;
        this.notices = notices;
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
            HttpServletRequest visit,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        model.addAttribute("trackingNumber", trackingNumber);
        try {
            TrackingNumber number = lookups.read(trackingNumber, visit.getRemoteAddr());
            if (receipt.isBlank()) {
                lookups.find(number, visit.getRemoteAddr());
            } else if (!enter(number, receipt, visit)) {
                model.addAttribute("wrongReceipt", true);
                return "track";
            }
            return ActNotices.redirectTo(number);
        } catch (UnknownComplaint unknown) {
            model.addAttribute("unknown", true);
        } catch (TooSoon early) {
            return tooSoon(trackingNumber, receipt, early, response, model, locale);
        }
        return "track";
    }

    /** The token of the form was stale. */
    @PostMapping("/lacak/ulang")
    @ResponseStatus(HttpStatus.FORBIDDEN)
    String again(
            @RequestParam(defaultValue = "") String trackingNumber,
            @RequestParam(defaultValue = "") String receipt,
            Model model,
            Locale locale) {
        model.addAttribute("stale", true);
        return filledIn(trackingNumber, receipt, words.text("again.lead", locale), model);
    }

    private static String filledIn(String trackingNumber, String receipt, String why, Model model) {
        model.addAttribute("trackingNumber", trackingNumber)
                .addAttribute("receipt", receipt)
                .addAttribute("wait", why);
        return "track";
    }

    /** The form again, filled in. */
    private String tooSoon(
            String trackingNumber,
            String receipt,
            TooSoon early,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        RetryLater.tell(response, early);
        return filledIn(trackingNumber, receipt, words.of(early, locale), model);
    }

    @GetMapping("/laporan/{number}")
    String report(AskedReport asked, Model model, Locale locale) {
        CaseView view = views.show(asked.trackingNumber(), asked.viewer(), locale);
        if (!view.contentVisible()) {
            model.addAttribute("page", ReportPage.ofExistence(view));
            return "report";
        }
        ZoneId zone = agencies.zoneOf(view.instansi());
        model.addAttribute("page", ReportPage.of(view, asked.byReporter(), zone));
        if (asked.byReporter()) {
            model.addAttribute("requests", requests.of(asked.trackingNumber()));
            model.addAttribute("openings", requests.openings(asked.trackingNumber()));
            model.addAttribute("zone", zone);
        }
        return "report";
    }

    @PostMapping("/laporan/{number}/masuk")
    String enter(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String receipt,
            HttpServletRequest visit,
            HttpServletResponse response,
            RedirectAttributes flash,
            Model model,
            Locale locale) {
        try {
            TrackingNumber trackingNumber = lookups.read(number, visit.getRemoteAddr());
            if (enter(trackingNumber, receipt, visit)) {
                notices.done(flash, "receipt", locale);
            } else {
                ActNotices.refuse(flash, "receipt", words.text("receipt.wrong", locale), null);
            }
            return ActNotices.redirectTo(trackingNumber);
        } catch (TooSoon early) {
            return tooSoon(number, receipt, early, response, model, locale);
        }
    }

    @PostMapping("/laporan/{number}/keluar")
    String leave(TrackingNumber trackingNumber, HttpServletRequest visit) {
        ReporterSession.leave(visit);
        return ActNotices.redirectTo(trackingNumber) + "?keluar";
    }

    private boolean enter(TrackingNumber trackingNumber, String receipt, HttpServletRequest visit) {
        boolean matches = receipts.fits(trackingNumber, receipt, visit.getRemoteAddr());
        if (matches) {
            ReporterSession.enter(visit, trackingNumber);
        }
        return matches;
    }
}
