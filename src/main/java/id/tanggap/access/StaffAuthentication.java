package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Logs officers in, on the page and by HTTP Basic alike; an officer's roles become authorities. */
@Component
class StaffAuthentication implements AuthenticationProvider {

    private final StaffDirectory staff;

    StaffAuthentication(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        Officer officer = staff.authenticate(claim.getName(), String.valueOf(claim.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Wrong name or password"));
        List<SimpleGrantedAuthority> authorities = officer.memberships().stream()
                .map(membership -> "ROLE_" + membership.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(new StaffMember(officer), null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
