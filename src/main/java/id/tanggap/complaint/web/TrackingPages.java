package id.tanggap.complaint.web;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.TrackingNumber;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.asking.AskedReport;
import id.tanggap.complaint.asking.ReporterSession;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.identity.Receipts;
import id.tanggap.language.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Follow a report; whoever enters its receipt is its reporter for the session. */
@Controller
class TrackingPages {

    private final CaseViews views;
    private final Receipts receipts;
    private final Agencies agencies;
    private final ActNotices notices;
    private final IdentityRequests requests;
    private final Words words;

    TrackingPages(
            CaseViews views,
            Receipts receipts,
            Agencies agencies,
            ActNotices notices,
            IdentityRequests requests,
            Words words) {
        this.requests = requests;
        this.views = views;
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
            Model model) {
        String number = TrackingNumber.normalize(trackingNumber);
        model.addAttribute("trackingNumber", trackingNumber);
        try {
            views.expectExists(number);
        } catch (UnknownComplaint unknown) {
            model.addAttribute("unknown", true);
            return "track";
        }
        if (!receipt.isBlank() && !enter(number, receipt, visit)) {
            model.addAttribute("wrongReceipt", true);
            return "track";
        }
        return ActNotices.redirectTo(number);
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
            RedirectAttributes flash,
            Locale locale) {
        String trackingNumber = TrackingNumber.normalize(number);
        if (enter(trackingNumber, receipt, visit)) {
            notices.done(flash, "receipt", locale);
        } else {
            ActNotices.refuse(flash, "receipt", words.text("receipt.wrong", locale), null);
        }
        return ActNotices.redirectTo(trackingNumber);
    }

    @PostMapping("/laporan/{number}/keluar")
    String leave(@PathVariable String number, HttpServletRequest visit) {
        ReporterSession.leave(visit);
        return ActNotices.redirectTo(TrackingNumber.normalize(number)) + "?keluar";
    }

    private boolean enter(String trackingNumber, String receipt, HttpServletRequest visit) {
        boolean matches = receipts.matches(trackingNumber, receipt);
        if (matches) {
            ReporterSession.enter(visit, trackingNumber);
        }
        return matches;
    }
}
