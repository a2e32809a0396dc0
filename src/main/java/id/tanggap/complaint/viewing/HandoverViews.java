package id.tanggap.complaint.viewing;

import id.tanggap.agency.Agencies;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.handover.Handover;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.viewing.CaseView.HandoverState;
import id.tanggap.identity.Viewer;
import id.tanggap.language.Words;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells viewers where a hand-over stands. What the reporter was asked, and a no, concern nobody but the reporter. */
@Component
class HandoverViews {

    private final OmbudsmanHandover handovers;
    private final Agencies agencies;
    private final Words words;

    HandoverViews(OmbudsmanHandover handovers, Agencies agencies, Words words) {
        this.handovers = handovers;
        this.agencies = agencies;
        this.words = words;
    }

    /** Null when there is nothing to tell this viewer. */
    CaseView.Handover show(Complaint complaint, Viewer viewer, Locale locale) {
        Optional<Handover> handover = handovers.find(complaint.trackingNumber());
        if (handover.filter(Handover::isHandedOver).isPresent()) {
            return done(complaint, handover.get(), viewer, locale);
        }
        if (viewer != Viewer.REPORTER || !handovers.isOffered(complaint)) {
            return null;
        }
        HandoverState state = handover.map(HandoverViews::open).orElse(HandoverState.OFFERED);
        return new CaseView.Handover(state, words.of("handover", state, locale), scope(complaint, locale));
    }

    private CaseView.Handover done(Complaint complaint, Handover handover, Viewer viewer, Locale locale) {
        HandoverState state = handover.acceptedAt().isPresent() ? HandoverState.ACCEPTED : HandoverState.HANDED_OVER;
        Instant since = handover.acceptedAt().or(handover::handedOverAt).orElseThrow();
        String when = words.moment(since.atZone(agencies.zoneOf(complaint.instansi())), locale);
        String text = words.of("handover", state, locale, when);
        String identity = words.text(handover.withIdentity() ? "handover.identity" : "handover.noIdentity", locale);
        return new CaseView.Handover(state, viewer == Viewer.PUBLIC ? text : text + " " + identity, null);
    }

    private static HandoverState open(Handover handover) {
        return handover.refusedAt().isPresent() ? HandoverState.REFUSED : HandoverState.ASKED;
    }

    /** Exactly what the reporter consents to. Rule: docs/rules.md §5. */
    private String scope(Complaint complaint, Locale locale) {
        return words.text("handover.scope", locale) + " "
                + words.text(complaint.anonymous() ? "handover.noIdentity" : "handover.identity", locale);
    }
}
