package id.tanggap.access;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.session.Session;

/**
 * A session as one request sees it. It writes no more than the next request needs: that somebody was here once a
 * minute, and nothing that is {@link PerRequest}.
 */
final class SparingSession<S extends Session> implements Session {

    /** A session may end so much too early. */
    private static final Duration GRAIN = Duration.ofMinutes(1);

    private final S stored;
    private final Map<String, PerRequest> passing = new HashMap<>();

    SparingSession(S stored) {
        this.stored = stored;
    }

    S stored() {
        return stored;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (!now.isBefore(stored.getLastAccessedTime().plus(GRAIN))) {
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getAttribute(String name) {
        PerRequest value = passing.get(name);
        return value != null ? (T) value : stored.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value instanceof PerRequest brief) {
            passing.put(name, brief);
        } else {
            passing.remove(name);
            stored.setAttribute(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        setAttribute(name, null);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
