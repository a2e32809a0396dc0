package id.tanggap.escalation;

import static java.util.stream.Collectors.joining;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.CaseLog;
import id.tanggap.complaint.Complaint;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ladder of a clock: after its deadline one rung after another, each exactly once, until the clock is met. What
 * happened so far is read from the claims, never from the process, so that nothing that moves the process resets it.
 * Rule: docs/rules.md §6.
 */
@Service
@Transactional
public class Ladder {

    private final EscalationRungs rungs;
    private final LadderPolicy policy;
    private final CaseClocks clocks;
    private final CaseLog cases;
    private final Clock clock;

    Ladder(EscalationRungs rungs, LadderPolicy policy, CaseClocks clocks, CaseLog cases, Clock clock) {
        this.rungs = rungs;
        this.policy = policy;
        this.clocks = clocks;
        this.cases = cases;
        this.clock = clock;
    }

    /** The rung that comes next on the ladder of this clock; empty when the ladder has ended. */
    @Transactional(readOnly = true)
    public Optional<Rung> next(String trackingNumber, ClockKind kind) {
        return clocks.find(trackingNumber, kind).flatMap(reading -> next(trackingNumber, reading));
    }

    /** When the next rung is due; empty when the ladder has ended. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(String trackingNumber, ClockKind kind) {
        return clocks.find(trackingNumber, kind)
                .flatMap(reading -> next(trackingNumber, reading).map(rung -> reading.after(rung.afterDays())));
    }

    /** Who is to be told of a rung, as group ids separated by commas. */
    @Transactional(readOnly = true)
    public String told(String trackingNumber, Rung rung) {
        return told(cases.read(trackingNumber), rung);
    }

    /** Reaches the rung if its time has come and nobody has reached it before. */
    public Raise raise(String trackingNumber, ClockKind kind, int number) {
        // The case is locked first: a clock that is met meanwhile is met before or after, never halfway.
        Complaint complaint = cases.lock(trackingNumber);
        Optional<Reading> running = clocks.find(trackingNumber, kind).filter(Reading::running);
        Optional<Rung> rung = policy.rung(kind, number);
        if (running.isEmpty() || rung.isEmpty() || isReached(complaint, running.get(), number)) {
            return Raise.OVER;
        }
        if (clock.instant().isBefore(running.get().after(rung.get().afterDays()))) {
            return Raise.EARLY;
        }
        claim(complaint, running.get(), number, told(complaint, rung.get()));
        cases.noteEscalation(complaint);
        return Raise.RAISED;
    }

    /** Reminds the holder, once, that the deadline of a clock is near. */
    public void remind(String trackingNumber, ClockKind kind) {
        Complaint complaint = cases.lock(trackingNumber);
        clocks.find(trackingNumber, kind)
                .filter(Reading::running)
                .filter(reading -> !isReached(complaint, reading, Rung.REMINDER))
                .ifPresent(reading -> claim(complaint, reading, Rung.REMINDER, group(complaint, Role.LIAISON)));
    }

    /** Keeps what a superior answered to an escalation. */
    public void note(String trackingNumber, Officer officer, String note) {
        cases.noteResponse(trackingNumber, officer, note);
    }

    private Optional<Rung> next(String trackingNumber, Reading reading) {
        int reached = rungs.highest(trackingNumber, reading.kind(), reading.round());
        return policy.rung(reading.kind(), reached + 1);
    }

    private boolean isReached(Complaint complaint, Reading reading, int number) {
        return rungs.existsByTrackingNumberAndClockKindAndClockRoundAndRung(
                complaint.trackingNumber(), reading.kind(), reading.round(), number);
    }

    private void claim(Complaint complaint, Reading reading, int number, String told) {
        rungs.save(new EscalationRung(
                complaint.trackingNumber(), reading.kind(), reading.round(), number, told, clock.instant()));
    }

    private static String told(Complaint complaint, Rung rung) {
        return rung.roles().stream()
                .sorted()
                .map(role -> group(complaint, role))
                .collect(joining(","));
    }

    /** Heads and officers are those of the unit; where no unit holds the case, its instansi stands in. */
    private static String group(Complaint complaint, Role role) {
        boolean ofUnit = role == Role.HEAD || role == Role.LIAISON;
        String agency = ofUnit && complaint.unit() != null ? complaint.unit() : complaint.instansi();
        return new Membership(role, agency).group();
    }
}
