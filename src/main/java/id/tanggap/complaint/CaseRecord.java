package id.tanggap.complaint;

import id.tanggap.identity.Sight;
import id.tanggap.identity.Viewer;
import id.tanggap.key.TrackingNumber;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.function.Function;
import org.hibernate.annotations.NaturalId;

/** What is on record of a case, for whoever reads it; only the transitions of {@link Complaint} write it. */
@MappedSuperclass
abstract class CaseRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Version
    long version;

    @NaturalId
    TrackingNumber trackingNumber;

    @Embedded
    Content content;

    @Enumerated(EnumType.STRING)
    ComplaintClass complaintClass;

    String category;

    @Enumerated(EnumType.STRING)
    Priority priority = Priority.NORMAL;

    @Embedded
    Protection protection;

    String reporterId;

    @Enumerated(EnumType.STRING)
    Status status = Status.UNVERIFIED;

    String instansi;
    String reportedUnit;

    @Embedded
    Assignment assignment = new Assignment();

    @Embedded
    Holding holding;

    Instant filedAt;
    Instant followedUpAt;

    @Embedded
    Ending ending;

    @Embedded
    Verdict verdict;

    boolean reopenedByRight;
    boolean archiveContested;

    protected CaseRecord() {}

    CaseRecord(TrackingNumber trackingNumber, Report report, String instansi, String reporterId, Instant filedAt) {
        this.trackingNumber = trackingNumber;
        this.content = report.content();
        this.complaintClass = report.complaintClass();
        this.category = report.category();
        this.protection = report.protection();
        this.instansi = instansi;
        this.reporterId = reporterId;
        this.filedAt = filedAt;
    }

    /** Whether the unit can no longer return the case, when so many upheld returns bind it. */
    public boolean isBindingAfter(int returns) {
        return assignment.isBindingAfter(returns);
    }

    /** Whether a return of the unit awaits the decision of the coordinating admin. */
    public boolean isReturnPending() {
        return assignment.isReturnPending();
    }

    /** The agency that must act next: the unit while it works, else the coordinating instansi. */
    public String holder() {
        return assignment.isWorking() ? unit() : instansi;
    }

    /** Key in the database: a report that came in later has a greater one. */
    public Long id() {
        return id;
    }

    public TrackingNumber trackingNumber() {
        return trackingNumber;
    }

    public Content content() {
        return content;
    }

    /** Null until the reporter or the verifier has chosen one. */
    public ComplaintClass complaintClass() {
        return complaintClass;
    }

    /** The class as clocks, engine and forms carry it; null until one was chosen. */
    public String classCode() {
        return complaintClass == null ? null : complaintClass.name();
    }

    /** Code of the category; null until the reporter or the verifier has chosen one. */
    public String category() {
        return category;
    }

    public Protection protection() {
        return protection;
    }

    public boolean anonymous() {
        return protection.anonymous();
    }

    public boolean confidential() {
        return protection.confidential();
    }

    /** What such a viewer sees of the case. */
    public Sight sight(Viewer viewer) {
        return protection.sight(viewer, wasTakenUp());
    }

    /** Whether an officer has read it and found that it may be handled, here or with the report it was merged into. */
    private boolean wasTakenUp() {
        boolean turnedDown = archiveReason() != null && archiveReason().isOfficersChoice();
        return status.isVerified() || duplicateOf() != null || dispositions() > 0 && !turnedDown;
    }

    public Priority priority() {
        return priority;
    }

    /** Opaque id of the reporter in the vault. */
    public String reporterId() {
        return reporterId;
    }

    public Status status() {
        return status;
    }

    /** Code of the coordinating agency: it verifies, disposes and decides returns. */
    public String instansi() {
        return instansi;
    }

    /** Code of the unit to which the case is disposed; null before. */
    public String unit() {
        return assignment.unit();
    }

    /** The unit that the returning unit finds better; null unless a return is pending. */
    public String returnTo() {
        return assignment.returnTo();
    }

    /** When the case was disposed to the unit that has it; null before. */
    public Instant disposedAt() {
        return assignment.disposedAt();
    }

    /** How often the case was disposed to a unit; the unit that has it is the last of so many. */
    public int dispositions() {
        return assignment.dispositions();
    }

    /** Code of the unit that the report is about, which must never handle it; null when it is about none. */
    public String reportedUnit() {
        return reportedUnit;
    }

    /** Whether its reporter may object to the archive: an officer chose it, and nobody has looked at it again. */
    public boolean isArchiveContestable() {
        return archiveReason() != null && archiveReason().isOfficersChoice() && !archiveContested;
    }

    /** Who holds the case now, and since when; null when it is over. */
    public Holding holding() {
        return holding;
    }

    /** Tracking number of the report into which it was merged; null when it was not. */
    public TrackingNumber duplicateOf() {
        return how(Ending::duplicateOf);
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Party endedBy() {
        return how(Ending::by);
    }

    public ArchiveReason archiveReason() {
        return how(Ending::archiveReason);
    }

    /** When the case ended; null while it is open. */
    public Instant endedAt() {
        return how(Ending::at);
    }

    /** What the reporter says of the end; null while nothing was said, or the case is open. */
    public Verdict verdict() {
        return verdict;
    }

    /** Stars of the reporter; null if none were given. */
    public Integer rating() {
        return verdict == null ? null : verdict.rating();
    }

    /** Whether the reporter has brought the case back once without anybody's consent. */
    public boolean wasReopenedByRight() {
        return reopenedByRight;
    }

    private <T> T how(Function<Ending, T> part) {
        return ending == null ? null : part.apply(ending);
    }
}
