package id.tanggap.process;

import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.process.ProcessRights.allow;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import id.tanggap.process.Activation.Kind;
import id.tanggap.process.Draft.State;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where what was approved goes live, for all or for one instansi first, and where one step leads back. New cases go by it;
 * those that run stay with the files by which they started.
 */
@Service
@Transactional
public class Activating {

    private final Drafts drafts;
    private final Activations activations;
    private final GoingLive goingLive;
    private final VersionSteps steps;
    private final Moves moves;
    private final Agencies agencies;
    private final Journal journal;

    Activating(
            Drafts drafts,
            Activations activations,
            GoingLive goingLive,
            VersionSteps steps,
            Moves moves,
            Agencies agencies,
            Journal journal) {
        this.drafts = drafts;
        this.activations = activations;
        this.goingLive = goingLive;
        this.steps = steps;
        this.moves = moves;
        this.agencies = agencies;
        this.journal = journal;
    }

    /**
     * Makes an approved draft live for new cases; running ones follow by themselves if its version tags say that it is a patch.
     *
     * @param instansi code of the one that tries it first; null for all, which ends every trial of it
     * @return id of the activation
     * @throws AccessDeniedException unless the officer owns or approves
     * @throws DraftNotReady if it is not approved, is live there already, was overtaken, or another draft is on trial
     * @throws InvalidInput if there is no such instansi, or a file cannot hold for one alone
     */
    public long activate(Officer officer, long id, String instansi) {
        allow(ProcessRights.mayActivate(officer));
        String where = where(instansi);
        activations.takeTurn();
        Draft draft = drafts.find(id).orElseThrow(UnknownDraft::new);
        ready(draft.state() == State.APPROVED, "unapproved");
        Live now = activations.live();
        Activation there = now.of(where);
        ready(!there.files().entrySet().containsAll(draft.files().entrySet()), "live");
        ready(draft.fits(there.files()), "overtaken");
        ready(where != null || now.trials().values().stream().allMatch(trial -> tries(trial, draft)), "trial");
        SortedMap<String, String> files = new TreeMap<>(there.files());
        files.putAll(draft.files());
        require(where == null || goingLive.canHoldForOne(files, draft.files().keySet()), "instansi", "process.for.all");
        long activation = goingLive.go(
                new GoingLive.Wish(Kind.DRAFT, where, id, null, officer.username(), draft.reason(), files));
        note(Deed.MODEL_ACTIVATED, officer, where, draft.files(), activation);
        if (steps.of(draft) == VersionStep.PATCH) {
            moves.add(activation, officer.username());
        }
        return activation;
    }

    /**
     * Goes back, whatever has happened since: what the activation brought holds again.
     *
     * @param to id of an activation
     * @param instansi whose trial ends; null for where the activation was
     * @param reason may be empty: nobody has to write before a fire is put out
     * @throws AccessDeniedException unless the officer owns or approves
     * @throws UnknownDraft if there is no such activation
     * @throws DraftNotReady if it is in force
     */
    public long restore(Officer officer, long to, String instansi, String reason) {
        allow(ProcessRights.mayActivate(officer));
        InvalidInput.allowText(reason, "reason");
        activations.takeTurn();
        Activation target = activations.all().stream()
                .filter(activation -> activation.id() == to)
                .findFirst()
                .orElseThrow(UnknownDraft::new);
        String where = target.instansi() == null ? where(instansi) : target.instansi();
        boolean endsTrial = where != null && target.instansi() == null;
        Activation there = activations.live().of(where);
        ready(endsTrial ? where.equals(there.instansi()) : !there.files().equals(target.files()), "live");
        Kind kind = endsTrial ? Kind.TRIAL_ENDED : Kind.RESTORED;
        long activation = goingLive.go(new GoingLive.Wish(
                kind, where, target.draft(), to, officer.username(), PlainText.of(reason), target.files()));
        note(Deed.MODEL_RESTORED, officer, where, changed(there.files(), target.files()), activation);
        return activation;
    }

    /** What was activated, newest first. @throws AccessDeniedException unless the officer owns or approves */
    @Transactional(readOnly = true)
    public List<Activation> history(Officer officer) {
        allow(ProcessRights.mayActivate(officer));
        return activations.all().stream()
                .sorted((one, other) -> Long.compare(other.id(), one.id()))
                .toList();
    }

    private String where(String instansi) {
        if (instansi == null || instansi.isBlank()) {
            return null;
        }
        boolean known = agencies.instansi().stream().map(Agency::code).anyMatch(instansi::equals);
        require(known, "instansi", "process.instansi");
        return instansi;
    }

    private static boolean tries(Activation trial, Draft draft) {
        return trial.draft() != null && trial.draft() == draft.id();
    }

    private static SortedMap<String, String> changed(
            SortedMap<String, String> before, SortedMap<String, String> after) {
        SortedMap<String, String> changed = new TreeMap<>(after);
        changed.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        return changed;
    }

    private void note(Deed deed, Officer by, String instansi, SortedMap<String, String> files, long activation) {
        files.forEach((file, hash) -> journal.note(deed, by.username(), instansi, file, activation + " " + hash));
    }

    private static void ready(boolean condition, String code) {
        if (!condition) {
            throw new DraftNotReady(code);
        }
    }
}
