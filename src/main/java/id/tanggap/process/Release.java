package id.tanggap.process;

import id.tanggap.audit.Entry;
import id.tanggap.process.Activation.Kind;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the files of this release, before anybody is let in. It replaces only what is still as the release before it had
 * brought it: what an owner changed stays, and both are shown side by side.
 */
@Component
public class Release implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(Release.class);

    private final ShippedFiles shippedFiles;
    private final FirstRelease firstRelease;
    private final FileStore store;
    private final Activations activations;
    private final ModelEngine engine;
    private final GoingLive goingLive;
    private final TransactionTemplate transaction;

    Release(
            ShippedFiles shippedFiles,
            FirstRelease firstRelease,
            FileStore store,
            Activations activations,
            ModelEngine engine,
            GoingLive goingLive,
            TransactionTemplate transaction) {
        this.shippedFiles = shippedFiles;
        this.firstRelease = firstRelease;
        this.store = store;
        this.activations = activations;
        this.engine = engine;
        this.goingLive = goingLive;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        bring(shippedFiles.read());
    }

    /** Nodes that start together bring it once. */
    void bring(SortedMap<String, byte[]> files) {
        transaction.executeWithoutResult(started -> {
            activations.takeTurn();
            Activation before = activations.live().nation();
            SortedMap<String, String> shipped = store.keep(files);
            SortedMap<String, String> kept = before == null ? store.keep(engine.deployedBefore()) : before.files();
            SortedMap<String, String> brought = brought();
            SortedMap<String, String> next = merge(kept, brought, shipped);
            if (before == null || !next.equals(kept)) {
                live(before, kept, next);
            }
            if (!shipped.equals(brought)) {
                activations.ship(shipped);
            }
        });
    }

    private void live(Activation before, SortedMap<String, String> kept, SortedMap<String, String> next) {
        boolean sound = kept.isEmpty() || engine.check(store.read(next)).isEmpty();
        if (sound || before == null) {
            goingLive.go(new GoingLive.Wish(
                    Kind.RELEASE, null, null, null, Entry.SYSTEM, null, sound ? next : new TreeMap<>(kept)));
        }
        if (!sound) {
            log.error("The files of this release do not go together with what an owner changed; what ran goes on");
        }
    }

    private SortedMap<String, String> brought() {
        SortedMap<String, String> brought = activations.shipped();
        return brought.isEmpty() ? firstRelease.files() : brought;
    }

    /** What is as it was brought follows the new release; what somebody changed stays. */
    static SortedMap<String, String> merge(
            SortedMap<String, String> kept, SortedMap<String, String> brought, SortedMap<String, String> shipped) {
        SortedMap<String, String> next = new TreeMap<>(shipped);
        kept.forEach((name, hash) -> {
            if (!Objects.equals(hash, brought.get(name))) {
                next.put(name, hash);
            }
        });
        return next;
    }
}
