package id.tanggap.workflow.task;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Knows an officer by what the engine authenticated: user id and groups. */
@Component
public class EngineOfficers {

    private final IdentityService identity;

    EngineOfficers(IdentityService identity) {
        this.identity = identity;
    }

    /** The officer with the name by which people know them: what is signed bears it, and nothing else needs it. */
    public Officer named(Officer officer) {
        return Optional.ofNullable(
                        identity.createUserQuery().userId(officer.username()).singleResult())
                .map(user -> new Officer(officer.username(), user.getFirstName(), officer.memberships()))
                .orElse(officer);
    }

    /** @throws AuthorizationException if nobody is logged in: a user task is always somebody's act */
    public Officer of(Authentication authentication) {
        if (authentication == null || authentication.getUserId() == null) {
            throw new AuthorizationException("Nobody is logged in");
        }
        return new Officer(
                authentication.getUserId(), authentication.getUserId(), memberships(authentication.getGroupIds()));
    }

    private static Set<Membership> memberships(Collection<String> groups) {
        return groups == null
                ? Set.of()
                : groups.stream()
                        .map(Membership::parse)
                        .flatMap(Optional::stream)
                        .collect(toUnmodifiableSet());
    }
}
