package id.tanggap.access;

import id.tanggap.access.factor.SecondFactors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Where a login goes on that is not done: to the code, or once more to what was wrong. */
@Component
class LoginFailure implements AuthenticationFailureHandler {

    /** The second page of the login. */
    static final String CODE_PAGE = "/masuk/kode";

    private final SecondFactors factors;

    LoginFailure(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + next(request, failure));
    }

    private String next(HttpServletRequest request, AuthenticationException failure) {
        if (failure instanceof SecondFactorNeeded needed) {
            boolean has = factors.isOn(needed.granted().getName());
            HalfLogin.begin(request, needed.granted(), has ? null : factors.newSecret());
            return CODE_PAGE;
        }
        if (failure instanceof ProviderRefusal refusal) {
            return "/masuk?akun=" + refusal.reason();
        }
        if (failure instanceof OAuth2AuthenticationException) {
            return "/masuk?akun=" + ProviderRefusal.Reason.ANSWER;
        }
        String page = new LoginClaim(request).half().isPresent() ? CODE_PAGE : "/masuk";
        return page + (failure instanceof TooManyTries ? "?wait" : "?error");
    }
}
