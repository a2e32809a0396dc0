package id.tanggap.escalation;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Role;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.LadderStory;
import id.tanggap.complaint.viewing.TeamNames;
import id.tanggap.language.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Tells the story of a case's ladders from the claims to their rungs. */
@Component
class ReachedRungs implements LadderStory {

    private static final String OMBUDSMAN = new Membership(Role.OMBUDSMAN, OmbudsmanHandover.OMBUDSMAN).group();

    private final EscalationRungs rungs;
    private final TeamNames teams;
    private final Words words;

    ReachedRungs(EscalationRungs rungs, TeamNames teams, Words words) {
        this.rungs = rungs;
        this.teams = teams;
        this.words = words;
    }

    @Override
    public List<Step> of(CaseView view, Locale locale) {
        return rungs.findByTrackingNumberOrderById(view.trackingNumber()).stream()
                .map(rung -> step(rung, view, locale))
                .toList();
    }

    private Step step(EscalationRung rung, CaseView view, Locale locale) {
        return new Step(
                words.of("clock", rung.clockKind(), locale),
                rung.rung(),
                Arrays.stream(rung.told().split(","))
                        .map(group -> teams.of(group, locale))
                        .toList(),
                rung.rung() != Rung.REMINDER && !rung.told().equals(OMBUDSMAN),
                rung.raisedAt(),
                rung.answer() == null ? null : words.text("handover.answer." + rung.answer(), locale),
                rung.answeredAt(),
                view.timeline().stream()
                        .filter(event -> event.id().equals(rung.answerEntry()))
                        .map(CaseView.Event::text)
                        .findFirst()
                        .orElse(null));
    }
}
