package id.tanggap.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks an officer for the password again before an act that opens an identity or gives a role, unless it was typed some
 * minutes ago: an open screen is not its officer. The page that asks carries all that was filled in, and sends it on with
 * the password. Whom the provider has let in proves it there. Rule: docs/rules.md §5.
 */
class ProofGate extends OncePerRequestFilter {

    /** Field with the password; it stands in no form but that of the page that asks. */
    static final String PASSWORD = "proof";

    /** Attribute of the request with the code of what is wrong with the proof. */
    static final String MISTAKE = "tanggap.proof.mistake";

    /** Where it is asked; reached by way of this filter only. */
    static final String PAGE = "/bukti";

    private final Proofs proofs;
    private final PasswordCheck passwords;
    private final InterruptedActs interrupted;

    ProofGate(Proofs proofs, PasswordCheck passwords, InterruptedActs interrupted) {
        this.interrupted = interrupted;
        this.proofs = proofs;
        this.passwords = passwords;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Addresses.SENSITIVE.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (proofs.isFresh(request.getSession()) || proves(request)) {
            chain.doFilter(request, response);
        } else {
            if (officer().getPrincipal() instanceof StaffByProvider) {
                interrupted.cache().saveRequest(request, response); // The way to the provider and back is long.
            }
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    private boolean proves(HttpServletRequest request) {
        String password = request.getParameter(PASSWORD);
        if (password == null) {
            return false;
        }
        try {
            if (passwords
                    .officer(officer().getName(), password, request.getRemoteAddr())
                    .isPresent()) {
                proofs.given(request.getSession());
                return true;
            }
            request.setAttribute(MISTAKE, "wrong");
        } catch (TooManyTries early) {
            request.setAttribute(MISTAKE, "wait");
        }
        return false;
    }

    private static Authentication officer() {
        return SecurityContextHolder.getContext().getAuthentication();
    }
}
