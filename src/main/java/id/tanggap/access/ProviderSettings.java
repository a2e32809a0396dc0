package id.tanggap.access;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/**
 * The provider of identities (OpenID Connect), if there is one, and what is believed of what it says.
 *
 * @param name as officers know it
 * @param issuer its address; empty: there is none
 * @param groupsClaim claim of the ID token with the provider's groups
 * @param groups ids of our groups by the names of the provider's; what is not named here counts for nothing
 * @param secondFactor values of the claims {@code amr} and {@code acr} that say that a second factor was asked for
 */
@ConfigurationProperties("tanggap.access.oidc")
record ProviderSettings(
        @DefaultValue("SSO") String name,
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue Map<String, Set<String>> groups,
        @DefaultValue Set<String> secondFactor) {

    /** @throws IllegalArgumentException if a group is none of ours */
    ProviderSettings {
        groups.values().stream()
                .flatMap(Set::stream)
                .filter(id -> Membership.parse(id).isEmpty())
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("tanggap.access.oidc.groups names no group: " + id);
                });
    }

    /** Pages ask it, too. */
    public boolean isThere() {
        return !issuer.isBlank();
    }

    /** Where the browser is sent to; empty if there is no provider. */
    String origin() {
        if (!isThere()) {
            return "";
        }
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** The officer with those of the own roles that the provider confirms. It gives none: that takes two persons. */
    Officer confirmed(Officer officer, OidcIdToken token) {
        Set<String> confirmed = texts(token.getClaim(groupsClaim)).stream()
                .flatMap(theirs -> groups.getOrDefault(theirs, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
        Set<Membership> memberships = officer.memberships().stream()
                .filter(held -> confirmed.contains(held.group()))
                .collect(Collectors.toUnmodifiableSet());
        return new Officer(officer.username(), officer.name(), memberships);
    }

    boolean provesSecondFactor(OidcIdToken token) {
        return !Collections.disjoint(secondFactor, texts(token.getClaim("amr")))
                || !Collections.disjoint(secondFactor, texts(token.getClaim("acr")));
    }

    /** A claim is one text or several, or whatever a provider thinks of. */
    private static List<String> texts(Object claim) {
        Collection<?> values = claim instanceof Collection<?> several ? several : List.of(claim == null ? "" : claim);
        return values.stream().map(String::valueOf).toList();
    }
}
