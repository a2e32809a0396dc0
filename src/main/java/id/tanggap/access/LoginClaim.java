package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** What comes with a login on the page besides name and password: the code that completes a half one. */
class LoginClaim extends WebAuthenticationDetails {

    /** Field with the code. */
    static final String CODE = "code";

    private final HalfLogin half;
    private final String code;

    LoginClaim(HttpServletRequest request) {
        super(request);
        this.code = request.getParameter(CODE);
        this.half = HalfLogin.of(request).orElse(null);
    }

    /** The login that is completed; empty if it begins. */
    Optional<HalfLogin> half() {
        return code == null ? Optional.empty() : Optional.ofNullable(half);
    }

    String code() {
        return code;
    }
}
