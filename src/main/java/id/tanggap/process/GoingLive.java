package id.tanggap.process;

import id.tanggap.process.Activation.Kind;
import java.util.Collection;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/**
 * Deploys the files that shall hold together as one whole, and writes down that they hold. Always anew, and never compared
 * with what was deployed before: so going back restores, and what wakes by itself wakes by the files that hold for all.
 */
@Component
class GoingLive {

    private final FileStore store;
    private final Activations activations;
    private final ModelEngine engine;

    GoingLive(FileStore store, Activations activations, ModelEngine engine) {
        this.store = store;
        this.activations = activations;
        this.engine = engine;
    }

    /** What shall hold, where and why; see {@link Activation}. */
    record Wish(
            Kind kind,
            String instansi,
            Long draft,
            Long restored,
            String actor,
            String reason,
            SortedMap<String, String> files) {}

    /** @return id of the activation */
    long go(Wish wish) {
        return activations.add(new Activation(
                0,
                wish.kind(),
                wish.instansi(),
                wish.draft(),
                wish.restored(),
                wish.kind() == Kind.TRIAL_ENDED ? "" : deploy(wish),
                wish.actor(),
                wish.reason(),
                null,
                wish.files()));
    }

    private String deploy(Wish wish) {
        SortedMap<String, byte[]> files = store.read(wish.files());
        String name = wish.kind() + (wish.draft() == null ? "" : " " + wish.draft());
        return wish.instansi() == null
                ? engine.deploy(name, files)
                : engine.deploy(name + " " + wish.instansi(), FilesOfCases.of(files));
    }

    /** Whether the changed files among these are files of a case. */
    boolean canHoldForOne(SortedMap<String, String> files, Collection<String> changed) {
        return FilesOfCases.of(store.read(files)).keySet().containsAll(changed);
    }
}
