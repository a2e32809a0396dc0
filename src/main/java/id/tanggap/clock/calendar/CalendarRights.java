package id.tanggap.clock.calendar;

import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.AgencyLevel;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may see and change which calendar. Rule: docs/rules.md §2. */
@Component
public class CalendarRights {

    private final Agencies agencies;

    CalendarRights(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Whether the officer may change the days off of this agency: as its admin, and of no other agency. */
    public boolean mayChange(Officer officer, String agency) {
        return officer.has(Role.ADMIN, agency)
                && agencies.findCoordinating(agency).isPresent();
    }

    public boolean maySee(Officer officer, String agency) {
        return visible(officer).stream().anyMatch(seen -> seen.code().equals(agency));
    }

    /** The agencies whose calendar the officer may see, the officer's own first, the national one always. */
    public List<Agency> visible(Officer officer) {
        Set<String> own = officer.memberships().stream()
                .map(Membership::agency)
                .flatMap(code -> agencies.find(code).stream())
                .map(agency -> agencies.instansiOf(agency.code()))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean all = own.stream().noneMatch(this::isInstansi);
        Stream<Agency> instansi = agencies.instansi().stream().filter(agency -> all || own.contains(agency.code()));
        Stream<Agency> national = Stream.of(agencies.national());
        return (all ? Stream.concat(national, instansi) : Stream.concat(instansi, national)).toList();
    }

    private boolean isInstansi(String code) {
        return agencies.get(code).level() == AgencyLevel.INSTANSI;
    }
}
