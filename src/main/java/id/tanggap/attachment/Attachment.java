package id.tanggap.attachment;

import id.tanggap.attachment.cleaning.FileKind;
import id.tanggap.complaint.Party;
import id.tanggap.complaint.viewing.EvidenceFiles.EvidenceFile;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What is known of a file beside its content. It never changes; the name that somebody gave it is not kept. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private String id;

    private TrackingNumber trackingNumber;

    @Enumerated(EnumType.STRING)
    private EvidenceStage stage;

    @Enumerated(EnumType.STRING)
    private Party party;

    /** Null when the reporter sent it. */
    private String username;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;
    private boolean preview;
    private String checksum;
    private Instant addedAt;

    protected Attachment() {}

    Attachment(
            String id,
            TrackingNumber trackingNumber,
            EvidenceStage stage,
            Party party,
            String username,
            FileKind kind) {
        this.id = id;
        this.trackingNumber = trackingNumber;
        this.stage = stage;
        this.party = party;
        this.username = username;
        this.kind = kind;
    }

    Attachment holding(long bytes, boolean withPreview, String sum, Instant at) {
        size = bytes;
        preview = withPreview;
        checksum = sum;
        addedAt = at;
        return this;
    }

    public String id() {
        return id;
    }

    public FileKind kind() {
        return kind;
    }

    public long size() {
        return size;
    }

    boolean hasPreview() {
        return preview;
    }

    /** Names of senders tell of them; this one tells nothing. */
    String fileName(String extension) {
        return "tanggap-" + id.substring(0, 8) + "." + extension;
    }

    EvidenceFile shown() {
        return new EvidenceFile(id, kind.mediaType(), size, stage.name(), kind.isPicture(), preview, addedAt);
    }
}
