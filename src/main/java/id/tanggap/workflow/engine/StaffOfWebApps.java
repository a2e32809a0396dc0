package id.tanggap.workflow.engine;

import id.tanggap.access.StaffMember;
import id.tanggap.agency.Officer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the engine's web apps and REST who has logged in through our doors. Made by name, by a filter of theirs. */
public class StaffOfWebApps implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return loggedIn()
                .map(officer -> {
                    AuthenticationResult result = AuthenticationResult.successful(officer.username());
                    result.setGroups(List.copyOf(officer.groups()));
                    return result;
                })
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The filter chains have challenged before.
    }

    private static Optional<Officer> loggedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof StaffMember member
                ? Optional.of(member.officer())
                : Optional.empty();
    }
}
