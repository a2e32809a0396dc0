package id.tanggap.complaint.filing;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Districts;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.ComplaintWorkflow;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.Content;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Receivers;
import id.tanggap.complaint.Report;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.identity.Receipts;
import id.tanggap.identity.Vault;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a report in. Whatever arrives is taken: without an agency it goes to the national admin, who forwards it.
 * Rule: docs/rules.md §1, "no wrong door".
 */
@Service
public class Filing {

    /** What happened before is a slip of the pen, and years before 1000 fit into no date column. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Of WIB, WITA and WIT the one in which a day begins first. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final Complaints complaints;
    private final Conversation conversation;
    private final Agencies agencies;
    private final Receivers receivers;
    private final Districts districts;
    private final Vault vault;
    private final Receipts receipts;
    private final CaseClocks clocks;
    private final ComplaintWorkflow workflow;
    private final Clock clock;

    Filing(
            Complaints complaints,
            Conversation conversation,
            Agencies agencies,
            Receivers receivers,
            Districts districts,
            Vault vault,
            Receipts receipts,
            CaseClocks clocks,
            ComplaintWorkflow workflow,
            Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.agencies = agencies;
        this.receivers = receivers;
        this.districts = districts;
        this.vault = vault;
        this.receipts = receipts;
        this.clocks = clocks;
        this.workflow = workflow;
        this.clock = clock;
    }

    /**
     * Stores the report, starts its verification clock and its process, all in one transaction.
     *
     * @throws InvalidInput if an agency, category or district is unknown or retired, or the date lies in the future
     */
    @Transactional
    public Filed file(Report report) {
        Agency entry = entryOf(report);
        Instant now = clock.instant();
        check(report, now);

        TrackingNumber number = freeNumber(YearMonth.from(now.atZone(entry.zone())));
        String reporterId = vault.keep(report.reporter());
        Complaint complaint = complaints.save(new Complaint(number, report, entry.code(), reporterId, now));
        String receipt = receipts.issue(number);
        conversation.byReporter(complaint, EntryKind.FILED, Audience.PUBLIC, null);
        clocks.start(number, ClockKind.VERIFICATION, complaint.classCode(), entry.code());
        workflow.start(complaint);
        return new Filed(number, receipt);
    }

    private Agency entryOf(Report report) {
        if (report.instansi() == null) {
            return agencies.national();
        }
        return receivers.coordinating(report.instansi(), "instansi");
    }

    private void check(Report report, Instant now) {
        Content content = report.content();
        if (report.category() != null) {
            receivers.category(report.category(), null, "category");
        }
        if (content.district() != null
                && districts.findOffered(content.district()).isEmpty()) {
            throw new InvalidInput("district", "unknown.district");
        }
        if (content.occurredOn() != null && content.occurredOn().isAfter(today(now))) {
            throw new InvalidInput("occurredOn", "date.future");
        }
        if (content.occurredOn() != null && content.occurredOn().isBefore(EARLIEST)) {
            throw new InvalidInput("occurredOn", "date.too.early");
        }
    }

    /** Wherever in the country it happened: nobody knows in which zone the reporter's calendar hangs. */
    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, EASTERNMOST);
    }

    private TrackingNumber freeNumber(YearMonth month) {
        TrackingNumber number = TrackingNumber.next(month);
        while (complaints.existsByTrackingNumber(number)) {
            number = TrackingNumber.next(month);
        }
        return number;
    }
}
