package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Logs officers in, on the page and by HTTP Basic alike; an officer's roles become authorities. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final FirstPasswords firstPasswords;

    StaffAuthentication(PasswordCheck passwords, FirstPasswords firstPasswords) {
        this.passwords = passwords;
        this.firstPasswords = firstPasswords;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        Officer officer = passwords
                .officer(claim.getName(), String.valueOf(claim.getCredentials()), address(claim))
                .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
        Officer admitted = firstPasswords.has(officer.username()) ? withoutRoles(officer) : officer;
        List<SimpleGrantedAuthority> authorities = admitted.memberships().stream()
                .map(membership -> "ROLE_" + membership.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new StaffMember(admitted), null, authorities);
    }

    /** Somebody else knows the password: nothing but choosing an own one is open. */
    private static Officer withoutRoles(Officer officer) {
        return new Officer(officer.username(), officer.name(), Set.of());
    }

    private static String address(Authentication claim) {
        return claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
