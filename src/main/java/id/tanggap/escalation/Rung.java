package id.tanggap.escalation;

import id.tanggap.agency.Role;
import java.util.Set;

/**
 * A step of the ladder.
 *
 * @param number 1 is the first after the deadline; {@link #REMINDER} is the reminder before it
 * @param roles who is told; heads are those of the unit that holds the case, the others those of its instansi; the Ombudsman is
 *     told when the reporter consents
 * @param afterDays working days after the deadline
 */
public record Rung(int number, String name, Set<Role> roles, int afterDays) {

    /** The reminder to the holder before the deadline. Rule: docs/rules.md §6. */
    public static final int REMINDER = 0;

    /** Whether it is the hand-over, which needs the reporter's consent. */
    boolean isHandover() {
        return roles.contains(Role.OMBUDSMAN);
    }
}
