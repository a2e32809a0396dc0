package id.tanggap.scoring;

import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import java.util.function.BiPredicate;

/** As whom an officer has a right. */
enum Holder {
    /** Works for the instansi or one of its units, whatever the role. */
    INSIDER((officer, place) ->
            officer.memberships().stream().anyMatch(held -> held.agency() != null && place.isInside(held.agency()))),
    /** Of the very unit. */
    HEAD((officer, place) -> officer.has(Role.HEAD, place.agency())),
    ADMIN((officer, place) -> officer.has(Role.ADMIN, place.instansi())),
    SECRETARY((officer, place) -> officer.has(Role.SECRETARY, place.instansi())),
    INSPECTOR((officer, place) -> officer.has(Role.INSPECTOR, place.instansi())),
    LEADER((officer, place) -> officer.has(Role.LEADER, place.instansi())),
    NATIONAL_ADMIN((officer, place) -> officer.has(Role.ADMIN, place.national()));

    private final BiPredicate<Officer, Jurisdiction> test;

    Holder(BiPredicate<Officer, Jurisdiction> test) {
        this.test = test;
    }

    boolean is(Officer officer, Jurisdiction place) {
        return test.test(officer, place);
    }
}
