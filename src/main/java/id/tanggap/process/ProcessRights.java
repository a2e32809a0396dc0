package id.tanggap.process;

import id.tanggap.agency.Officer;
import id.tanggap.agency.Role;
import org.springframework.security.access.AccessDeniedException;

/** Who may do what with the process of an installation. */
public final class ProcessRights {

    private ProcessRights() {}

    public static boolean mayDraft(Officer officer) {
        return officer.has(Role.PROCESS_OWNER);
    }

    public static boolean mayApprove(Officer officer) {
        return officer.has(Role.PROCESS_APPROVER);
    }

    /** To activate what was approved, and to go back. */
    public static boolean mayActivate(Officer officer) {
        return mayDraft(officer) || mayApprove(officer);
    }

    /** @throws AccessDeniedException unless it is allowed */
    static void allow(boolean may) {
        if (!may) {
            throw new AccessDeniedException("The process is for its owners and approvers");
        }
    }
}
