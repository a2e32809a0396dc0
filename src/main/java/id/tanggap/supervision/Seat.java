package id.tanggap.supervision;

import id.tanggap.agency.Role;
import java.util.Arrays;

/** Who has a seat in the control room: the one table of what each role sees there, and whether it asks holders to act. */
enum Seat {
    /** An admin of the national agency sees all, see {@link Overseers}. */
    ADMIN(Role.ADMIN, Reach.INSTANSI, true),
    HEAD(Role.HEAD, Reach.UNIT, true),
    SECRETARY(Role.SECRETARY, Reach.INSTANSI, true),
    INSPECTOR(Role.INSPECTOR, Reach.INSTANSI, true),
    LEADER(Role.LEADER, Reach.INSTANSI, true),
    OMBUDSMAN(Role.OMBUDSMAN, Reach.EVERYTHING, true),
    PRESIDENTIAL_STAFF(Role.PRESIDENTIAL_STAFF, Reach.EVERYTHING, false),
    LIAISON(Role.LIAISON, Reach.NOTHING, false),
    PROCESS_OWNER(Role.PROCESS_OWNER, Reach.NOTHING, false),
    PROCESS_APPROVER(Role.PROCESS_APPROVER, Reach.NOTHING, false),
    OPERATOR(Role.OPERATOR, Reach.NOTHING, false),
    CHECKER(Role.CHECKER, Reach.NOTHING, false);

    private final Role role;
    private final Reach reach;
    private final boolean directs;

    Seat(Role role, Reach reach, boolean directs) {
        this.role = role;
        this.reach = reach;
        this.directs = directs;
    }

    static Seat of(Role role) {
        return Arrays.stream(values())
                .filter(seat -> seat.role == role)
                .findFirst()
                .orElseThrow();
    }

    Reach reach() {
        return reach;
    }

    boolean directs() {
        return directs;
    }
}
