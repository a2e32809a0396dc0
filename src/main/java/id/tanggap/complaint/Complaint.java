package id.tanggap.complaint;

import static id.tanggap.complaint.Status.ANSWERED;
import static id.tanggap.complaint.Status.ARCHIVED;
import static id.tanggap.complaint.Status.AWAITING_COMPLETION;
import static id.tanggap.complaint.Status.CLOSED;
import static id.tanggap.complaint.Status.DISPUTED;
import static id.tanggap.complaint.Status.FORWARDED;
import static id.tanggap.complaint.Status.IN_PROGRESS;
import static id.tanggap.complaint.Status.UNVERIFIED;

import id.tanggap.language.InvalidInput;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * A citizen's report and where it stands. Its state changes through named transitions only; each throws
 * {@link IllegalTransition}, and changes nothing, when the report is not in a state that allows it.
 * Rule: docs/rules.md §2, §3.
 */
@Entity
@Table(name = "complaint")
public class Complaint {

    /** After so many upheld returns a disposition binds the unit. Rule: docs/rules.md §4. */
    private static final int RETURNS_UNTIL_BINDING = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private long version;

    private String trackingNumber;

    @Embedded
    private Content content;

    @Enumerated(EnumType.STRING)
    private ComplaintClass complaintClass;

    private String category;
    private boolean anonymous;
    private boolean confidential;

    @Enumerated(EnumType.STRING)
    private Priority priority = Priority.NORMAL;

    private String reporterId;

    @Enumerated(EnumType.STRING)
    private Status status = UNVERIFIED;

    private String instansi;
    private String unit;
    private Instant disposedAt;
    private int dispositions;
    private String returnTo;
    private int upheldReturns;
    private String reportedUnit;
    private String duplicateOf;

    @Embedded
    private Holding holding;

    private Instant filedAt;
    private Instant answeredAt;
    private Instant followedUpAt;
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private Party endedBy;

    @Enumerated(EnumType.STRING)
    private ArchiveReason archiveReason;

    private Integer rating;

    protected Complaint() {}

    Complaint(String trackingNumber, Report report, String instansi, String reporterId, Instant filedAt) {
        this.trackingNumber = trackingNumber;
        this.content = report.content();
        this.complaintClass = report.complaintClass();
        this.category = report.category();
        this.anonymous = report.anonymous();
        this.confidential = report.confidential();
        this.instansi = instansi;
        this.reporterId = reporterId;
        this.filedAt = filedAt;
    }

    // ---- verification

    void forward(VerifiedFacts facts) {
        expect("forward", UNVERIFIED);
        adopt(facts);
        status = FORWARDED;
    }

    void requestCompletion() {
        expect("requestCompletion", UNVERIFIED);
        status = AWAITING_COMPLETION;
    }

    void complete() {
        expect("complete", AWAITING_COMPLETION);
        status = UNVERIFIED;
    }

    void transferTo(String otherInstansi) {
        expect("transfer", UNVERIFIED);
        instansi = otherInstansi;
    }

    void archive(ArchiveReason reason, Party by, Instant now) {
        expect("archive", UNVERIFIED, AWAITING_COMPLETION);
        archiveReason = reason;
        end(ARCHIVED, by, now);
    }

    void mergeInto(String parent, Instant now) {
        expect("merge", UNVERIFIED);
        archiveReason = ArchiveReason.DUPLICATE;
        duplicateOf = parent;
        end(ARCHIVED, Party.OFFICER, now);
    }

    /** Undoes a merge. */
    void revive() {
        if (duplicateOf == null) {
            throw new IllegalTransition("revive", status);
        }
        status = UNVERIFIED;
        duplicateOf = null;
        archiveReason = null;
        endedBy = null;
        endedAt = null;
    }

    // ---- disposition

    void disposeTo(String chosenUnit, Instant now) {
        expect("dispose", FORWARDED, IN_PROGRESS);
        giveTo(chosenUnit, now);
    }

    void returnTo(String betterUnit) {
        expect("return", FORWARDED, IN_PROGRESS);
        if (isBinding()) {
            throw new InvalidInput("decision", "return.binding");
        }
        returnTo = betterUnit;
    }

    /** Another class, with the clocks' limits that go with it. */
    void reclassify(ComplaintClass otherClass) {
        expect("reclassify", FORWARDED, IN_PROGRESS);
        complaintClass = otherClass;
    }

    void upholdReturn(String chosenUnit, Instant now) {
        expectReturn();
        upheldReturns++;
        giveTo(chosenUnit, now);
        returnTo = null;
    }

    void refuseReturn() {
        expectReturn();
        returnTo = null;
    }

