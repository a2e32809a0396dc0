package id.tanggap.agency;

import java.io.Serializable;
import java.util.Optional;

/**
 * A role held for an agency. As a group it is the candidate of user tasks: {@code liaison.tng-dbmsda}.
 *
 * @param agency code of the agency; null exactly for the roles that serve the whole installation
 */
public record Membership(Role role, String agency) implements Serializable {

    public Membership {
        if (role == null || role.ofAgency() == (agency == null || agency.isBlank())) {
            throw new IllegalArgumentException("No membership: role " + role + ", agency " + agency);
        }
    }

    /** Id of the group of all officers with this membership. */
    public String group() {
        return agency == null ? role.id() : role.id() + "." + agency;
    }

    /** The membership that a group id stands for; empty when it is no group id of ours. */
    public static Optional<Membership> parse(String group) {
        if (group == null) {
            return Optional.empty();
        }
        int dot = group.indexOf('.');
        String agency = dot < 0 ? null : group.substring(dot + 1);
        return Role.withId(dot < 0 ? group : group.substring(0, dot))
                .filter(role -> role.ofAgency() == (agency != null && !agency.isBlank()))
                .filter(role -> role.ofAgency() || dot < 0)
                .map(role -> new Membership(role, agency));
    }
}
