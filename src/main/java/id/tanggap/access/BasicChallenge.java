package id.tanggap.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HttpBasicConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;

/** Asks programs for a name and a password, for a token where a password is not enough, or to wait. */
final class BasicChallenge implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint forPassword = asking("Tanggap");
    private final AuthenticationEntryPoint forToken = asking("Tanggap: access token in place of the password");

    private BasicChallenge() {}

    private static AuthenticationEntryPoint asking(String realm) {
        var basic = new BasicAuthenticationEntryPoint();
        basic.setRealmName(realm);
        return basic;
    }

    static void use(HttpBasicConfigurer<HttpSecurity> basic) {
        basic.authenticationEntryPoint(new BasicChallenge());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof TooManyTries early) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, String.valueOf(early.retryAfter().toSeconds()));
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        } else if (failure instanceof SecondFactorNeeded) {
            forToken.commence(request, response, failure);
        } else {
            forPassword.commence(request, response, failure);
        }
    }
}
