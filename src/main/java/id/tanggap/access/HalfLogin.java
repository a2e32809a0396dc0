package id.tanggap.access;

import id.tanggap.access.factor.FactorSecret;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.session.FindByIndexNameSessionRepository;

/**
 * A login that lacks the second factor yet: its session has nobody logged in and opens no door.
 *
 * @param granted what it comes to
 * @param secret for an app, if the officer has to begin with one; else null
 */
record HalfLogin(Authentication granted, FactorSecret secret, Instant since) implements Serializable {

    private static final String ATTRIBUTE = "tanggap.half-login";
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** As sessions do, it lives in the time of browsers. */
    static void begin(HttpServletRequest request, Authentication granted, FactorSecret secret) {
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setAttribute(ATTRIBUTE, new HalfLogin(granted, secret, Instant.now()));
        // So it ends with the officer's sessions when account, role or password change.
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, granted.getName());
    }

    static Optional<HalfLogin> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(open -> open.getAttribute(ATTRIBUTE))
                .map(HalfLogin.class::cast)
                .filter(login -> Instant.now().isBefore(login.since().plus(LONGEST)));
    }

    String username() {
        return granted.getName();
    }
}
