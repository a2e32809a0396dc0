package id.tanggap.escalation.web;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Officer;
import id.tanggap.complaint.handover.Handover;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.HolderBar;
import id.tanggap.complaint.viewing.TimelineEntry;
import id.tanggap.escalation.HandoverFiles;
import id.tanggap.escalation.HandoverFiles.HandoverFile;
import id.tanggap.key.TrackingNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The file that goes to the Ombudsman with a case: made to be read once from top to bottom, and printed. */
@Controller
class HandoverFilePage {

    private final HandoverFiles files;
    private final Agencies agencies;

    HandoverFilePage(HandoverFiles files, Agencies agencies) {
        this.files = files;
        this.agencies = agencies;
    }

    /** What the reporter was asked and consented to, in the zone of the agency; a moment that never was is null. */
    record Consent(ZonedDateTime askedAt, ZonedDateTime handedOverAt, ZonedDateTime acceptedAt, boolean withIdentity) {}

    @GetMapping("/berkas/{number}/ombudsman")
    String open(
            TrackingNumber trackingNumber,
            @AuthenticationPrincipal(expression = "officer") Officer officer,
            Model model,
            Locale locale) {
        HandoverFile handed = files.open(trackingNumber, officer, locale);
        CaseView view = handed.file().view();
        ZoneId zone = agencies.zoneOf(view.instansi());
        model.addAttribute("file", handed.file())
                .addAttribute("view", view)
                .addAttribute("filedAt", view.origin().filedAt().atZone(zone))
                .addAttribute("consent", consent(handed.handover(), zone))
                .addAttribute("deadlines", handed.deadlines())
                .addAttribute("holders", HolderBar.of(handed.file().holders(), zone, agencies))
                .addAttribute("steps", handed.steps())
                .addAttribute("zone", zone)
                .addAttribute("returns", TimelineEntry.of(handed.returns(), zone))
                .addAttribute("chronology", TimelineEntry.of(view.timeline(), zone));
        return "handover-file";
    }

    private static Consent consent(Handover handover, ZoneId zone) {
        return handover == null
                ? null
                : new Consent(
                        at(handover.askedAt(), zone),
                        at(handover.handedOverAt(), zone),
                        at(handover.acceptedAt(), zone),
                        handover.withIdentity());
    }

    private static ZonedDateTime at(Optional<Instant> moment, ZoneId zone) {
        return moment.map(instant -> instant.atZone(zone)).orElse(null);
    }
}
