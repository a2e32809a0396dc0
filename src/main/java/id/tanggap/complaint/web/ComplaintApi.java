package id.tanggap.complaint.web;

import id.tanggap.complaint.CaseView;
import id.tanggap.complaint.CaseViews;
import id.tanggap.complaint.Filed;
import id.tanggap.complaint.Filing;
import id.tanggap.complaint.HandoverDesk;
import id.tanggap.complaint.IdempotentFiling;
import id.tanggap.complaint.ReporterDesk;
import id.tanggap.complaint.TrackingNumber;
import id.tanggap.complaint.web.ReporterRequests.Confirmation;
import id.tanggap.complaint.web.ReporterRequests.Consent;
import id.tanggap.complaint.web.ReporterRequests.Reason;
import id.tanggap.complaint.web.ReporterRequests.Text;
import id.tanggap.identity.Receipts;
import id.tanggap.identity.Viewer;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    static final String RECEIPT = "X-Receipt";

    private final Filing filing;
    private final IdempotentFiling idempotentFiling;
    private final CaseViews views;
    private final ReporterDesk desk;
    private final HandoverDesk handovers;
    private final Receipts receipts;

    ComplaintApi(
            Filing filing,
            IdempotentFiling idempotentFiling,
            CaseViews views,
            ReporterDesk desk,
            HandoverDesk handovers,
            Receipts receipts) {
        this.filing = filing;
        this.idempotentFiling = idempotentFiling;
        this.views = views;
        this.desk = desk;
        this.handovers = handovers;
        this.receipts = receipts;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Filed> file(
            @Valid @RequestBody FilingRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        Filed filed = key == null
                ? filing.file(request.toReport())
                : idempotentFiling.file(request.toReport(), wellFormed(key));
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + filed.trackingNumber()))
                .body(filed);
    }

    @GetMapping("/{number}")
    CaseView show(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            Locale locale) {
        String trackingNumber = TrackingNumber.normalize(number);
        if (receipt == null) {
            return views.show(trackingNumber, Viewer.PUBLIC, locale);
        }
        return views.show(reporters(number, receipt), Viewer.REPORTER, locale);
    }

    @PostMapping(path = "/{number}/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseView complete(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            @Valid @RequestBody Text request,
            Locale locale) {
        return asReporter(number, receipt, locale, own -> desk.complete(own, request.text()));
    }

    @PostMapping(path = "/{number}/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseView reply(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            @Valid @RequestBody Text request,
            Locale locale) {
        return asReporter(number, receipt, locale, own -> desk.reply(own, request.text()));
    }

    @PostMapping(path = "/{number}/confirmation", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseView confirm(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            @Valid @RequestBody Confirmation request,
            Locale locale) {
        return asReporter(number, receipt, locale, own -> desk.confirm(own, request.rating(), request.comment()));
    }

    @PostMapping(path = "/{number}/dispute", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseView dispute(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            @Valid @RequestBody Reason request,
            Locale locale) {
        return asReporter(number, receipt, locale, own -> desk.dispute(own, request.reason()));
    }

    @PostMapping(path = "/{number}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseView withdraw(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            @Valid @RequestBody Reason request,
            Locale locale) {
        return asReporter(number, receipt, locale, own -> desk.withdraw(own, request.reason()));
    }

    @PostMapping(path = "/{number}/handover", consumes = MediaType.APPLICATION_JSON_VALUE)
    CaseView handOver(
            @PathVariable String number,
            @RequestHeader(name = RECEIPT, required = false) String receipt,
            @Valid @RequestBody Consent request,
            Locale locale) {
        return asReporter(number, receipt, locale, own -> handovers.answer(own, request.consent(), request.identity()));
    }

    private CaseView asReporter(String number, String receipt, Locale locale, Consumer<String> act) {
        String trackingNumber = reporters(number, receipt);
        act.accept(trackingNumber);
        return views.show(trackingNumber, Viewer.REPORTER, locale);
    }

    /** The tracking number, if the receipt is its reporter's. An unknown number says so: numbers are public. */
    private String reporters(String number, String receipt) {
        String trackingNumber = TrackingNumber.normalize(number);
        views.expectExists(trackingNumber);
        if (!receipts.matches(trackingNumber, receipt)) {
            throw new WrongReceipt();
        }
        return trackingNumber;
    }

    private static String wellFormed(String key) {
        if (key.length() < 16 || key.length() > 200) {
            throw new MalformedKey();
        }
        return key;
    }
}
