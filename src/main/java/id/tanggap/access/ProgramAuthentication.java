package id.tanggap.access;

import id.tanggap.access.factor.AccessTokens;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets programs of officers in, by HTTP Basic with each request: by a token, or by the password of an officer who needs no
 * second factor.
 */
@Component
class ProgramAuthentication implements AuthenticationProvider {

    private final StaffAuthentication byPassword;
    private final AccessTokens tokens;
    private final StaffDirectory staff;
    private final LoginTries tries;
    private final Admission admission;

    ProgramAuthentication(
            StaffAuthentication byPassword,
            AccessTokens tokens,
            StaffDirectory staff,
            LoginTries tries,
            Admission admission) {
        this.byPassword = byPassword;
        this.tokens = tokens;
        this.staff = staff;
        this.tries = tries;
        this.admission = admission;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String secret = String.valueOf(claim.getCredentials());
        return AccessTokens.isMeant(secret) ? byToken(claim, secret) : byPassword.authenticate(claim);
    }

    private Authentication byToken(Authentication claim, String token) {
        String address = StaffAuthentication.address(claim);
        tries.expectPatience(claim.getName(), address);
        if (!tokens.isValid(claim.getName(), token)) {
            tries.failed(claim.getName(), address);
            throw new BadCredentialsException("Wrong token");
        }
        return staff.find(claim.getName())
                .map(admission::byToken)
                .orElseThrow(() -> new BadCredentialsException("No such account"));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
