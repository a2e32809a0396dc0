package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/** Finds a visitor's session by a cookie, but not for files that are the same for everybody: these need no database. */
final class SessionCookie implements HttpSessionIdResolver {

    private final CookieHttpSessionIdResolver cookie = new CookieHttpSessionIdResolver();
    private final RequestMatcher files;

    SessionCookie(CookieSerializer format, RequestMatcher files) {
        this.cookie.setCookieSerializer(format);
        this.files = files;
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        return files.matches(request) ? List.of() : cookie.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookie.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookie.expireSession(request, response);
    }
}
