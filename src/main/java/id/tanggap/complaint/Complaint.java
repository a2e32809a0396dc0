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
import java.util.Arrays;
import java.util.Optional;

/**
 * A citizen's report and where it stands. Its state changes through named transitions only; each throws
 * {@link IllegalTransition}, and changes nothing, when the report is not in a state that allows it.
 * Rule: docs/rules.md §2, §3.
 */
@Entity
@Table(name = "complaint")
public class Complaint extends CaseRecord {

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

    public void confirm(int stars, Instant now) {
        expect("confirm", ANSWERED);
        end(CLOSED, Ending.confirmed(stars, now));
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

    public void withdraw(Instant now) {
        expectOpen("withdraw");
        end(ARCHIVED, Ending.archived(ArchiveReason.REPORTER_WISH, Party.REPORTER, now));
    }

    public void expectOpen(String transition) {
        if (status.isFinal()) {
            throw new IllegalTransition(transition, status);
        }
    }

    /**
     * Notes who holds the case from now on.
     *
     * @return who held it until now; empty while nobody else does
     */
    public Optional<Holding> passOn(Instant now) {
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
        reportedUnit = facts.reportedUnit();
    }

    private void followUp(Instant now) {
        if (followedUpAt == null) {
            followedUpAt = now;
        }
    }

    private void end(Status finalStatus, Ending how) {
        status = finalStatus;
        ending = how;
    }

    private void expect(String transition, Status... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new IllegalTransition(transition, status);
        }
    }

    private void expectReturn() {
        expect("decideReturn", FORWARDED, IN_PROGRESS);
        if (!isReturnPending()) {
            throw new IllegalTransition("decideReturn", status);
        }
    }
}
