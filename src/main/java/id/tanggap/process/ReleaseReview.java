package id.tanggap.process;

import static id.tanggap.process.ProcessRights.allow;

import id.tanggap.agency.Officer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where owners see side by side what they changed and what the release brings. */
@Service
@Transactional(readOnly = true)
public class ReleaseReview {

    private final Activations activations;
    private final InForce inForce;
    private final FileStore store;

    ReleaseReview(Activations activations, InForce inForce, FileStore store) {
        this.activations = activations;
        this.inForce = inForce;
        this.store = store;
    }

    /**
     * A file that holds otherwise than the release brings it.
     *
     * @param own hash of what holds
     * @param shipped hash of what the release brings; null if it brings no such file
     */
    public record Own(String file, String own, String shipped) {}

    /** @throws org.springframework.security.access.AccessDeniedException unless the officer owns or approves */
    public List<Own> own(Officer officer) {
        allow(ProcessRights.mayActivate(officer));
        SortedMap<String, String> shipped = activations.shipped();
        return inForce.live().nation().files().entrySet().stream()
                .filter(file -> !Objects.equals(file.getValue(), shipped.get(file.getKey())))
                .map(file -> new Own(file.getKey(), file.getValue(), shipped.get(file.getKey())))
                .toList();
    }

    /**
     * The file of the release, to be drafted as any other.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the officer owns the process
     * @throws UnknownDraft if the release brings no such file
     */
    public SortedMap<String, byte[]> shipped(Officer officer, String file) {
        allow(ProcessRights.mayDraft(officer));
        String hash = activations.shipped().get(file);
        if (hash == null) {
            throw new UnknownDraft();
        }
        return new TreeMap<>(store.read(Map.of(file, hash)));
    }
}
