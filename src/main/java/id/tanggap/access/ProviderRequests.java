package id.tanggap.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What the provider is asked. Whoever is logged in comes to prove it once more, and the provider has to ask, whatever it
 * remembers; with a fresh proof the officer may link who is known there.
 */
class ProviderRequests implements OAuth2AuthorizationRequestResolver {

    /** Attribute with the account that is to be linked. */
    static final String LINKING = "tanggap.linking";

    private final DefaultOAuth2AuthorizationRequestResolver standard;
    private final Proofs proofs;

    ProviderRequests(ClientRegistrationRepository registrations, Proofs proofs) {
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations, ProviderLogin.START);
        this.standard.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        this.proofs = proofs;
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return proving(request, standard.resolve(request));
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return proving(request, standard.resolve(request, registration));
    }

    private OAuth2AuthorizationRequest proving(HttpServletRequest request, OAuth2AuthorizationRequest asked) {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (asked == null || present == null || !(present.getPrincipal() instanceof StaffMember member)) {
            return asked;
        }
        OAuth2AuthorizationRequest.Builder again = OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(more -> more.putAll(Map.of("prompt", "login", "max_age", "0")));
        if (proofs.isFresh(request.getSession())) {
            again.attributes(more -> more.put(LINKING, member.getName()));
        }
        return again.build();
    }
}
