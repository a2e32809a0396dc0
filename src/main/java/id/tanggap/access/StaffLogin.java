package id.tanggap.access;

import id.tanggap.access.factor.SecondFactors;
import id.tanggap.agency.Officer;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Lets an officer in: to the page that was asked for, else to Tasklist. Whoever may read reporters' identities is asked
 * again after half an hour without a request: an abandoned screen is the commonest leak.
 */
@Component
class StaffLogin extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration NEAR_IDENTITIES = Duration.ofMinutes(30);

    private final FirstPasswords firstPasswords;
    private final SecondFactors factors;
    private final Proofs proofs;

    StaffLogin(FirstPasswords firstPasswords, SecondFactors factors, Proofs proofs) {
        this.firstPasswords = firstPasswords;
        this.factors = factors;
        this.proofs = proofs;
        setDefaultTargetUrl("/camunda/app/tasklist/default/");
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        proofs.given(request.getSession());
        if (authentication.getPrincipal() instanceof StaffMember member && readsIdentities(member.officer())) {
            request.getSession().setMaxInactiveInterval(Math.toIntExact(NEAR_IDENTITIES.toSeconds()));
        }
        if (firstPasswords.has(authentication.getName())) {
            getRedirectStrategy().sendRedirect(request, response, "/sandi");
        } else if (hasNothingOnPaper(authentication.getName())) {
            getRedirectStrategy().sendRedirect(request, response, FactorPages.ADDRESS);
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
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
