package id.tanggap.access;

import id.tanggap.access.ProviderRefusal.Reason;
import id.tanggap.agency.Officer;
import id.tanggap.audit.Deed;
import id.tanggap.audit.Entry;
import id.tanggap.audit.Journal;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds the officer for whom the provider has vouched, by a token that was found genuine. */
@Component
class ProviderOfficers implements Converter<OAuth2LoginAuthenticationToken, OAuth2AuthenticationToken> {

    private final ProviderSettings settings;
    private final ProviderAccounts accounts;
    private final StaffDirectory staff;
    private final Admission admission;
    private final Journal journal;

    ProviderOfficers(
            ProviderSettings settings,
            ProviderAccounts accounts,
            StaffDirectory staff,
            Admission admission,
            Journal journal) {
        this.settings = settings;
        this.accounts = accounts;
        this.staff = staff;
        this.admission = admission;
        this.journal = journal;
    }

    /**
     * @throws ProviderRefusal if it is nobody's, or no role is left
     * @throws SecondFactorNeeded if the provider does not say that it has asked for one
     */
    @Override
    public OAuth2AuthenticationToken convert(OAuth2LoginAuthenticationToken login) {
        OidcIdToken token = ((OidcUser) login.getPrincipal()).getIdToken();
        Officer officer = account(login, token).flatMap(staff::find).orElseThrow(() -> refuse(Reason.UNKNOWN, ""));
        Officer confirmed = settings.confirmed(admission.admitted(officer), token);
        if (confirmed.memberships().isEmpty()) {
            throw refuse(Reason.ROLES, officer.username());
        }
        var granted = new OAuth2AuthenticationToken(
                new StaffByProvider(confirmed, token),
                Admission.authorities(confirmed),
                login.getClientRegistration().getRegistrationId());
        if (!settings.provesSecondFactor(token)) {
            admission.expectNoSecondFactor(confirmed, granted);
        }
        return granted;
    }

    /** Whoever set out to link an account comes back as the first who is known by this token. */
    private Optional<String> account(OAuth2LoginAuthenticationToken login, OidcIdToken token) {
        Optional<String> known = accounts.usernameOf(token);
        String linking =
                login.getAuthorizationExchange().getAuthorizationRequest().getAttribute(ProviderRequests.LINKING);
        if (known.isEmpty() && linking != null) {
            accounts.link(token, linking);
            return Optional.of(linking);
        }
        return known;
    }

    private ProviderRefusal refuse(Reason reason, String username) {
        journal.noteRepeatable(Deed.LOGIN_FAILED, username.isEmpty() ? Entry.UNKNOWN : username, null, username);
        return new ProviderRefusal(reason);
    }
}
