package id.tanggap.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.access.factor.SecondFactors;
import id.tanggap.agency.Officer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets an officer in: to the page that was asked for, else to where the own work is. Whoever may read reporters' identities is asked
 * again after half an hour without a request: an abandoned screen is the commonest leak.
 */
@Component
class StaffLogin extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration NEAR_IDENTITIES = Duration.ofMinutes(30);

    private static final String TASKS = "/camunda/app/tasklist/default/";
    private static final String PROCESS = "/proses";

    /** Whoever holds nothing else would find Tasklist empty. */
    private static final Set<String> OF_PROCESS = Set.of("ROLE_PROCESS_OWNER", "ROLE_PROCESS_APPROVER");

    private final FirstPasswords firstPasswords;
    private final SecondFactors factors;
    private final Proofs proofs;
    private final InterruptedActs interrupted;

    StaffLogin(FirstPasswords firstPasswords, SecondFactors factors, Proofs proofs, InterruptedActs interrupted) {
        this.firstPasswords = firstPasswords;
        this.factors = factors;
        this.proofs = proofs;
        this.interrupted = interrupted;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        ageOfProof(authentication).ifPresent(age -> proofs.given(request.getSession(), age));
        if (authentication.getPrincipal() instanceof StaffMember member && readsIdentities(member.officer())) {
            request.getSession().setMaxInactiveInterval(Math.toIntExact(NEAR_IDENTITIES.toSeconds()));
        }
        if (firstPasswords.has(authentication.getName())) {
            getRedirectStrategy().sendRedirect(request, response, "/sandi");
        } else if (hasNothingOnPaper(authentication.getName())) {
            getRedirectStrategy().sendRedirect(request, response, FactorPages.ADDRESS);
        } else if (interrupted
                .actOf(authentication.getName(), request, response)
                .isPresent()) {
            getRedirectStrategy().sendRedirect(request, response, ProofPage.RESUME);
        } else {
            if (interrupted.hasAny(request, response)) {
                interrupted.forget(request, response);
            }
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        Set<String> roles = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith("ROLE_"))
                .collect(toUnmodifiableSet());
        return !roles.isEmpty() && OF_PROCESS.containsAll(roles) ? PROCESS : TASKS;
    }

    /** A provider may remember its users for days; what it does not tell is no proof. It tells in the time of browsers. */
    private static Optional<Duration> ageOfProof(Authentication login) {
        return login.getPrincipal() instanceof StaffByProvider member
                ? Optional.ofNullable(member.getAuthenticatedAt()).map(at -> Duration.between(at, Instant.now()))
                : Optional.of(Duration.ZERO);
    }

    /** Without codes for recovery a lost telephone would need two other persons. */
    private boolean hasNothingOnPaper(String username) {
        return factors.isOn(username) && factors.recoveryCodesLeft(username) == 0;
    }

    /** All who handle or oversee cases; not who runs the installation or draws the models. Rule: docs/rules.md §5. */
    private static boolean readsIdentities(Officer officer) {
        return officer.memberships().stream().anyMatch(held -> held.role().ofAgency());
    }
}
