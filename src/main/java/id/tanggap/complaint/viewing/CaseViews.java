package id.tanggap.complaint.viewing;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.conversation.Audience;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.complaint.handling.ReopeningRight;
import id.tanggap.complaint.viewing.CaseView.Deadline;
import id.tanggap.complaint.viewing.CaseView.Event;
import id.tanggap.complaint.viewing.CaseView.Holder;
import id.tanggap.complaint.viewing.CaseView.Marks;
import id.tanggap.complaint.viewing.CaseView.Origin;
import id.tanggap.complaint.viewing.CaseView.Standing;
import id.tanggap.identity.Identity;
import id.tanggap.identity.Sight;
import id.tanggap.identity.Vault;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a case to a viewer; the one place where flags decide what is seen. Rule: docs/rules.md §5.
 */
@Service
public class CaseViews {

    private final Complaints complaints;
    private final Conversation conversation;
    private final Agencies agencies;
    private final ContentViews contents;
    private final Deadlines deadlines;
    private final Offices offices;
    private final Vault vault;
    private final Masking masking;
    private final ReopeningRight right;
    private final ReporterActions actions;
    private final HandoverViews handovers;
    private final ParentViews parents;
    private final EvidenceFiles evidence;
    private final Words words;

    CaseViews(
            Complaints complaints,
            Conversation conversation,
            Agencies agencies,
            ContentViews contents,
            Deadlines deadlines,
            Offices offices,
            Vault vault,
            Masking masking,
            ReopeningRight right,
            ReporterActions actions,
            HandoverViews handovers,
            ParentViews parents,
            EvidenceFiles evidence,
            Words words) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.agencies = agencies;
        this.contents = contents;
        this.deadlines = deadlines;
        this.offices = offices;
        this.vault = vault;
        this.masking = masking;
        this.right = right;
        this.actions = actions;
        this.handovers = handovers;
        this.parents = parents;
        this.evidence = evidence;
        this.words = words;
    }

    /**
     * The case as this viewer may see it.
     *
     * @throws UnknownComplaint if there is none
     */
    @Transactional(readOnly = true)
    public CaseView show(TrackingNumber trackingNumber, Viewer viewer, Locale locale) {
        Complaint complaint = complaints.toRead(trackingNumber);
        Sight sight = complaint.sight(viewer);
        if (!sight.content()) {
            return existence(complaint, locale);
        }
        UnaryOperator<String> masked = masking.of(complaint, viewer);
        ZoneId zone = agencies.zoneOf(complaint.instansi());
        List<Deadline> due = deadlines.of(trackingNumber, locale);
        CaseView.Handover handover = handovers.show(complaint, viewer, locale);
        return new CaseView(
                complaint.trackingNumber(),
                complaint.instansi(),
                standing(complaint, due, locale),
                true,
                contents.show(complaint, masked, locale),
                new Marks(complaint.priority(), complaint.anonymous(), complaint.confidential()),
                origin(complaint, sight, zone, locale),
                due,
                timeline(complaint, viewer, masked, zone, locale),
                evidence.of(complaint, viewer),
                viewer == Viewer.REPORTER ? actions.of(complaint, handover) : List.of(),
                parents.show(complaint, viewer, locale),
                handover);
    }

    private CaseView existence(Complaint complaint, Locale locale) {
        Status status = complaint.status().publicly();
        return CaseView.ofExistence(complaint.trackingNumber(), status, words.of("status", status, locale));
    }

    @Transactional(readOnly = true)
    public boolean exists(TrackingNumber trackingNumber) {
        return complaints.existsByTrackingNumber(trackingNumber);
    }

    private Standing standing(Complaint complaint, List<Deadline> due, Locale locale) {
        return new Standing(
                complaint.status(),
                words.of("status", complaint.status(), locale),
                holder(complaint, locale),
                nextStep(complaint, due, locale),
                complaint.rating(),
                complaint.verdict() == null ? null : complaint.verdict().outcome(),
                complaint.endedBy(),
                right.isHeld(complaint) ? right.lastDay(complaint) : null);
    }

    private Origin origin(Complaint complaint, Sight sight, ZoneId zone, Locale locale) {
        return new Origin(
                reporterName(complaint, sight),
                complaint.filedAt(),
                words.date(complaint.filedAt().atZone(zone).toLocalDate(), locale));
    }

    private Holder holder(Complaint complaint, Locale locale) {
        if (complaint.status().isFinal()) {
            return new Holder(null, words.text("holder.nobody", locale));
        }
        if (complaint.status().isAwaitingReporter()) {
            return new Holder(null, words.text("holder.reporter", locale));
        }
        return new Holder(complaint.holder(), agencies.get(complaint.holder()).name());
    }

    private String nextStep(Complaint complaint, List<Deadline> deadlines, Locale locale) {
        if (complaint.status() == Status.CLOSED) {
            return words.text("next.CLOSED." + complaint.endedBy(), locale);
        }
        if (complaint.status() == Status.ARCHIVED) {
            return words.text("next.ARCHIVED." + complaint.archiveReason(), locale);
        }
        String due = deadlines.stream()
                .filter(Deadline::isOpen)
                .min(Comparator.comparing(Deadline::dueAt))
                .map(first -> words.text(first.isOverdue() ? "next.late" : "next.until", locale, first.dueDay()))
                .orElse("");
        String agency = agencies.get(complaint.holder()).name();
        return words.text("next." + complaint.status(), locale, agency, due).strip();
    }

    private List<Event> timeline(
            Complaint complaint, Viewer viewer, UnaryOperator<String> masked, ZoneId zone, Locale locale) {
        return conversation.of(complaint.trackingNumber()).stream()
                .map(entry -> new Event(
                        entry.id(),
                        entry.at(),
                        words.moment(entry.at().atZone(zone), locale),
                        entry.kind(),
                        entry.author(),
                        words.of("party", entry.author(), locale),
                        words.of("entry", entry.kind(), locale, offices.in(entry, locale)),
                        mayRead(entry.audience(), viewer) ? masked.apply(entry.text()) : null,
                        entry.audience() == Audience.OFFICERS && mayRead(entry.audience(), viewer),
                        parents.named(entry, viewer)))
                .toList();
    }

    private static boolean mayRead(Audience audience, Viewer viewer) {
        return switch (audience) {
            case PUBLIC -> true;
            case REPORTER -> viewer != Viewer.PUBLIC;
            case OFFICERS -> viewer != Viewer.PUBLIC && viewer != Viewer.REPORTER;
        };
    }

    private String reporterName(Complaint complaint, Sight sight) {
        return sight.displayName()
                ? vault.open(complaint.reporterId()).map(Identity::name).orElse(null)
                : null;
    }
}
