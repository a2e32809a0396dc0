package id.tanggap.attachment;

import id.tanggap.agency.Officer;
import id.tanggap.attachment.cleaning.CleanFile;
import id.tanggap.attachment.cleaning.Cleaning;
import id.tanggap.attachment.cleaning.FileKind;
import id.tanggap.attachment.cleaning.UnusableFile;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.UnknownComplaint;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.viewing.EvidenceFiles;
import id.tanggap.complaint.viewing.EvidenceFiles.EvidenceFile;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The evidence of cases. What is kept is never what was sent but what {@link Cleaning} made of it; the same file sent
 * twice is kept once. Who may read the case may see its evidence; the public only once the report was verified.
 *
 * <p>Rule: docs/rules.md §5.
 */
@Service
public class Attachments implements EvidenceFiles {

    private final AttachmentRows rows;
    private final ContentStore contents;
    private final Cleaning cleaning;
    private final CaseLog cases;
    private final Viewers viewers;
    private final AttachmentSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Attachments(
            AttachmentRows rows,
            ContentStore contents,
            Cleaning cleaning,
            CaseLog cases,
            Viewers viewers,
            AttachmentSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.contents = contents;
        this.cleaning = cleaning;
        this.cases = cases;
        this.viewers = viewers;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Bytes and as what they are shown. */
    public record Shown(String name, String mediaType, byte[] content) {

        @Override
        public String toString() {
            return "Shown[" + name + "]";
        }
    }

    /**
     * Keeps what the reporter shows.
     *
     * @throws UnusableFile if it is not taken, or there are too many, or the report is closed
     * @throws UnknownComplaint if there is no such report
     */
    public Attachment addByReporter(TrackingNumber trackingNumber, byte[] file) {
        expectRoom(cases.read(trackingNumber), Party.REPORTER);
        return keep(trackingNumber, cleaned(file), EvidenceStage.REPORT, null);
    }

    /**
     * Keeps what an officer shows of the work.
     *
     * @throws UnusableFile if it is not taken, or there are too many, or the case is closed
     * @throws UnknownComplaint if there is no such case
     * @throws AccessDeniedException if it is not the officer's to work on
     */
    public Attachment addByOfficer(TrackingNumber trackingNumber, Officer officer, EvidenceStage stage, byte[] file) {
        Complaint complaint = cases.read(trackingNumber);
        expectRoom(complaint, Party.OFFICER);
        if (!viewers.mayAddEvidence(officer, complaint)) {
            throw new AccessDeniedException("Not the officer's case");
        }
        return keep(trackingNumber, cleaned(file), stage, officer);
    }

    private CleanFile cleaned(byte[] file) {
        if (file.length > settings.largest().toBytes()) {
            throw new UnusableFile("file.large", settings.largest().toMegabytes());
        }
        return cleaning.clean(file);
    }

    /** Cleaning takes its time; the case is locked only afterwards, and asked again. */
    private Attachment keep(TrackingNumber trackingNumber, CleanFile file, EvidenceStage stage, Officer officer) {
        String checksum = checksum(file.content());
        return transaction.execute(status -> {
            Complaint complaint = cases.lock(trackingNumber);
            return rows.findByTrackingNumberAndChecksum(trackingNumber, checksum)
                    .orElseGet(() -> keep(complaint, file, checksum, stage, officer));
        });
    }

    private Attachment keep(
            Complaint complaint, CleanFile file, String checksum, EvidenceStage stage, Officer officer) {
        Party party = officer == null ? Party.REPORTER : Party.OFFICER;
        expectRoom(complaint, party);
        String username = officer == null ? null : officer.username();
        Attachment attachment = new Attachment(
                        UUID.randomUUID().toString(), complaint.trackingNumber(), stage, party, username, file.kind())
                .holding(file.content().length, file.preview() != null, checksum, clock.instant());
        rows.save(attachment);
        contents.put(attachment.id(), file.content());
        if (file.preview() != null) {
            contents.put(previewOf(attachment.id()), file.preview());
        }
        cases.noteEvidence(complaint, officer);
        return attachment;
    }

    private void expectRoom(Complaint complaint, Party party) {
        if (complaint.status().isFinal()) {
            throw new UnusableFile("file.closed");
        }
        int most = party == Party.REPORTER ? settings.ofReporter() : settings.ofOfficers();
        if (rows.countByTrackingNumberAndParty(complaint.trackingNumber(), party) >= most) {
            throw new UnusableFile("file.many", most);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFile> of(Complaint complaint, Viewer viewer) {
        return isVisible(complaint, viewer)
                ? rows.findByTrackingNumberOrderByAddedAtAscIdAsc(complaint.trackingNumber()).stream()
                        .map(Attachment::shown)
                        .toList()
                : List.of();
    }

    /** @throws UnknownComplaint if there is no such report */
    @Transactional(readOnly = true)
    public List<EvidenceFile> list(TrackingNumber trackingNumber, Viewer viewer) {
        return of(cases.read(trackingNumber), viewer);
    }

    /**
     * @throws UnknownComplaint if there is no such case
     * @throws AccessDeniedException if it is neither the officer's to work on nor to oversee
     */
    @Transactional(readOnly = true)
    public List<EvidenceFile> list(TrackingNumber trackingNumber, Officer officer) {
        Complaint complaint = cases.read(trackingNumber);
        return of(complaint, viewers.of(officer, complaint));
    }

    /**
     * The bytes of one file.
     *
     * @param preview whether a small picture will do; files without one are shown as they are
     * @throws UnknownAttachment if there is none, or this viewer may not see it
     * @throws UnknownComplaint if there is no such case
     */
    @Transactional(readOnly = true)
    public Shown show(TrackingNumber trackingNumber, String id, Viewer viewer, boolean preview) {
        return show(cases.read(trackingNumber), id, viewer, preview);
    }

    /** The same for an officer, who opens the case file by the same right. */
    @Transactional(readOnly = true)
    public Shown show(TrackingNumber trackingNumber, String id, Officer officer, boolean preview) {
        Complaint complaint = cases.read(trackingNumber);
        return show(complaint, id, viewers.of(officer, complaint), preview);
    }

    private Shown show(Complaint complaint, String id, Viewer viewer, boolean preview) {
        Attachment attachment = rows.findByIdAndTrackingNumber(id, complaint.trackingNumber())
                .filter(found -> isVisible(complaint, viewer))
                .orElseThrow(UnknownAttachment::new);
        return preview && attachment.hasPreview()
                ? new Shown(attachment.fileName("jpg"), FileKind.JPEG.mediaType(), contents.get(previewOf(id)))
                : new Shown(
                        attachment.fileName(attachment.kind().extension()),
                        attachment.kind().mediaType(),
                        contents.get(id));
    }

    private static boolean isVisible(Complaint complaint, Viewer viewer) {
        return complaint.sight(viewer).content()
                && (viewer != Viewer.PUBLIC || complaint.status().isVerified());
    }

    private static String previewOf(String id) {
        return id + "-p";
    }

    private static String checksum(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
