package id.tanggap.complaint;

import static id.tanggap.complaint.Status.ANSWERED;
import static id.tanggap.complaint.Status.ARCHIVED;
import static id.tanggap.complaint.Status.AWAITING_COMPLETION;
import static id.tanggap.complaint.Status.CLOSED;
import static id.tanggap.complaint.Status.DISPUTED;
import static id.tanggap.complaint.Status.FORWARDED;
import static id.tanggap.complaint.Status.IN_PROGRESS;
import static id.tanggap.complaint.Status.UNVERIFIED;

import id.tanggap.key.TrackingNumber;
import id.tanggap.language.InvalidInput;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A citizen's report and where it stands. Its state changes through named transitions only; each throws
 * {@link IllegalTransition}, and changes nothing, when the report is not in a state that allows it.
 * Rule: docs/rules.md §2, §3.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends MovableCase {

    protected Complaint() {}

    public Complaint(
            TrackingNumber trackingNumber, Report report, String instansi, String reporterId, Instant filedAt) {
        super(trackingNumber, report, instansi, reporterId, filedAt);
    }

    // ---- verification

    public void forward(VerifiedFacts facts) {
        expect("forward", UNVERIFIED);
        adopt(facts);
        status = FORWARDED;
    }

    /** The flags are changed in whatever state the case is. */
    public void protect(Protection wanted) {
        protection = wanted;
    }

    public void requestCompletion() {
        expect("requestCompletion", UNVERIFIED);
        status = AWAITING_COMPLETION;
    }

    public void complete() {
        expect("complete", AWAITING_COMPLETION);
        status = UNVERIFIED;
    }

    public void transferTo(String otherInstansi) {
        expect("transfer", UNVERIFIED);
        instansi = otherInstansi;
    }

    public void archive(ArchiveReason reason, Party by, Instant now) {
        expect("archive", UNVERIFIED, AWAITING_COMPLETION);
        end(ARCHIVED, Ending.archived(reason, by, now));
    }

    public void mergeInto(TrackingNumber parent, Instant now) {
        expect("merge", UNVERIFIED);
        end(ARCHIVED, Ending.merged(parent, now));
    }

    /** The reporter objects to the archive, once: somebody above whoever archived it verifies it anew. */
    public void contestArchive(String senior) {
        expect("contestArchive", ARCHIVED);
        if (!isArchiveContestable()) {
            throw new IllegalTransition("contestArchive", status);
        }
        archiveContested = true;
        instansi = senior;
        comeBack(UNVERIFIED);
    }

    /** Undoes a merge. */
    public void revive() {
        if (duplicateOf() == null) {
            throw new IllegalTransition("revive", status);
        }
        status = UNVERIFIED;
        ending = null;
    }

    // ---- disposition

    public void disposeTo(String chosenUnit, Instant now) {
        expect("dispose", FORWARDED, IN_PROGRESS);
        assignment.giveTo(chosenUnit, now);
    }

    /** @param untilBinding how many upheld returns bind the unit */
    public void returnTo(String betterUnit, int untilBinding) {
        expect("return", FORWARDED, IN_PROGRESS);
        if (isBindingAfter(untilBinding)) {
            throw new InvalidInput("decision", "return.binding");
        }
        assignment.returnTo(betterUnit);
    }

    /** Another class, with the clocks' limits that go with it. */
    public void reclassify(ComplaintClass otherClass) {
        expect("reclassify", FORWARDED, IN_PROGRESS);
        complaintClass = otherClass;
    }

    public void upholdReturn(String chosenUnit, Instant now) {
        expectReturn();
        assignment.upholdReturn(chosenUnit, now);
    }

    public void refuseReturn() {
        expectReturn();
        assignment.refuseReturn();
    }

    // ---- another holder, whatever the state

    /** A unit gets it without having been chosen: it took over from another. */
    public void handTo(String otherInstansi, String otherUnit, Instant now) {
        expect("handTo", FORWARDED, IN_PROGRESS);
        instansi = otherInstansi;
        assignment.giveTo(otherUnit, now);
    }

    /** No unit has it any more; the admin of the agency does. */
    public void recallTo(String otherInstansi) {
        expect("recall", UNVERIFIED, AWAITING_COMPLETION, FORWARDED, IN_PROGRESS);
        instansi = otherInstansi;
        assignment.takeBack();
    }

    /** The agency has no units of its own and passes it on, as after filing. */
    public void verifyAnewAt(String otherInstansi) {
        expect("verifyAnew", FORWARDED, IN_PROGRESS);
        recallTo(otherInstansi);
        status = UNVERIFIED;
    }

    // ---- follow-up

    public void progress(Instant now) {
        expect("progress", FORWARDED, IN_PROGRESS);
        followUp(now);
        status = IN_PROGRESS;
    }

    public void answer(Instant now) {
        expect("answer", FORWARDED, IN_PROGRESS);
        followUp(now);
        status = ANSWERED;
    }

    // ---- closure

    public void confirm(Verdict given) {
        expect("confirm", ANSWERED);
        verdict = given;
        end(CLOSED, Ending.closed(Party.REPORTER, given.at()));
    }

    public void dispute() {
        expect("dispute", ANSWERED);
        status = DISPUTED;
    }

    public void reopen() {
        expect("reopen", DISPUTED);
        status = IN_PROGRESS;
    }

    public void upholdAnswer(Instant now) {
        expect("upholdAnswer", DISPUTED);
        end(CLOSED, Ending.closed(Party.OFFICER, now));
    }

    /** The system never closes what has no substantive follow-up. Rule: docs/rules.md §3. */
    public void closeInSilence(Instant now) {
        expect("closeInSilence", ANSWERED);
        if (followedUpAt == null) {
            throw new IllegalTransition("closeInSilence", status);
        }
        end(CLOSED, Ending.closed(Party.SYSTEM, now));
    }

    // ---- after the closure

    /** Once, and once more if the reporter finds that it is unsolved after all. It moves nothing by itself. */
    public void judge(Verdict given) {
        expect("verdict", CLOSED);
        if (verdict != null && !given.isUnsolved()) {
            throw new IllegalTransition("verdict", status);
        }
        verdict = given;
    }

    /** The reporter's word is enough, once in the life of a case. */
    public void reopenByRight() {
        expect("reopenByRight", CLOSED);
        if (reopenedByRight) {
            throw new IllegalTransition("reopenByRight", status);
        }
        reopenedByRight = true;
        comeBack(IN_PROGRESS);
    }

    public void disputeClosure() {
        expect("disputeClosure", CLOSED);
        comeBack(DISPUTED);
    }

    public void withdraw(Instant now) {
        expectOpen("withdraw");
        end(ARCHIVED, Ending.archived(ArchiveReason.REPORTER_WISH, Party.REPORTER, now));
    }

    public void expectOpen(String transition) {
        if (status.isFinal()) {
            throw new IllegalTransition(transition, status);
        }
    }

    private void adopt(VerifiedFacts facts) {
        complaintClass = facts.complaintClass();
        category = facts.category();
        instansi = facts.instansi();
        priority = facts.priority();
        reportedUnit = facts.reportedUnit();
    }

    private void expectReturn() {
        expect("decideReturn", FORWARDED, IN_PROGRESS);
        if (!isReturnPending()) {
            throw new IllegalTransition("decideReturn", status);
        }
    }
}
