package id.tanggap.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The tree of agencies, held in memory (a nation has some hundreds), so that a look-up costs no query.
 *
 * <p>Retired agencies are found by code, because old cases name them, but are in no list: those that the reference files
 * list no longer, whose last day has passed, or whose instansi is retired. Rule: docs/rules.md §1.
 */
@Component
public class Agencies {

    private final Map<String, Agency> byCode;
    private final Agency national;
    private final Clock clock;

    Agencies(ReferenceData reference, Clock clock) {
        this.clock = clock;
        this.byCode = reference.agencies().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        this.national = listed(AgencyLevel.NATIONAL).get(0);
    }

    /**
     * The agency with this code, retired or not.
     *
     * @throws UnknownAgency when there is none
     */
    public Agency get(String code) {
        return find(code).orElseThrow(() -> new UnknownAgency(code));
    }

    public Optional<Agency> find(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** The agency with this code, if it can coordinate a case: the national admin, or an instansi that is not retired. */
    public Optional<Agency> findCoordinating(String code) {
        return find(code)
                .filter(this::isLiving)
                .filter(agency -> agency.level() == AgencyLevel.INSTANSI || agency.level() == AgencyLevel.NATIONAL);
    }

    /** The national admin, to whom everything goes that has no other door. Rule: docs/rules.md §4. */
    public Agency national() {
        return national;
    }

    /** Every active instansi, by name. */
    public List<Agency> instansi() {
        return listed(AgencyLevel.INSTANSI);
    }

    /** Every active unit of an instansi, by name; empty for anything else. */
    public List<Agency> unitsOf(String instansi) {
        return listed(AgencyLevel.UNIT).stream()
                .filter(unit -> unit.parent().equals(instansi))
                .toList();
    }

    /** Whether the code is that of an agency that is retired; false for unknown codes. */
    public boolean isRetired(String code) {
        return find(code).filter(agency -> !isLiving(agency)).isPresent();
    }

    /** Codes of all retired agencies. */
    public List<String> retired() {
        return byCode.values().stream()
                .filter(agency -> !isLiving(agency))
                .map(Agency::code)
                .toList();
    }

    /**
     * The instansi whose calendar and limits hold for an agency: that of a unit, else the agency itself.
     *
     * @throws UnknownAgency when no agency has this code
     */
    public String instansiOf(String code) {
        Agency agency = get(code);
        return agency.level() == AgencyLevel.UNIT ? agency.parent() : agency.code();
    }

    /** The instansi that a role serves; null for a role of the whole installation. */
    public String instansiOf(Membership membership) {
        return membership.agency() == null ? null : instansiOf(membership.agency());
    }

    /** The instansi in which an officer works; null for those who serve the whole installation. */
    public String instansiOf(Officer officer) {
        return officer.agenciesAs(Role.values()).stream()
                .map(this::instansiOf)
                .findFirst()
                .orElse(null);
    }

    /**
     * The zone in which deadlines of this agency fall.
     *
     * @throws UnknownAgency when no agency has this code
     */
    public ZoneId zoneOf(String code) {
        return get(code).zone();
    }

    /** Whether the code is that of an active unit of this very instansi; false for unknown codes. */
    public boolean isUnitOf(String unit, String instansi) {
        return find(unit)
                .filter(agency -> agency.level() == AgencyLevel.UNIT && isLiving(agency))
                .filter(agency -> agency.parent().equals(instansi))
                .isPresent();
    }

    /**
     * Whether whoever holds this membership works in this unit: for the unit itself, or in an office of its instansi
     * that has its seat there, as the inspectors have in the Inspektorat.
     */
    public boolean worksIn(Membership held, String unit) {
        return find(unit)
                .filter(agency -> agency.code().equals(held.agency())
                        || agency.offices().contains(held.role())
                                && agency.parent().equals(held.agency()))
                .isPresent();
    }

    /** Codes of all units, retired or not, in which whoever holds this membership works. */
    public Set<String> workplaces(Membership held) {
        return byCode.values().stream()
                .filter(agency -> agency.level() == AgencyLevel.UNIT && worksIn(held, agency.code()))
                .map(Agency::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isLiving(Agency agency) {
        return agency.isThere(LocalDate.ofInstant(clock.instant(), agency.zone()))
                && find(agency.parent()).map(this::isLiving).orElse(true);
    }

    private List<Agency> listed(AgencyLevel level) {
        return byCode.values().stream()
                .filter(agency -> agency.level() == level && isLiving(agency))
                .sorted(Comparator.comparing(Agency::name).thenComparing(Agency::code))
                .toList();
    }
}
