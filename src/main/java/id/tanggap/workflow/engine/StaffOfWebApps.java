package id.tanggap.workflow.engine;

import id.tanggap.access.PerRequest;
import id.tanggap.agency.Officer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the web apps with each request who has logged in through our doors. Their own way is to look it up once, keep it
 * in the session and write the session after every request.
 */
class StaffOfWebApps extends OncePerRequestFilter {

    private static final String APPS = "tanggap.web-apps";

    private final ProcessEngine engine;

    StaffOfWebApps(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LoggedIn.officer().ifPresent(officer -> {
            HttpSession session = request.getSession();
            AuthenticationUtil.updateSession(session, new Told(authentication(officer, session)));
        });
        chain.doFilter(request, response);
    }

    private UserAuthentication authentication(Officer officer, HttpSession session) {
        var authentication = new UserAuthentication(officer.username(), engine.getName());
        authentication.setGroupIds(List.copyOf(officer.groups()));
        authentication.setTenantIds(List.of());
        authentication.setAuthorizedApps(apps(officer, session));
        return authentication;
    }

    /** Asked once in a session, which ends when the officer's roles change. */
    @SuppressWarnings("unchecked")
    private Set<String> apps(Officer officer, HttpSession session) {
        Object known = session.getAttribute(APPS);
        if (known != null) {
            return (Set<String>) known;
        }
        Set<String> apps = Stream.of(AuthenticationUtil.APPS)
                .filter(app -> mayOpen(officer, app))
                .collect(Collectors.toCollection(HashSet::new));
        apps.add(AuthenticationUtil.APP_WELCOME);
        session.setAttribute(APPS, apps);
        return apps;
    }

    private boolean mayOpen(Officer officer, String app) {
        return engine.getAuthorizationService()
                .isUserAuthorized(
                        officer.username(),
                        List.copyOf(officer.groups()),
                        Permissions.ACCESS,
                        Resources.APPLICATION,
                        app);
    }

    /** Who is logged in at the one engine, as the web apps put it. */
    private static final class Told extends Authentications implements PerRequest {

        Told(UserAuthentication authentication) {
            addOrReplace(authentication);
        }
    }
}
