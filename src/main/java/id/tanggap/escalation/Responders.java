package id.tanggap.escalation;

import static java.util.stream.Collectors.joining;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Role;
import id.tanggap.complaint.Complaint;
import id.tanggap.complaint.Viewers;
import id.tanggap.complaint.handover.OmbudsmanHandover;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is called to a rung of the ladder. Nobody is called to a case about the own unit: those who share the rung stay, and
 * where nobody is left the next level takes it, at last the national admin. Rule: docs/rules.md §4, §6.
 */
@Component
class Responders {

    private static final List<Set<Role>> LEVELS = List.of(
            Set.of(Role.LIAISON), Set.of(Role.HEAD), Set.of(Role.SECRETARY, Role.INSPECTOR), Set.of(Role.LEADER));

    private final Agencies agencies;
    private final Viewers viewers;

    Responders(Agencies agencies, Viewers viewers) {
        this.agencies = agencies;
        this.viewers = viewers;
    }

    /** Group ids of those who are called in place of these roles, separated by commas. */
    String of(Complaint complaint, Set<Role> roles) {
        return Stream.concat(Stream.of(roles), LEVELS.stream().skip(levelAbove(roles)))
                .map(level -> impartial(complaint, level))
                .filter(called -> !called.isEmpty())
                .findFirst()
                .orElseGet(() -> new Membership(Role.ADMIN, agencies.national().code()).group());
    }

    private String impartial(Complaint complaint, Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> membership(complaint, role))
                .filter(held -> !viewers.isAccused(held, complaint))
                .map(Membership::group)
                .collect(joining(","));
    }

    private static int levelAbove(Set<Role> roles) {
        int above = LEVELS.size();
        while (above > 0 && LEVELS.get(above - 1).stream().noneMatch(roles::contains)) {
            above--;
        }
        return above;
    }

    /** Heads and officers are those of the unit, the Ombudsman is one for all; where no unit holds the case, its instansi stands in. */
    private static Membership membership(Complaint complaint, Role role) {
        if (role == Role.OMBUDSMAN) {
            return new Membership(role, OmbudsmanHandover.OMBUDSMAN);
        }
        boolean ofUnit = role == Role.HEAD || role == Role.LIAISON;
        return new Membership(role, ofUnit && complaint.unit() != null ? complaint.unit() : complaint.instansi());
    }
}
