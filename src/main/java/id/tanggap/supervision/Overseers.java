package id.tanggap.supervision;

import static java.util.stream.Collectors.toSet;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import id.tanggap.complaint.Viewers;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Asks the table of {@link Seat}s what an officer sees of the control room. */
@Component
public class Overseers {

    private final Agencies agencies;
    private final Viewers viewers;

    Overseers(Agencies agencies, Viewers viewers) {
        this.agencies = agencies;
        this.viewers = viewers;
    }

    /** @throws AccessDeniedException if the officer has no seat in the control room */
    public Scope require(Officer officer) {
        Scope scope = of(officer);
        if (scope.isEmpty()) {
            throw new AccessDeniedException("Oversees nothing");
        }
        return scope;
    }

    /** What the officer sees; it may be nothing. */
    public Scope of(Officer officer) {
        boolean everything = officer.memberships().stream().anyMatch(held -> reach(held) == Reach.EVERYTHING);
        Set<String> instansi = everything ? Set.of() : agencies(officer, Reach.INSTANSI);
        Set<String> units = everything ? Set.of() : agencies(officer, Reach.UNIT);
        return new Scope(
                everything,
                instansi,
                units.stream()
                        .filter(unit -> !instansi.contains(agencies.instansiOf(unit)))
                        .collect(toSet()),
                viewers.accusedUnits(officer),
                officer.memberships().stream()
                        .anyMatch(held -> Seat.of(held.role()).directs()));
    }

    private Set<String> agencies(Officer officer, Reach reach) {
        return officer.memberships().stream()
                .filter(held ->
                        reach(held) == reach && agencies.find(held.agency()).isPresent())
                .map(Membership::agency)
                .collect(toSet());
    }

    private Reach reach(Membership held) {
        var national = new Membership(Role.ADMIN, agencies.national().code());
        return held.equals(national) ? Reach.EVERYTHING : Seat.of(held.role()).reach();
    }
}
