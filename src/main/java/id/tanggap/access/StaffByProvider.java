package id.tanggap.access;

import id.tanggap.agency.Officer;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** An officer for whom the provider of identities has vouched. Name and roles are ours, whatever it calls them. */
final class StaffByProvider extends StaffMember implements OidcUser {

    private final OidcIdToken token;

    StaffByProvider(Officer officer, OidcIdToken token) {
        super(officer);
        this.token = token;
    }

    @Override
    public OidcIdToken getIdToken() {
        return token;
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public Map<String, Object> getClaims() {
        return token.getClaims();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return token.getClaims();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Admission.authorities(officer());
    }
}
