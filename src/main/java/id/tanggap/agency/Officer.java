package id.tanggap.agency;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Somebody who works with the product, and as what. */
public record Officer(String username, String name, Set<Membership> memberships) implements Serializable {

    public Officer {
        memberships = Set.copyOf(memberships);
    }

    /** Whether the officer holds the role for this agency (null for the roles of the whole installation). */
    public boolean has(Role role, String agency) {
        return memberships.stream()
                .anyMatch(held ->
                        held.role() == role && (agency == null ? held.agency() == null : agency.equals(held.agency())));
    }

    /** Whether the officer holds the role anywhere. */
    public boolean has(Role role) {
        return memberships.stream().anyMatch(held -> held.role() == role);
    }

    /** Codes of the agencies for which the officer holds any of these roles, sorted. */
    public Set<String> agenciesAs(Role... roles) {
        Set<Role> wanted = Set.of(roles);
        return memberships.stream()
                .filter(held -> wanted.contains(held.role()) && held.agency() != null)
                .map(Membership::agency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of the officer's groups, sorted. */
    public Set<String> groups() {
        return memberships.stream().map(Membership::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
