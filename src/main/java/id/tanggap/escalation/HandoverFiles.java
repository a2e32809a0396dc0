package id.tanggap.escalation;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.handover.Handover;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.viewing.CaseFiles;
import id.tanggap.complaint.viewing.CaseFiles.CaseFile;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.TeamNames;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that is handed over to the Ombudsman with a case, on one page. Rule: docs/rules.md §5, §6. */
@Service
public class HandoverFiles {

    private static final Set<EntryKind> RETURNS =
            EnumSet.of(EntryKind.RETURNED, EntryKind.RETURN_UPHELD, EntryKind.RETURN_REFUSED, EntryKind.REASSIGNED);

    private static final String OMBUDSMAN = new Membership(Role.OMBUDSMAN, OmbudsmanHandover.OMBUDSMAN).group();

    private final CaseFiles files;
    private final OmbudsmanHandover handovers;
    private final EscalationRungs rungs;
    private final CaseClocks clocks;
    private final TeamNames teams;
    private final Words words;
    private final Clock clock;

    HandoverFiles(
            CaseFiles files,
            OmbudsmanHandover handovers,
            EscalationRungs rungs,
            CaseClocks clocks,
            TeamNames teams,
            Words words,
            Clock clock) {
        this.files = files;
        this.handovers = handovers;
        this.rungs = rungs;
        this.clocks = clocks;
        this.teams = teams;
        this.words = words;
        this.clock = clock;
    }

    /**
     * A hand-over file.
     *
     * @param handover what the reporter consented to; null unless the case was handed over, for a no concerns nobody but the
     *     reporter
     * @param returns what units and superiors said about whose case it is, in order
     */
    public record HandoverFile(
            CaseFile file, Handover handover, List<Due> deadlines, List<Step> steps, List<CaseView.Event> returns) {}

    /**
     * A deadline of the case.
     *
     * @param missedBy working days; 0 when it was met in time or may still be
     */
    public record Due(CaseView.Deadline deadline, int missedBy) {}

    /**
     * A rung that was reached.
     *
     * @param told who was told, by name
     * @param answerable false for a reminder, which needs no answer, and at the top, where the reporter has the word
     * @param answer what was decided, in words; null when nobody answered
     * @param text what was written with it; null when nothing was
     */
    public record Step(
            String clock,
            int rung,
            List<String> told,
            boolean answerable,
            Instant raisedAt,
            String answer,
            Instant answeredAt,
            String text) {}

    /**
     * Opens the file.
     *
     * @throws id.tanggap.complaint.UnknownComplaint if there is none
     * @throws org.springframework.security.access.AccessDeniedException if it is not for this officer to open
     */
    @Transactional(readOnly = true)
    public HandoverFile open(TrackingNumber trackingNumber, Officer officer, Locale locale) {
        CaseFile file = files.openHandover(trackingNumber, officer, locale);
        CaseView view = file.view();
        return new HandoverFile(
                file,
                handovers.find(trackingNumber).filter(Handover::isHandedOver).orElse(null),
                deadlines(view),
                rungs.findByTrackingNumberOrderById(trackingNumber).stream()
                        .map(rung -> step(rung, view, locale))
                        .toList(),
                view.timeline().stream()
                        .filter(event -> RETURNS.contains(event.kind()))
                        .toList());
    }

    /** The view tells the clocks in the order of their readings. */
    private List<Due> deadlines(CaseView view) {
        Instant now = clock.instant();
        List<Reading> readings = clocks.of(view.trackingNumber());
        return IntStream.range(0, readings.size())
                .mapToObj(i -> new Due(
                        view.deadlines().get(i), readings.get(i).lateDays(now).orElse(0)))
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
