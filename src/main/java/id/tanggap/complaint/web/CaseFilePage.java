package id.tanggap.complaint.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.agency.OfficerActivity;
import id.tanggap.complaint.ComplaintClass;
import id.tanggap.complaint.disclosure.IdentityRequest;
import id.tanggap.complaint.disclosure.IdentityRequests;
import id.tanggap.complaint.viewing.CaseFiles;
import id.tanggap.complaint.viewing.CaseFiles.CaseFile;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.HolderBar;
import id.tanggap.complaint.viewing.LadderStory;
import id.tanggap.complaint.viewing.TimelineEntry;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The file of a case, for officers: linked from every task form. */
@Controller
class CaseFilePage {

    private final CaseFiles files;
    private final LadderStory ladders;
    private final Agencies agencies;
    private final OfficerActivity activity;
    private final IdentityRequests requests;
    private final Words words;

    CaseFilePage(
            CaseFiles files,
            LadderStory ladders,
            Agencies agencies,
            OfficerActivity activity,
            IdentityRequests requests,
            Words words) {
        this.files = files;
        this.ladders = ladders;
        this.requests = requests;
        this.agencies = agencies;
        this.activity = activity;
        this.words = words;
    }

    /**
     * The file in the words of the page.
     *
     * @param hiddenReason why the reporter is not shown, where that is so
     */
    record Page(
            CaseFile file,
            CaseView view,
            String statusKey,
            ZonedDateTime filedAt,
            String hiddenReason,
            HolderBar holders,
            List<ReportPage.Due> clocks,
            List<TimelineEntry> conversation) {}

    @GetMapping("/berkas/{number}")
    String open(
            TrackingNumber trackingNumber,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        CaseFile file = files.open(trackingNumber, officer, locale);
        model.addAttribute("page", page(file, locale));
        model.addAttribute("steps", ladders.of(file.view(), locale));
        model.addAttribute("zone", agencies.zoneOf(file.view().instansi()));
        model.addAttribute("classes", ComplaintClass.values());
        List<IdentityRequest> asked = requests.of(file.view().trackingNumber());
        model.addAttribute("requests", asked);
        model.addAttribute("me", officer.username());
        model.addAttribute(
                "mayAsk",
                file.mayAskForIdentity() && asked.stream().noneMatch(request -> request.isOpenFor(officer.username())));
        activity.note(officer);
        return "case-file";
    }

    private Page page(CaseFile file, Locale locale) {
        CaseView view = file.view();
        ZoneId zone = agencies.zoneOf(view.instansi());
        return new Page(
                file,
                view,
                ReportPage.publicStatus(view.standing().status()),
                view.origin().filedAt().atZone(zone),
                words.text("hidden.anonymous", locale),
                HolderBar.of(file.holders(), zone, agencies),
                ReportPage.dues(view),
                TimelineEntry.of(view.timeline(), zone));
    }
}
