package id.tanggap.escalation;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Role;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who is told that a team is not there. The admin of its instansi; of an admin the national admin and the instansi's
 * secretary; of the national admin the operators. Where those have no officers either, whoever answers for them.
 * Rule: docs/rules.md §6.
 */
@Component
class Responsible {

    private static final String OPERATORS = Role.OPERATOR.id();

    private final Agencies agencies;

    Responsible(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Group ids of those who are told. */
    List<String> of(String team, Set<String> staffed) {
        List<String> above = above(team);
        List<String> there = above.stream().filter(staffed::contains).toList();
        return there.isEmpty() && !above.contains(OPERATORS)
                ? of(above.get(0), staffed)
                : there.isEmpty() ? above : there;
    }

    private List<String> above(String team) {
        return Membership.parse(team)
                .filter(held -> agencies.find(held.agency()).isPresent())
                .map(this::above)
                .orElse(List.of(OPERATORS));
    }

    private List<String> above(Membership held) {
        String instansi = agencies.instansiOf(held.agency());
        if (held.role() != Role.ADMIN) {
            boolean handles = agencies.findCoordinating(instansi).isPresent();
            return List.of(admin(handles ? instansi : agencies.national().code()));
        }
        return agencies.get(instansi).level() == AgencyLevel.NATIONAL
                ? List.of(OPERATORS)
                : List.of(admin(agencies.national().code()), new Membership(Role.SECRETARY, instansi).group());
    }

    private static String admin(String agency) {
        return new Membership(Role.ADMIN, agency).group();
    }
}
