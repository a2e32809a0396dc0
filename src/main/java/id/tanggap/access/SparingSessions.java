package id.tanggap.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions that all nodes share, each as a {@link SparingSession}. However busy it is, none lasts longer than a working
 * day: a login begins a new one.
 */
final class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final FindByIndexNameSessionRepository<S> stored;

    SparingSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(stored.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        try {
            stored.save(session.stored());
        } catch (DataIntegrityViolationException e) {
            // It was ended while this request ran, perhaps on another node. What it would have kept goes with it.
        }
    }

    @Override
    public SparingSession<S> findById(String id) {
        S session = stored.findById(id);
        if (session == null) {
            return null;
        }
        // Sessions live in the real time of browsers, not in the one that a demo moves.
        if (session.getCreationTime().plus(LONGEST).isBefore(Instant.now())) {
            stored.deleteById(id);
            return null;
        }
        return new SparingSession<>(session);
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        return stored.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new SparingSession<>(entry.getValue())));
    }
}
