package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.RequestMatcherDelegatingAccessDeniedHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Says "not found" where no rule lets anybody in: neither a login page nor "forbidden" would be of use. */
final class NothingThere implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final NothingThere ANSWER = new NothingThere();

    private static final RequestMatcher UNKNOWN =
            new NegatedRequestMatcher(new OrRequestMatcher(Addresses.STAFF, Addresses.OPEN));

    private NothingThere() {}

    /** Unknown pages are not there; the others ask for a login. */
    static AuthenticationEntryPoint or(AuthenticationEntryPoint login) {
        var entry = new DelegatingAuthenticationEntryPoint(new LinkedHashMap<>(Map.of(UNKNOWN, ANSWER)));
        entry.setDefaultEntryPoint(login);
        return entry;
    }

    /** Unknown pages are not there; the others are forbidden. */
    static AccessDeniedHandler orForbidden() {
        return new RequestMatcherDelegatingAccessDeniedHandler(
                new LinkedHashMap<>(Map.of(UNKNOWN, ANSWER)), new AccessDeniedHandlerImpl());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException stranger)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        response.sendError(HttpStatus.NOT_FOUND.value());
    }
}
