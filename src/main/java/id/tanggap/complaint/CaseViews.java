package id.tanggap.complaint;

import static id.tanggap.complaint.CaseView.ReporterAction.COMPLETION;
import static id.tanggap.complaint.CaseView.ReporterAction.CONFIRMATION;
import static id.tanggap.complaint.CaseView.ReporterAction.DISPUTE;
import static id.tanggap.complaint.CaseView.ReporterAction.HANDOVER;
import static id.tanggap.complaint.CaseView.ReporterAction.REPLIES;
import static id.tanggap.complaint.CaseView.ReporterAction.WITHDRAWAL;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Categories;
import id.tanggap.agency.Districts;
import id.tanggap.complaint.CaseView.Deadline;
import id.tanggap.complaint.CaseView.DeadlineState;
import id.tanggap.complaint.CaseView.Event;
import id.tanggap.complaint.CaseView.Holder;
import id.tanggap.complaint.CaseView.Named;
import id.tanggap.complaint.CaseView.ReporterAction;
import id.tanggap.identity.Identity;
import id.tanggap.identity.PersonalNumbers;
import id.tanggap.identity.Sight;
import id.tanggap.identity.Vault;
import id.tanggap.identity.Viewer;
import id.tanggap.language.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private final Categories categories;
    private final Districts districts;
    private final Deadlines deadlines;
    private final Vault vault;
    private final HandoverViews handovers;
    private final ParentViews parents;
    private final Words words;

    CaseViews(
            Complaints complaints,
            Conversation conversation,
            Agencies agencies,
            Categories categories,
            Districts districts,
            Deadlines deadlines,
            Vault vault,
            HandoverViews handovers,
            ParentViews parents,
            Words words) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.agencies = agencies;
        this.categories = categories;
        this.districts = districts;
        this.deadlines = deadlines;
        this.vault = vault;
        this.handovers = handovers;
        this.parents = parents;
        this.words = words;
    }

    /**
     * The case as this viewer may see it.
     *
     * @throws UnknownComplaint if there is none
     */
    @Transactional(readOnly = true)
    public CaseView show(String trackingNumber, Viewer viewer, Locale locale) {
        Complaint complaint = complaints.toRead(trackingNumber);
        Content content = complaint.content();
        Sight sight = complaint.sight(viewer);
        UnaryOperator<String> shown = shown(viewer, sight);
        ZoneId zone = agencies.zoneOf(complaint.instansi());
        List<Deadline> due = deadlines.of(trackingNumber, locale);
        CaseView.Handover handover = handovers.show(complaint, viewer, locale);
        return new CaseView(
                complaint.trackingNumber(),
                complaint.status(),
                words.of("status", complaint.status(), locale),
                complaint.instansi(),
                holder(complaint, locale),
                nextStep(complaint, due, locale),
                sight.content(),
                shown.apply(content.title()),
                shown.apply(content.text()),
                sight.content() ? named("officialClass", complaint.complaintClass(), locale) : null,
                Optional.ofNullable(complaint.category())
                        .filter(category -> sight.content())
                        .flatMap(categories::find)
                        .map(category -> new Named(category.code(), category.name()))
                        .orElse(null),
                Optional.ofNullable(content.district())
                        .filter(district -> sight.content())
                        .flatMap(districts::find)
                        .map(district -> new Named(district.code(), district.name()))
                        .orElse(null),
                shown.apply(content.address()),
                sight.content() ? content.latitude() : null,
                sight.content() ? content.longitude() : null,
                sight.content() ? content.occurredOn() : null,
                sight.content() ? content.channel() : null,
                complaint.priority(),
                complaint.anonymous(),
                complaint.confidential(),
                reporterName(complaint, sight),
                complaint.filedAt(),
                words.date(complaint.filedAt().atZone(zone).toLocalDate(), locale),
                complaint.rating(),
                due,
                timeline(complaint, viewer, shown, zone, locale),
                viewer == Viewer.REPORTER ? actions(complaint, handover) : List.of(),
                parents.show(complaint, viewer, locale),
                handover);
    }

    /** @throws UnknownComplaint if there is none */
    @Transactional(readOnly = true)
    public void expectExists(String trackingNumber) {
        if (!complaints.existsByTrackingNumber(trackingNumber)) {
            throw new UnknownComplaint();
        }
    }

    /** Hides what the viewer may not see, and masks numbers of persons unless the viewer may know the reporter. */
    private static UnaryOperator<String> shown(Viewer viewer, Sight sight) {
        if (!sight.content()) {
            return text -> null;
        }
        boolean plain = viewer == Viewer.REPORTER || sight.identity() && viewer != Viewer.PUBLIC;
        return text -> text == null || plain ? text : PersonalNumbers.mask(text);
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
                .filter(deadline -> deadline.state() == DeadlineState.RUNNING)
                .min((a, b) -> a.dueAt().compareTo(b.dueAt()))
                .map(Deadline::dueDay)
                .map(date -> words.text("next.until", locale, date))
                .orElse("");
        String agency = agencies.get(complaint.holder()).name();
        return words.text("next." + complaint.status(), locale, agency, due).strip();
    }

    private List<Event> timeline(
            Complaint complaint, Viewer viewer, UnaryOperator<String> shown, ZoneId zone, Locale locale) {
        return conversation.of(complaint.trackingNumber()).stream()
                .map(entry -> new Event(
                        entry.id(),
                        entry.at(),
                        words.moment(entry.at().atZone(zone), locale),
                        entry.kind(),
                        entry.author(),
                        words.of("party", entry.author(), locale),
                        words.of("entry", entry.kind(), locale, agencyName(entry)),
                        mayRead(entry.audience(), viewer) ? shown.apply(entry.text()) : null,
                        entry.audience() == Audience.OFFICERS && mayRead(entry.audience(), viewer),
                        parents.named(entry, viewer)))
                .toList();
    }

    private String agencyName(ConversationEntry entry) {
        return Optional.ofNullable(entry.agency())
                .flatMap(agencies::find)
                .map(agency -> agency.name())
                .orElse("");
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

    private Named named(String family, Enum<?> constant, Locale locale) {
        return constant == null ? null : new Named(constant.name(), words.of(family, constant, locale));
    }

    private static List<ReporterAction> actions(Complaint complaint, CaseView.Handover handover) {
        List<ReporterAction> actions = new ArrayList<>(actions(complaint));
        // While there is something to consent to, it can be consented to.
        if (handover != null && handover.scope() != null) {
            actions.add(HANDOVER);
        }
        return actions;
    }

    private static List<ReporterAction> actions(Complaint complaint) {
        return switch (complaint.status()) {
            case AWAITING_COMPLETION -> List.of(COMPLETION, WITHDRAWAL);
            case ANSWERED -> List.of(CONFIRMATION, DISPUTE, REPLIES, WITHDRAWAL);
            case CLOSED, ARCHIVED -> List.of();
            default -> List.of(REPLIES, WITHDRAWAL);
        };
    }
}
