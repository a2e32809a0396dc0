package id.tanggap.escalation;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.handover.Handover;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.complaint.viewing.CaseFiles;
import id.tanggap.complaint.viewing.CaseFiles.CaseFile;
import id.tanggap.complaint.viewing.CaseView;
import id.tanggap.complaint.viewing.LadderStory;
import id.tanggap.complaint.viewing.LadderStory.Step;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.time.Instant;
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

    private final CaseFiles files;
    private final OmbudsmanHandover handovers;
    private final LadderStory ladders;
    private final CaseClocks clocks;
    private final Clock clock;

    HandoverFiles(CaseFiles files, OmbudsmanHandover handovers, LadderStory ladders, CaseClocks clocks, Clock clock) {
        this.files = files;
        this.handovers = handovers;
        this.ladders = ladders;
        this.clocks = clocks;
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
                ladders.of(view, locale),
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
}
