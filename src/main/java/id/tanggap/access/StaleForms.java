package id.tanggap.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A form whose token is stale, because a session ended while it was filled in, is not carried out; it is shown again with
 * what was typed and a fresh token, an officer's after a login where that was lost, too. Everything else is refused as before.
 */
final class StaleForms implements AccessDeniedHandler {

    /** Beside each form that needs no login; it shows the form and does nothing. */
    private static final String AGAIN = "/ulang";

    private static final RequestMatcher OF_EVERYBODY = Addresses.under("/lapor", "/lacak", "/laporan/*/*", "/masuk");

    private final InterruptedActs interrupted;
    private final AuthenticationEntryPoint login;
    private final AccessDeniedHandler otherwise;

    StaleForms(InterruptedActs interrupted, AuthenticationEntryPoint login, AccessDeniedHandler otherwise) {
        this.interrupted = interrupted;
        this.login = login;
        this.otherwise = otherwise;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (!(denied instanceof CsrfException) || !HttpMethod.POST.matches(request.getMethod())) {
            otherwise.handle(request, response, denied);
        } else if (OF_EVERYBODY.matches(request)) {
            request.getRequestDispatcher(request.getRequestURI() + AGAIN).forward(request, response);
        } else if (Addresses.STAFF_FORMS.matches(request)) {
            handleForm(request, response, denied);
        } else {
            otherwise.handle(request, response, denied);
        }
    }

    private void handleForm(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        Authentication officer = SecurityContextHolder.getContext().getAuthentication();
        if (officer == null) {
            interrupted.cache().saveRequest(request, response);
            login.commence(request, response, new InsufficientAuthenticationException("The session has ended", denied));
        } else if (interrupted.isBy(officer.getName(), request)) {
            request.getRequestDispatcher(ProofPage.RESUME).forward(request, response);
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
