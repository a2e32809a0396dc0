package id.tanggap.access;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When whoever has a session last proved to be its officer. A proof is fresh for some minutes only. */
@Component
class Proofs {

    private static final String LAST = "tanggap.proof";

    private final Clock clock;
    private final Duration fresh;

    Proofs(Clock clock, @Value("${tanggap.access.proof-is-fresh-for}") Duration fresh) {
        this.clock = clock;
        this.fresh = fresh;
    }

    void given(HttpSession session) {
        given(session, Duration.ZERO);
    }

    /** @param age how long ago it was */
    void given(HttpSession session, Duration age) {
        session.setAttribute(LAST, clock.instant().minus(age));
    }

    boolean isFresh(HttpSession session) {
        Instant now = clock.instant();
        return session.getAttribute(LAST) instanceof Instant last
                && !last.isAfter(now)
                && now.isBefore(last.plus(fresh));
    }
}
