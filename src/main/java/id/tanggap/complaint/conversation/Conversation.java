package id.tanggap.complaint.conversation;

import id.tanggap.agency.Officer;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.EntryKind;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.holding.HeldTime;
import id.tanggap.complaint.holding.HolderLedger;
import id.tanggap.key.TrackingNumber;
import id.tanggap.language.PlainText;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes and reads what happened to a case, in order. Whatever is done to a case passes here, so here {@link CaseActed}
 * tells of it.
 */
@Component
public class Conversation {

    private final ConversationEntries entries;
    private final HolderLedger ledger;
    private final ReplyFingerprint fingerprint;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Conversation(
            ConversationEntries entries,
            HolderLedger ledger,
            ReplyFingerprint fingerprint,
            Clock clock,
            ApplicationEventPublisher events) {
        this.entries = entries;
        this.ledger = ledger;
        this.fingerprint = fingerprint;
        this.clock = clock;
        this.events = events;
    }

    public void byReporter(Complaint complaint, EntryKind kind, Audience audience, String text) {
        append(complaint, entry(complaint, kind, Party.REPORTER, null, null, audience, text));
    }

    public void bySystem(Complaint complaint, EntryKind kind, String agency) {
        append(complaint, systemEntry(complaint, kind, agency));
    }

    /**
     * Notes what an officer did.
     *
     * @param agency the agency that acted, or the one that was chosen where the entry tells of a choice
     */
    public void byOfficer(
            Complaint complaint, EntryKind kind, Officer officer, String agency, Audience audience, String text) {
        append(complaint, entry(complaint, kind, Party.OFFICER, agency, officer.username(), audience, text));
    }

    /** Notes that an officer has merged the case into its parent. */
    public void merged(Complaint complaint, Officer officer, String note) {
        ConversationEntry entry = entry(
                complaint,
                EntryKind.MERGED,
                Party.OFFICER,
                complaint.instansi(),
                officer.username(),
                Audience.REPORTER,
                note);
        append(complaint, entry.about(complaint.duplicateOf()));
    }

    /** Notes that the case is no longer merged into that parent. */
    public void revived(Complaint complaint, TrackingNumber parent) {
        append(
                complaint,
                systemEntry(complaint, EntryKind.REVIVED, complaint.instansi()).about(parent));
    }

    /** @param told group ids of the superiors who were told that a deadline has passed, separated by commas */
    void escalated(Complaint complaint, String told) {
        append(
                complaint,
                systemEntry(complaint, EntryKind.ESCALATED, complaint.holder()).telling(told));
    }

    public List<ConversationEntry> of(TrackingNumber trackingNumber) {
        return entries.findByTrackingNumberOrderById(trackingNumber);
    }

    /** Id of what was written last. */
    public Long latest(TrackingNumber trackingNumber) {
        return entries.findFirstByTrackingNumberOrderByIdDesc(trackingNumber)
                .map(ConversationEntry::id)
                .orElse(null);
    }

    List<LatestActs> latestActs(Collection<TrackingNumber> trackingNumbers) {
        return entries.latestActs(trackingNumbers, EntryKind.handling(), EntryKind.passingOn());
    }

    /** Whether what was written last is of this kind, and by this officer, or by the reporter when there is none. */
    boolean isLatest(Complaint complaint, EntryKind kind, Officer officer) {
        String username = officer == null ? null : officer.username();
        return entries.findFirstByTrackingNumberOrderByIdDesc(complaint.trackingNumber())
                .filter(entry -> entry.kind() == kind && Objects.equals(entry.username(), username))
                .isPresent();
    }

    private ConversationEntry systemEntry(Complaint complaint, EntryKind kind, String agency) {
        return entry(complaint, kind, Party.SYSTEM, agency, null, Audience.PUBLIC, null);
    }

    private ConversationEntry entry(
            Complaint complaint,
            EntryKind kind,
            Party author,
            String agency,
            String username,
            Audience audience,
            String text) {
        String plain = PlainText.of(text);
        String written = plain == null || plain.isEmpty() ? null : plain;
        return new ConversationEntry(
                complaint.trackingNumber(), clock.instant(), kind, author, agency, username, audience, written);
    }

    private void append(Complaint complaint, ConversationEntry written) {
        ConversationEntry entry = entries.save(written);
        HeldTime ended = ledger.follow(complaint, entry.kind(), entry.at()).orElse(null);
        String wording = entry.kind().isReply() ? fingerprint.of(entry.text()) : null;
        events.publishEvent(CaseActed.of(complaint, entry, wording, ended));
    }
}
