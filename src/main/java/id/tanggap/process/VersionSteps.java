package id.tanggap.process;

import id.tanggap.process.Draft.Change;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/** What the version tags of a draft say of running cases. */
@Component
class VersionSteps {

    private final FileStore store;

    VersionSteps(FileStore store) {
        this.store = store;
    }

    /** The farthest step of its files; a table or form, which has no tag, is one that is asked. */
    VersionStep of(Draft draft) {
        return draft.changes().stream()
                .map(this::of)
                .max(Comparator.naturalOrder())
                .orElse(VersionStep.MINOR);
    }

    private VersionStep of(Change change) {
        return change.base() == null || !change.file().endsWith(".bpmn")
                ? VersionStep.MINOR
                : VersionStep.between(content(change.base()), content(change.hash()));
    }

    private byte[] content(String hash) {
        return store.find(hash).orElseThrow(UnknownDraft::new);
    }
}
