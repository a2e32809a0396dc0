package id.tanggap.access;

import id.tanggap.access.factor.SecondFactors;
import id.tanggap.agency.Officer;
import java.util.List;
import java.util.Set;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** What an officer who is known is let in as, whatever the door; an officer's roles become authorities. */
@Component
class Admission {

    private final FirstPasswords firstPasswords;
    private final SecondFactors factors;

    Admission(FirstPasswords firstPasswords, SecondFactors factors) {
        this.firstPasswords = firstPasswords;
        this.factors = factors;
    }

    /** @throws SecondFactorNeeded if the officer has a second factor, or must have one */
    Authentication byFirstFactor(Officer officer) {
        Officer admitted = admitted(officer);
        Authentication granted = granted(admitted);
        expectNoSecondFactor(admitted, granted);
        return granted;
    }

    /** @throws SecondFactorNeeded if the officer has a second factor, or must have one */
    void expectNoSecondFactor(Officer admitted, Authentication granted) {
        if (factors.isRequiredOf(admitted) || factors.isOn(admitted.username())) {
            throw new SecondFactorNeeded(granted);
        }
    }

    /** By what only both factors could get. */
    Authentication byToken(Officer officer) {
        return granted(admitted(officer));
    }

    /** If somebody else knows the password, nothing but choosing an own one is open. */
    Officer admitted(Officer officer) {
        return firstPasswords.has(officer.username())
                ? new Officer(officer.username(), officer.name(), Set.of())
                : officer;
    }

    private static Authentication granted(Officer officer) {
        return UsernamePasswordAuthenticationToken.authenticated(new StaffMember(officer), null, authorities(officer));
    }

    static List<? extends GrantedAuthority> authorities(Officer officer) {
        return officer.memberships().stream()
                .map(membership -> "ROLE_" + membership.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
    }
}
