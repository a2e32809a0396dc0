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
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a report in. Whatever arrives is taken: without an agency it goes to the national admin, who forwards it.
 * Rule: docs/rules.md §1, "no wrong door".
 */
@Service
public class Filing {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Agencies agencies;
    private final Receivers receivers;
    private final Districts districts;
    private final DayOfIncident days;
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
            DayOfIncident days,
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
        this.days = days;
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
        check(report);

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

    private void check(Report report) {
        Content content = report.content();
        if (report.category() != null) {
            receivers.category(report.category(), null, "category");
        }
        if (content.district() != null
                && districts.findOffered(content.district()).isEmpty()) {
            throw new InvalidInput("district", "unknown.district");
        }
        days.faultOf(content.occurredOn()).ifPresent(fault -> {
            throw fault;
        });
    }

    private TrackingNumber freeNumber(YearMonth month) {
        TrackingNumber number = TrackingNumber.next(month);
        while (complaints.existsByTrackingNumber(number)) {
            number = TrackingNumber.next(month);
        }
        return number;
    }
}
