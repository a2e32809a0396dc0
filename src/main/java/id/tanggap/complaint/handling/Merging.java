package id.tanggap.complaint.handling;

import static id.tanggap.clock.ClockKind.VERIFICATION;
import static id.tanggap.language.InvalidInput.allowText;
import static id.tanggap.language.InvalidInput.require;

import id.tanggap.agency.Officer;
import id.tanggap.clock.CaseClocks;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Complaints;
import id.tanggap.complaint.Receivers;
import id.tanggap.complaint.Status;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.Conversation;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins a duplicate to the report that came first, its parent. Rule: docs/rules.md §3, duplicates. Decision:
 * docs/decisions/0021-merges.md.
 */
@Service
@Transactional
public class Merging {

    private static final String FIELD = "duplicateOf";

    private final Complaints complaints;
    private final Conversation conversation;
    private final Viewers viewers;
    private final Receivers receivers;
    private final CaseClocks clocks;
    private final Clock clock;

    Merging(
            Complaints complaints,
            Conversation conversation,
            Viewers viewers,
            Receivers receivers,
            CaseClocks clocks,
            Clock clock) {
        this.complaints = complaints;
        this.conversation = conversation;
        this.viewers = viewers;
        this.receivers = receivers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * The report in which a merge into this one ends: of reports that were merged, the one at the end of the chain.
     *
     * @param duplicateOf as the officer typed it; may be null
     * @return empty if there is no such report
     */
    @Transactional(readOnly = true)
    public Optional<TrackingNumber> parentOf(String duplicateOf) {
        return Optional.ofNullable(duplicateOf)
                .flatMap(TrackingNumber::typed)
                .map(complaints::endOfMerges)
                .filter(complaints::existsByTrackingNumber);
    }

    /**
     * Ends the report as a duplicate. Both cases are locked in one order, so that of two that are merged into each other
     * at once, one lives.
     *
     * @param duplicateOf tracking number of another report of the same instansi that is not archived; when that was merged
     *     itself, its parent counts
     * @throws InvalidInput for any other; a confidential report that is not the officer's is as unknown as none
     */
    public void merge(TrackingNumber trackingNumber, Officer officer, String duplicateOf, String note) {
        allowText(note, "note");
        TrackingNumber first = parentOf(duplicateOf).orElseThrow(() -> new InvalidInput(FIELD, "merge.unknown"));
        complaints.lockAll(List.of(trackingNumber, first));
        Complaint complaint = complaints.toChange(trackingNumber);
        Complaint parent = complaints.toChange(first);
        require(parent != complaint, FIELD, "merge.self");
        require(viewers.mayKnow(officer, parent), FIELD, "merge.unknown");
        require(parent.instansi().equals(complaint.instansi()), FIELD, "merge.foreign");
        receivers.coordinating(parent.instansi(), FIELD);
        require(parent.status() != Status.ARCHIVED, FIELD, "merge.archived");

        complaint.mergeInto(first, clock.instant());
        clocks.meet(trackingNumber, VERIFICATION);
        clocks.stop(trackingNumber);
        conversation.merged(complaint, officer, note);
    }
}
