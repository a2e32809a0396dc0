package id.tanggap.workflow.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;

/** Tells engine REST who has logged in through our doors. Made by name, by a filter of the engine. */
public class StaffOfEngineRest implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        return LoggedIn.officer()
                .map(officer -> {
                    AuthenticationResult result = AuthenticationResult.successful(officer.username());
                    result.setGroups(List.copyOf(officer.groups()));
                    result.setTenants(List.of()); // or the engine asks for them at every call
                    return result;
                })
                .orElseGet(AuthenticationResult::unsuccessful);
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The filter chains have challenged before.
    }
}
