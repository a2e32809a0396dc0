package id.tanggap.complaint.web;

import id.tanggap.complaint.asking.AboutReport;
import id.tanggap.complaint.asking.AskedReport;
import id.tanggap.complaint.asking.OwnReport;
import id.tanggap.complaint.filing.Filed;
import id.tanggap.complaint.filing.FilingDoor;
import id.tanggap.complaint.filing.Sender;
import id.tanggap.complaint.handling.ArchiveObjections;
import id.tanggap.complaint.handling.ProtectionChanges;
import id.tanggap.complaint.handling.ReporterActs;
import id.tanggap.complaint.handling.Verdicts;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.CaseViews;
import id.tanggap.complaint.web.ReporterRequests.Confirmation;
import id.tanggap.complaint.web.ReporterRequests.Consent;
import id.tanggap.complaint.web.ReporterRequests.Finding;
import id.tanggap.complaint.web.ReporterRequests.Flags;
import id.tanggap.complaint.web.ReporterRequests.Reason;
import id.tanggap.complaint.web.ReporterRequests.Text;
import id.tanggap.identity.Viewer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The public API: file, track, and with the receipt act as the reporter. Errors are problem details (RFC 9457) with a
 * list of fields; see room {@code language}.
 */
@RestController
@RequestMapping(path = "/api/v1/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintApi {

    /** Carries the answer to a challenge. */
    static final String PROOF = "X-Proof";

    private final FilingDoor filing;
    private final CaseViews views;
    private final ReporterActs acts;
    private final Verdicts verdicts;
    private final ArchiveObjections objections;
    private final OmbudsmanHandover handovers;
    private final ProtectionChanges protection;

    ComplaintApi(
            FilingDoor filing,
            CaseViews views,
            ReporterActs acts,
            Verdicts verdicts,
            ArchiveObjections objections,
            OmbudsmanHandover handovers,
            ProtectionChanges protection) {
        this.filing = filing;
        this.views = views;
        this.acts = acts;
        this.verdicts = verdicts;
        this.objections = objections;
        this.handovers = handovers;
        this.protection = protection;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Filed> file(
            @Valid @RequestBody FilingRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestHeader(name = PROOF, required = false) String proof,
            HttpServletRequest http) {
        var sender = new Sender(http.getRemoteAddr(), proof);
        Filed filed = filing.file(request.toReport(), wellFormed(key), sender);
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + filed.trackingNumber()))
                .body(filed);
    }

    @GetMapping("/{number}")
    @AboutReport
    CaseView show(AskedReport report, Locale locale) {
        return views.show(report.trackingNumber(), report.viewer(), locale);
    }

    @PostMapping(path = "/{number}/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView complete(@Valid @RequestBody Text request, OwnReport own, Locale locale) {
        acts.complete(own.trackingNumber(), request.text());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView reply(@Valid @RequestBody Text request, OwnReport own, Locale locale) {
        acts.reply(own.trackingNumber(), request.text());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView confirm(@Valid @RequestBody Confirmation request, OwnReport own, Locale locale) {
        acts.confirm(own.trackingNumber(), request.rating(), request.comment());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/dispute", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView dispute(@Valid @RequestBody Reason request, OwnReport own, Locale locale) {
        acts.dispute(own.trackingNumber(), request.reason());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/verdict", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView judge(@Valid @RequestBody Finding request, OwnReport own, Locale locale) {
        verdicts.give(own.trackingNumber(), request.outcome(), request.rating(), request.comment());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/objection", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView object(@Valid @RequestBody Reason request, OwnReport own, Locale locale) {
        objections.object(own.trackingNumber(), request.reason());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView withdraw(@Valid @RequestBody Reason request, OwnReport own, Locale locale) {
        acts.withdraw(own.trackingNumber(), request.reason());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/handover", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView handOver(@Valid @RequestBody Consent request, OwnReport own, Locale locale) {
        handovers.answer(own.trackingNumber(), request.consent(), request.identity());
        return shown(own, locale);
    }

    @PostMapping(path = "/{number}/protection", consumes = MediaType.APPLICATION_JSON_VALUE)
    @AboutReport
    CaseView protect(@Valid @RequestBody Flags request, OwnReport own, Locale locale) {
        protection.change(own.trackingNumber(), request.anonymous(), request.confidential());
        return shown(own, locale);
    }

    private CaseView shown(OwnReport own, Locale locale) {
        return views.show(own.trackingNumber(), Viewer.REPORTER, locale);
    }

    private static String wellFormed(String key) {
        if (key != null && (key.length() < 16 || key.length() > 200)) {
            throw new MalformedKey();
        }
        return key;
    }
}
