package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/**
 * The form that an officer had sent when the session was over, or that leads to the provider of identities: it waits in
 * the session of the browser, sealed in the database, for the account to which the form was shown, and for no other.
 */
@Component
class InterruptedActs {

    private static final RequestMatcher UPLOADS = request -> request.getContentType() != null
            && request.getContentType().startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);

    private final HttpSessionRequestCache acts = new HttpSessionRequestCache();
    private final FormAuthors authors;

    InterruptedActs(FormAuthors authors) {
        this.authors = authors;
        acts.setRequestMatcher(new AndRequestMatcher(
                new OrRequestMatcher(Addresses.STAFF, Addresses.STAFF_FORMS),
                new NegatedRequestMatcher(Addresses.PASSWORDS),
                new NegatedRequestMatcher(UPLOADS)));
    }

    /** Where Spring Security keeps what a login interrupts: pages and forms of officers, but no passwords and no files. */
    RequestCache cache() {
        return acts;
    }

    /** Whether the request is the form of this officer. */
    boolean isBy(String account, HttpServletRequest request) {
        return authors.isBy(account, request.getParameter(FormAuthors.FIELD));
    }

    /** What this officer had sent. */
    Optional<DefaultSavedRequest> actOf(String account, HttpServletRequest request, HttpServletResponse response) {
        return acts.getRequest(request, response) instanceof DefaultSavedRequest act
                        && HttpMethod.POST.matches(act.getMethod())
                        && isBy(account, act)
                ? Optional.of(act)
                : Optional.empty();
    }

    private boolean isBy(String account, DefaultSavedRequest act) {
        String[] marks = act.getParameterValues(FormAuthors.FIELD);
        return marks != null && Arrays.stream(marks).allMatch(mark -> authors.isBy(account, mark));
    }

    /** Whether a form waits, whoever had it. */
    boolean hasAny(HttpServletRequest request, HttpServletResponse response) {
        return acts.getRequest(request, response) instanceof DefaultSavedRequest act
                && HttpMethod.POST.matches(act.getMethod());
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        acts.removeRequest(request, response);
    }
}
