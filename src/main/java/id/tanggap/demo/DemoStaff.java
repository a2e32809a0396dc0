package id.tanggap.demo;

import id.tanggap.access.StaffDirectory;
import id.tanggap.agency.Agencies;
import id.tanggap.agency.Agency;
import id.tanggap.agency.Membership;
import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who works in the demo; the password of all is "demo". */
@Component
@Profile("demo")
@Order(10)
class DemoStaff implements ApplicationRunner {

    private static final String PASSWORD = "demo";

    private final StaffDirectory staff;
    private final Agencies agencies;

    DemoStaff(StaffDirectory staff, Agencies agencies) {
        this.staff = staff;
        this.agencies = agencies;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (staff.isEmpty()) {
            everybody().forEach(officer -> staff.save(officer, PASSWORD));
        }
    }

    /** The officer with this name. */
    Officer named(String username) {
        return everybody()
                .filter(officer -> officer.username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Officer> everybody() {
        Stream<Officer> desks = Stream.of(
                officer(
                        "admin.nasional",
                        "Admin Nasional",
                        Role.ADMIN,
                        agencies.national().code()),
                officer("admin.tangerang", "Admin Kabupaten Tangerang", Role.ADMIN, "kab-tangerang"),
                officer("admin.serang", "Admin Kota Serang", Role.ADMIN, "kota-serang"),
                officer("admin.pandeglang", "Admin Kabupaten Pandeglang", Role.ADMIN, "kab-pandeglang"),
                officer("admin.sumsel", "Admin Provinsi Sumatera Selatan", Role.ADMIN, "prov-sumsel"),
                headOfUnit("sekda.tangerang", "Sekretaris Daerah Kabupaten Tangerang", Role.SECRETARY, "tng-setda"),
                headOfUnit("inspektur.tangerang", "Inspektur Kabupaten Tangerang", Role.INSPECTOR, "tng-inspektorat"),
                officer("bupati.tangerang", "Bupati Tangerang", Role.LEADER, "kab-tangerang"),
                officer("ombudsman", "Ombudsman RI", Role.OMBUDSMAN, "ombudsman-ri"),
                officer("ksp", "Kantor Staf Presiden", Role.PRESIDENTIAL_STAFF, "ksp"),
                officer("pemilik.proses", "Pemilik Proses", Role.PROCESS_OWNER, null),
                officer("penyetuju.proses", "Penyetuju Proses", Role.PROCESS_APPROVER, null),
                officer("operator", "Operator", Role.OPERATOR, null),
                officer("pemeriksa", "Pemeriksa", Role.CHECKER, null));
        Stream<Officer> units = agencies.instansi().stream()
                .map(Agency::code)
                .map(agencies::unitsOf)
                .flatMap(List::stream)
                .flatMap(unit -> Stream.of(
                        officer("penghubung." + unit.code(), "Penghubung " + unit.name(), Role.LIAISON, unit.code()),
                        officer("kepala." + unit.code(), "Kepala " + unit.name(), Role.HEAD, unit.code())));
        return Stream.concat(desks, units);
    }

    /** Sekda and Inspektur serve the whole region and head a unit of their own, which can take a case over. */
    private Officer headOfUnit(String username, String name, Role role, String unit) {
        var ofRegion = new Membership(role, agencies.get(unit).parent());
        return new Officer(username, name, Set.of(ofRegion, new Membership(Role.HEAD, unit)));
    }

    private static Officer officer(String username, String name, Role role, String agency) {
        return new Officer(username, name, Set.of(new Membership(role, agency)));
    }
}
