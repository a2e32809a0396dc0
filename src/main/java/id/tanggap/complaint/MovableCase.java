package id.tanggap.complaint;

import id.tanggap.key.TrackingNumber;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** What every transition of {@link Complaint} is made of: it asks for a state, and leaves another one. */
@MappedSuperclass
abstract class MovableCase extends CaseRecord {

    protected MovableCase() {}

    MovableCase(TrackingNumber trackingNumber, Report report, String instansi, String reporterId, Instant filedAt) {
        super(trackingNumber, report, instansi, reporterId, filedAt);
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

    void followUp(Instant now) {
        if (followedUpAt == null) {
            followedUpAt = now;
        }
    }

    void end(Status finalStatus, Ending how) {
        status = finalStatus;
        ending = how;
    }

    void comeBack(Status open) {
        holding = Holding.afterEnd(endedAt());
        status = open;
        ending = null;
        verdict = null;
    }

    void expect(String transition, Status... allowed) {
        if (!Arrays.asList(allowed).contains(status)) {
            throw new IllegalTransition(transition, status);
        }
    }
}
