package id.tanggap.process;

import static id.tanggap.language.InvalidInput.require;
import static id.tanggap.language.InvalidInput.requireText;
import static id.tanggap.process.ProcessRights.allow;

import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Journal;
import id.tanggap.language.InvalidInput;
import id.tanggap.language.PlainText;
import id.tanggap.process.Draft.Change;
import id.tanggap.process.Draft.State;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a changed model becomes a draft and a second person decides on it. Nothing of it is live before somebody activates
 * it at the {@link Activating}. Decision: docs/decisions/0045-process-ownership.md.
 */
@Service
@Transactional
public class Drafting {

    private static final int SHOWN = 50;

    private final Drafts drafts;
    private final FileStore store;
    private final InForce inForce;
    private final ModelEngine engine;
    private final Journal journal;

    Drafting(Drafts drafts, FileStore store, InForce inForce, ModelEngine engine, Journal journal) {
        this.drafts = drafts;
        this.store = store;
        this.inForce = inForce;
        this.engine = engine;
        this.journal = journal;
    }

    /**
     * Keeps a draft. Files that are in force already are left out; the same draft sent again is the same draft.
     *
     * @param files content by file name, without folders
     * @throws AccessDeniedException unless the officer owns the process
     * @throws InvalidInput without a reason, without a file, and if nothing would change
     * @throws DraftRefused if, with all that is in force besides, a model rule would be broken
     */
    public Draft submit(Officer author, Map<String, byte[]> files, String reason) {
        allow(ProcessRights.mayDraft(author));
        require(!files.isEmpty(), "files", "required");
        requireText(reason, "reason", "required");
        SortedMap<String, String> live = inForce.live().nation().files();
        SortedMap<String, byte[]> changed = changed(files, live);
        require(!changed.isEmpty(), "files", "process.unchanged");
        SortedMap<String, byte[]> whole = store.read(live);
        whole.putAll(changed);
        List<ModelFinding> findings = engine.check(whole);
        if (!findings.isEmpty()) {
            throw new DraftRefused(findings);
        }
        SortedMap<String, String> hashes = store.keep(changed);
        return drafts.newest(SHOWN).stream()
                .filter(draft -> draft.state() == State.OPEN && draft.author().equals(author.username()))
                .filter(draft -> draft.files().equals(hashes))
                .findFirst()
                .orElseGet(() -> add(author, reason, hashes, live));
    }

    private static SortedMap<String, byte[]> changed(Map<String, byte[]> files, SortedMap<String, String> live) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.entrySet().removeIf(file -> ContentHash.of(file.getValue()).equals(live.get(file.getKey())));
        return changed;
    }

    private Draft add(Officer author, String reason, SortedMap<String, String> hashes, SortedMap<String, String> live) {
        List<Change> changes = hashes.entrySet().stream()
                .map(file -> new Change(file.getKey(), file.getValue(), live.get(file.getKey())))
                .toList();
        long id = drafts.add(author.username(), PlainText.of(reason), changes);
        changes.forEach(change ->
                journal.note(Deed.MODEL_DRAFTED, author.username(), null, change.file(), id + " " + change.hash()));
        return find(id);
    }

    /**
     * Decides on a draft as the second person.
     *
     * @throws AccessDeniedException unless the officer approves
     * @throws OwnDraft if it is the officer's own
     * @throws InvalidInput without a reason
     * @throws DraftNotReady if it was decided before
     */
    public void decide(Officer approver, long id, boolean approve, String reason) {
        allow(ProcessRights.mayApprove(approver));
        Draft draft = find(id);
        if (draft.author().equals(approver.username())) {
            throw new OwnDraft();
        }
        requireText(reason, "reason", "required");
        State state = approve ? State.APPROVED : State.REFUSED;
        if (!drafts.decide(id, state, approver.username(), PlainText.of(reason))) {
            throw new DraftNotReady("decided");
        }
        Deed deed = approve ? Deed.MODEL_APPROVED : Deed.MODEL_REFUSED;
        draft.changes()
                .forEach(change ->
                        journal.note(deed, approver.username(), null, change.file(), id + " " + change.hash()));
    }

    /** Newest first. @throws AccessDeniedException unless the officer owns or approves */
    @Transactional(readOnly = true)
    public List<Draft> newest(Officer officer) {
        allow(ProcessRights.mayActivate(officer));
        return drafts.newest(SHOWN);
    }

    /** @throws AccessDeniedException unless the officer owns or approves @throws UnknownDraft if there is none */
    @Transactional(readOnly = true)
    public Draft find(Officer officer, long id) {
        allow(ProcessRights.mayActivate(officer));
        return find(id);
    }

    private Draft find(long id) {
        return drafts.find(id).orElseThrow(UnknownDraft::new);
    }
}