    // ---- follow-up

    void progress(Instant now) {
        expect("progress", FORWARDED, IN_PROGRESS);
        followUp(now);
        status = IN_PROGRESS;
    }

    void answer(Instant now) {
        expect("answer", FORWARDED, IN_PROGRESS);
        followUp(now);
        answeredAt = now;
        status = ANSWERED;
    }

    // ---- closure

    void confirm(int stars, Instant now) {
        expect("confirm", ANSWERED);
        rating = stars;
        end(CLOSED, Party.REPORTER, now);
    }

    void dispute() {
        expect("dispute", ANSWERED);
        status = DISPUTED;
    }

    void reopen() {
        expect("reopen", DISPUTED);
        status = IN_PROGRESS;
    }

    void upholdAnswer(Instant now) {
        expect("upholdAnswer", DISPUTED);
        end(CLOSED, Party.OFFICER, now);
    }

    /** The system never closes what has no substantive follow-up. Rule: docs/rules.md §3. */
    void closeInSilence(Instant now) {
        expect("closeInSilence", ANSWERED);
        if (followedUpAt == null) {
            throw new IllegalTransition("closeInSilence", status);
        }
        end(CLOSED, Party.SYSTEM, now);
    }

    void withdraw(Instant now) {
        expectOpen("withdraw");
        archiveReason = ArchiveReason.REPORTER_WISH;
        end(ARCHIVED, Party.REPORTER, now);
    }

    void expectOpen(String transition) {
        if (status.isFinal()) {
            throw new IllegalTransition(transition, status);
        }
    }

    /**
     * Notes who holds the case from now on.
     *
     * @return who held it until now; empty while nobody else does
     */
    Optional<Holding> passOn(Instant now) {
        Optional<Holding> before = Optional.ofNullable(holding);
        Optional<Holding> after = Holding.of(this, now);
        if (before.map(Holding::who).equals(after.map(Holding::who))) {
            return Optional.empty();
        }
        holding = after.orElse(null);
        return before;
    }

    private void adopt(VerifiedFacts facts) {
        complaintClass = facts.complaintClass();
        category = facts.category();
        instansi = facts.instansi();
        priority = facts.priority();
        anonymous = facts.anonymous();
        confidential = facts.confidential();
        reportedUnit = facts.reportedUnit();
    }

    private void giveTo(String chosenUnit, Instant now) {
        unit = chosenUnit;
        disposedAt = now;
        dispositions++;
    }

    private void followUp(Instant now) {
        if (followedUpAt == null) {
            followedUpAt = now;
        }
    }

    private void end(Status finalStatus, Party by, Instant now) {
        status = finalStatus;
        endedBy = by;
        endedAt = now;
    }

    private void expect(String transition, Status... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new IllegalTransition(transition, status);
        }
    }

    private void expectReturn() {
        expect("decideReturn", FORWARDED, IN_PROGRESS);
        if (returnTo == null) {
            throw new IllegalTransition("decideReturn", status);
        }
    }

    /** Whether the unit can no longer return the case. */
    public boolean isBinding() {
        return upheldReturns >= RETURNS_UNTIL_BINDING;
    }

    /** Whether a return of the unit awaits the decision of the coordinating admin. */
    public boolean isReturnPending() {
        return returnTo != null;
    }

    /** The agency that must act next: the unit while it works, else the coordinating instansi. */
    public String holder() {
        return unit != null && !isReturnPending() ? unit : instansi;
    }

    public String trackingNumber() {
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

    public boolean anonymous() {
        return anonymous;
    }

    public boolean confidential() {
        return confidential;
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
        return unit;
    }

    /** When the case was disposed to the unit that has it; null before. */
    public Instant disposedAt() {
        return disposedAt;
    }

    /** How often it was disposed to a unit; the unit that has it is the last of so many. */
    public int dispositions() {
        return dispositions;
    }

    /** The unit that the returning unit finds better; null unless a return is pending. */
    public String returnTo() {
        return returnTo;
    }

    /** Code of the unit that the report is about, which must never handle it; null when it is about none. */
    public String reportedUnit() {
        return reportedUnit;
    }

    /** Who holds the case now, and since when; null when it is over. */
    Holding holding() {
        return holding;
    }

    /** Tracking number of the report into which it was merged; null when it was not. */
    public String duplicateOf() {
        return duplicateOf;
    }

    public Instant filedAt() {
        return filedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Party endedBy() {
        return endedBy;
    }

    public ArchiveReason archiveReason() {
        return archiveReason;
    }

    public Integer rating() {
        return rating;
    }
}
