package id.tanggap.process;

import static id.tanggap.process.ProcessRights.allow;

import id.tanggap.agency.Officer;
import id.tanggap.process.difference.Comparison;
import id.tanggap.process.difference.Difference;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever approves must see of a draft. */
@Service
@Transactional(readOnly = true)
public class DraftReview {

    private final FileStore store;
    private final Hindsight hindsight;

    DraftReview(FileStore store, Hindsight hindsight) {
        this.store = store;
        this.hindsight = hindsight;
    }

    /** What it would have done to the cases of the last quarter. */
    public List<Hindsight.Effect> effects(Draft draft) {
        SortedMap<String, String> before = new TreeMap<>();
        draft.changes().stream()
                .filter(change -> change.base() != null)
                .forEach(change -> before.put(change.file(), change.base()));
        return hindsight.of(store.read(before), store.read(draft.files()));
    }

    /** What changes against what was in force when it was drafted. */
    public List<Difference> differences(Draft draft) {
        return draft.changes().stream()
                .flatMap(change -> differences(change.file(), change.base(), change.hash()).stream())
                .toList();
    }

    /**
     * What changes of one file.
     *
     * @param before hash; null if there was no such file
     * @param after hash
     */
    public List<Difference> differences(String file, String before, String after) {
        return Comparison.of(file, before == null ? null : content(before), content(after));
    }

    /** @throws UnknownDraft if there is no such content */
    public byte[] content(String hash) {
        return store.find(hash).orElseThrow(UnknownDraft::new);
    }

    /** A file to take home. @throws AccessDeniedException unless the officer owns or approves */
    public byte[] download(Officer officer, String hash) {
        allow(ProcessRights.mayActivate(officer));
        return content(hash);
    }
}
