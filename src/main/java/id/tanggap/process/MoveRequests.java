package id.tanggap.process;

import static id.tanggap.process.ProcessRights.allow;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.key.TrackingNumber;
import id.tanggap.process.RunningCases.Running;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners have running cases go over to what is in force, after they have seen how many that are. */
@Service
@Transactional
public class MoveRequests {

    private static final int PAGE = 1000;
    private static final int SHOWN = 20;

    private final Moves moves;
    private final Activations activations;
    private final Drafts drafts;
    private final VersionSteps steps;
    private final RunningCases running;
    private final Journal journal;

    MoveRequests(
            Moves moves,
            Activations activations,
            Drafts drafts,
            VersionSteps steps,
            RunningCases running,
            Journal journal) {
        this.moves = moves;
        this.activations = activations;
        this.drafts = drafts;
        this.steps = steps;
        this.running = running;
        this.journal = journal;
    }

    /**
     * How many cases would go over; changes nothing.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the officer owns or approves
     * @throws DraftNotReady if the activation is in force nowhere
     */
    @Transactional(readOnly = true)
    public long foresee(Officer officer, long activation) {
        allow(ProcessRights.mayActivate(officer));
        Live live = activations.live();
        Activation target = inForce(live, activation);
        long cases = 0;
        TrackingNumber last = TrackingNumber.BEFORE_ALL;
        List<Running> page;
        do {
            page = running.notBy(target.deployment(), last, PAGE);
            cases += page.stream()
                    .filter(found -> live.of(found.instansi()).id() == activation)
                    .count();
            last = page.isEmpty() ? last : page.get(page.size() - 1).trackingNumber();
        } while (page.size() == PAGE);
        return cases;
    }

    /**
     * Has all running cases of an activation's instansi go by it. They follow in the background, on any node.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the officer owns or approves
     * @throws DraftNotReady if the activation is in force nowhere, its cases are on their way,
     *     or the version tag says that they never follow
     */
    public void ask(Officer officer, long activation) {
        allow(ProcessRights.mayActivate(officer));
        activations.takeTurn();
        Activation target = inForce(activations.live(), activation);
        if (moves.isOpen(activation)) {
            throw new DraftNotReady("moving");
        }
        boolean never = target.draft() != null
                && drafts.find(target.draft()).map(steps::of).orElseThrow() == VersionStep.MAJOR;
        if (never) {
            throw new DraftNotReady("major");
        }
        moves.add(activation, officer.username());
        journal.note(Deed.CASES_MOVED, officer.username(), target.instansi(), String.valueOf(activation), "");
    }

    /** Newest first. @throws org.springframework.security.access.AccessDeniedException unless the officer owns or approves */
    @Transactional(readOnly = true)
    public List<Move> newest(Officer officer) {
        allow(ProcessRights.mayActivate(officer));
        return moves.newest(SHOWN);
    }

    private static Activation inForce(Live live, long activation) {
        if (live.nation().id() == activation) {
            return live.nation();
        }
        return live.trials().values().stream()
                .filter(trial -> trial.id() == activation)
                .findFirst()
                .orElseThrow(() -> new DraftNotReady("past"));
    }
}
