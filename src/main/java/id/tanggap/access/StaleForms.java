package id.tanggap.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A form of a citizen whose token is stale, because a session ended while it was filled in, is not carried out; it goes
 * to the address beside it that shows it again with what was typed and a fresh token. Everything else is refused as before.
 */
final class StaleForms implements AccessDeniedHandler {

    /** Beside each form of a citizen; it shows the form and does nothing. */
    private static final String AGAIN = "/ulang";

    private static final RequestMatcher FORMS = Addresses.under("/lapor", "/laporan/*/*");

    private final AccessDeniedHandler otherwise;

    StaleForms(AccessDeniedHandler otherwise) {
        this.otherwise = otherwise;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        boolean sent = HttpMethod.POST.matches(request.getMethod());
        if (denied instanceof CsrfException && sent && FORMS.matches(request)) {
            request.getRequestDispatcher(request.getServletPath() + AGAIN).forward(request, response);
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
