package id.tanggap.agency;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an officer does, for one agency or for the whole installation.
 *
 * <p>Rule: docs/rules.md §1 (handling and oversight), §6 (rungs of the ladder).
 */
public enum Role {
    /** Verifies and disposes for an instansi; of the national agency: the national admin. */
    ADMIN,
    /** Liaison officer ("pejabat penghubung") of a unit: does the follow-up. */
    LIAISON,
    /** Head of a unit. */
    HEAD,
    /** Regional secretary (Sekda) of an instansi. */
    SECRETARY,
    /** Inspektorat of an instansi. */
    INSPECTOR,
    /** Regent, mayor, governor or minister. */
    LEADER,
    OMBUDSMAN,
    /** Presidential Staff Office (KSP): watches over everything, handles and opens nothing that is not for everybody. */
    PRESIDENTIAL_STAFF,
    /** Draws the models and activates what was approved. */
    PROCESS_OWNER,
    /** The second person without whom no changed model goes live. */
    PROCESS_APPROVER,
    /** Runs the installation. */
    OPERATOR,
    /** The second person without whom nobody gets a role. */
    CHECKER;

    /** First part of a group id: {@code liaison}, {@code process-owner}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the role is held for one agency; the others serve the whole installation. */
    public boolean ofAgency() {
        return this != PROCESS_OWNER && this != PROCESS_APPROVER && this != OPERATOR && this != CHECKER;
    }

    /**
     * Roles by their ids, parted by spaces.
     *
     * @param ids may be null
     * @throws java.util.NoSuchElementException if one of them is no role
     */
    static Set<Role> listed(String ids) {
        return ids == null
                ? Set.of()
                : Arrays.stream(ids.split(" +"))
                        .map(id -> withId(id).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet());
    }

    static Optional<Role> withId(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }
}
