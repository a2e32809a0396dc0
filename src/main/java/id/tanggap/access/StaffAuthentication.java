package id.tanggap.access;

import id.tanggap.access.factor.SecondFactors;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Logs officers in by name and password and, where there is one, by the second factor. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final SecondFactors factors;
    private final Admission admission;

    StaffAuthentication(PasswordCheck passwords, CodeCheck codes, SecondFactors factors, Admission admission) {
        this.passwords = passwords;
        this.codes = codes;
        this.factors = factors;
        this.admission = admission;
    }

    /** @throws SecondFactorNeeded if name and password are right and not enough */
    @Override
    public Authentication authenticate(Authentication claim) {
        if (claim.getDetails() instanceof LoginClaim login && login.half().isPresent()) {
            return completed(login.half().get(), login);
        }
        return passwords
                .officer(claim.getName(), String.valueOf(claim.getCredentials()), address(claim))
                .map(admission::byFirstFactor)
                .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
    }

    private Authentication completed(HalfLogin half, LoginClaim login) {
        boolean right = half.secret() == null
                ? codes.isRight(half.username(), login.code(), login.getRemoteAddress())
                : factors.turnOn(half.username(), half.secret(), login.code());
        if (!right) {
            throw new BadCredentialsException("Wrong code");
        }
        return half.granted();
    }

    static String address(Authentication claim) {
        return claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
