package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2LoginAuthenticationFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.stereotype.Component;

/** The other way in: by a provider of identities, if the settings name one. Decision: docs/decisions/0038-provider.md. */
@Component
@EnableConfigurationProperties(ProviderSettings.class)
class ProviderLogin {

    /** Below it the login at the provider begins. */
    static final String START = "/masuk/lewat";

    /** Below it whoever was there comes back. */
    private static final String BACK = "/masuk/dari";

    private static final String LOGGED_OUT = "/masuk?logout";

    private static final String ID = "sso";

    /** Where it begins. */
    static final String ADDRESS = START + "/" + ID;

    private final ProviderSettings settings;
    private final ProviderOfficers officers;
    private final Proofs proofs;

    ProviderLogin(ProviderSettings settings, ProviderOfficers officers, Proofs proofs) {
        this.settings = settings;
        this.officers = officers;
        this.proofs = proofs;
    }

    /** Where forms may lead besides to us. */
    String origin() {
        return settings.origin();
    }

    /** Opens the way, beside the login by password. */
    void open(HttpSecurity http, StaffLogin done, LoginFailure failed) throws Exception {
        if (!settings.isThere()) {
            http.logout(logout -> logout.logoutSuccessUrl(LOGGED_OUT));
            return;
        }
        ClientRegistrationRepository registrations = registrations();
        http.oauth2Login(login -> login.loginPage("/masuk")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                        start -> start.authorizationRequestResolver(new ProviderRequests(registrations, proofs)))
                .userInfoEndpoint(
                        user -> user.oidcUserService(told -> new DefaultOidcUser(Set.of(), told.getIdToken())))
                .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                .successHandler(done)
                .failureHandler(failed)
                .withObjectPostProcessor(new ObjectPostProcessor<OAuth2LoginAuthenticationFilter>() {
                    @Override
                    public <F extends OAuth2LoginAuthenticationFilter> F postProcess(F filter) {
                        filter.setAuthenticationResultConverter(officers);
                        return filter;
                    }
                }));
        var both = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        both.setDefaultTargetUrl(LOGGED_OUT);
        both.setPostLogoutRedirectUri("{baseUrl}" + LOGGED_OUT);
        http.logout(logout -> logout.logoutSuccessHandler(both));
    }

    /** What the provider says of itself is read when it is needed first: we start without it. */
    private ClientRegistrationRepository registrations() {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(registration()));
    }

    private ClientRegistration registration() {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid")
                .redirectUri("{baseUrl}" + BACK + "/{registrationId}")
                .build();
    }

    /** We call nothing of the provider in an officer's name; its tokens are not kept. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {

        @Override
        public <T extends OAuth2AuthorizedClient> T loadAuthorizedClient(
                String registration, Authentication officer, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication officer,
                HttpServletRequest request,
                HttpServletResponse response) {
            // Nobody will ask for it.
        }

        @Override
        public void removeAuthorizedClient(
                String registration, Authentication officer, HttpServletRequest request, HttpServletResponse response) {
            // None is there.
        }
    }
}
