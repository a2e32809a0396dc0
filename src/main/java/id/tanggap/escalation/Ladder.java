package id.tanggap.escalation;

import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.clock.CaseClocks;
import id.tanggap.clock.ClockKind;
import id.tanggap.clock.Reading;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.conversation.CaseLog;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import id.tanggap.key.TrackingNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ladder of a clock: after its deadline one rung after another, each exactly once, until the clock is met. What
 * happened so far is read from the claims, never from the process, so that nothing that moves the process resets it.
 *
 * <p>The rungs are those of the class that the case has now. A new class, like a new limit, moves the rungs that are
 * still to come; a rung that was reached stays reached. Rule: docs/rules.md §6.
 */
@Service
@Transactional
public class Ladder {

    private final EscalationRungs rungs;
    private final LadderPolicy policy;
    private final Responders responders;
    private final CaseClocks clocks;
    private final CaseLog cases;
    private final OmbudsmanHandover handovers;
    private final Clock clock;

    Ladder(
            EscalationRungs rungs,
            LadderPolicy policy,
            Responders responders,
            CaseClocks clocks,
            CaseLog cases,
            OmbudsmanHandover handovers,
            Clock clock) {
        this.rungs = rungs;
        this.policy = policy;
        this.responders = responders;
        this.clocks = clocks;
        this.cases = cases;
        this.handovers = handovers;
        this.clock = clock;
    }

    /** The rung that comes next on the ladder of this clock; empty when the ladder has ended. */
    @Transactional(readOnly = true)
    public Optional<Rung> next(TrackingNumber trackingNumber, ClockKind kind) {
        return clocks.find(trackingNumber, kind).flatMap(reading -> next(cases.read(trackingNumber), reading));
    }

    /** When the next rung is due; empty when the ladder has ended. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue(TrackingNumber trackingNumber, ClockKind kind) {
        return clocks.find(trackingNumber, kind).flatMap(reading -> next(cases.read(trackingNumber), reading)
                .map(rung -> reading.after(rung.afterDays())));
    }

    /** Who is to be told of a rung, as group ids separated by commas. */
    @Transactional(readOnly = true)
    public String told(TrackingNumber trackingNumber, Rung rung) {
        return responders.of(cases.read(trackingNumber), rung.roles());
    }

    /**
     * Reaches the next rung if its time has come. Which one is next is found under the lock, so whoever comes a second
     * time, by a second timer or a restarted process, finds the rung reached and waits for the one above it.
     */
    public Climb climb(TrackingNumber trackingNumber, ClockKind kind) {
        // The case is locked first: a clock that is met meanwhile is met before or after, never halfway.
        Complaint complaint = cases.lock(trackingNumber);
        Optional<Reading> running = clocks.find(trackingNumber, kind).filter(Reading::running);
        Optional<Rung> next = running.flatMap(reading -> next(complaint, reading));
        if (next.isEmpty()) {
            return Climb.OVER;
        }
        Rung rung = next.get();
        String told = responders.of(complaint, rung.roles());
        Optional<EscalationRung> lost = highest(complaint, running.get()).filter(EscalationRung::isTaskLost);
        if (lost.isPresent()) {
            lost.get().bringBack();
            return new Climb(Raise.RAISED, rung.number(), told);
        }
        if (clock.instant().isBefore(running.get().after(rung.afterDays()))) {
            return new Climb(Raise.EARLY, rung.number(), told);
        }
        claim(complaint, running.get(), rung.number(), told);
        if (rung.isHandover()) {
            handovers.ask(trackingNumber);
            return new Climb(Raise.ASKED, rung.number(), told);
        }
        cases.noteEscalation(complaint, told);
        return new Climb(Raise.RAISED, rung.number(), told);
    }

    /** The process of the case is gone, and with it the open task of each ladder: it comes back with the next process. */
    public void loseOpenTasks(TrackingNumber trackingNumber) {
        Complaint complaint = cases.read(trackingNumber);
        clocks.of(trackingNumber).stream().filter(Reading::running).forEach(reading -> highest(complaint, reading)
                .filter(rung -> hasTask(rung, reading))
                .ifPresent(EscalationRung::loseTask));
    }

    /** Reminds the holder, once, that the deadline of a clock is near. */
    public void remind(TrackingNumber trackingNumber, ClockKind kind) {
        Complaint complaint = cases.lock(trackingNumber);
        clocks.find(trackingNumber, kind)
                .filter(Reading::running)
                .filter(reading -> !isReached(complaint, reading, Rung.REMINDER))
                .ifPresent(reading ->
                        claim(complaint, reading, Rung.REMINDER, responders.of(complaint, Set.of(Role.LIAISON))));
    }

    /** Keeps what a superior answered to an escalation. */
    public void note(TrackingNumber trackingNumber, Officer officer, String note) {
        cases.noteResponse(trackingNumber, officer, note);
    }

    /**
     * Keeps with a rung what was done about it, as the last entry of the conversation tells.
     *
     * @param decision code of what was decided
     */
    public void answered(TrackingNumber trackingNumber, ClockKind kind, int rung, Officer officer, String decision) {
        clocks.find(trackingNumber, kind)
                .flatMap(reading -> rungs.findByTrackingNumberAndClockKindAndClockRoundAndRung(
                        trackingNumber, kind, reading.round(), rung))
                .ifPresent(reached -> reached.answer(
                        decision, cases.latestEntry(trackingNumber), officer.username(), clock.instant()));
    }

    /** A rung whose task is lost comes first, and not a second time. */
    private Optional<Rung> next(Complaint complaint, Reading reading) {
        int number = highest(complaint, reading)
                .map(rung -> rung.isTaskLost() ? rung.rung() : rung.rung() + 1)
                .orElse(1);
        return policy.rung(reading.kind(), reading.complaintClass(), number);
    }

    private Optional<EscalationRung> highest(Complaint complaint, Reading reading) {
        return rungs.highest(complaint.trackingNumber(), reading.kind(), reading.round());
    }

    private boolean hasTask(EscalationRung rung, Reading reading) {
        return rung.rung() != Rung.REMINDER
                && policy.rung(reading.kind(), reading.complaintClass(), rung.rung())
                        .filter(step -> !step.isHandover())
                        .isPresent();
    }

    private boolean isReached(Complaint complaint, Reading reading, int number) {
        return rungs.existsByTrackingNumberAndClockKindAndClockRoundAndRung(
                complaint.trackingNumber(), reading.kind(), reading.round(), number);
    }

    private void claim(Complaint complaint, Reading reading, int number, String told) {
        rungs.save(new EscalationRung(
                complaint.trackingNumber(), reading.kind(), reading.round(), number, told, clock.instant()));
    }
}
